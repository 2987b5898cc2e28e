/** Service-account keys as an admin pastes them from Google Cloud: one JSON file, or a list of them. */
import * as v from 'valibot';
import { parseJson } from '../http';

const keySchema = v.object({
  client_email: v.pipe(v.string(), v.nonEmpty()),
  private_key_id: v.optional(v.string(), ''),
  private_key: v.pipe(v.string(), v.includes('PRIVATE KEY')),
});

export interface ServiceAccountKey {
  readonly email: string;
  readonly id: string;
  readonly privateKey: string;
}

/** Keys that cannot be read are left out: the one after them may still work. */
export const keysFrom = (property: string | null): readonly ServiceAccountKey[] => {
  const parsed = property === null ? undefined : parseJson(property);
  const candidates: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return candidates.flatMap((candidate) => {
    const key = v.safeParse(keySchema, candidate);
    if (!key.success) return [];
    const { client_email: email, private_key_id: id, private_key: privateKey } = key.output;
    return [{ email, id, privateKey }];
  });
};
