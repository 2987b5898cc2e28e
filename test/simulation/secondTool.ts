/**
 * A program of a member’s own that copies phone numbers from a colleague’s contacts into his: what it writes is his doing, as if
 * he had typed it, and what was a secret of the colleague’s is none any more.
 */
import * as byHand from '../memory/addressBookByHand';
import { liveContacts } from '../memory/addressBookData';
import type { Chronicle } from './chronicle';
import { noteTyped } from './chronicle';
import { tokensIn } from './tokens';
import type { Town } from './town';

const nameOf = (fields: unknown): string => [...tokensIn(fields)].find((one) => one.startsWith('name')) ?? '';

/** Of each person that both have, once. Whether there was anything to copy. */
export const copyPhones = (
  { members }: Town,
  { secret, typedBy, brought, retired }: Chronicle,
  from: number,
  to: number,
): boolean => {
  const [giver, taker] = [members[from]?.contacts, members[to]?.contacts];
  if (giver === undefined || taker === undefined) return false;
  let copied = false;
  const own = new Map(liveContacts(taker).map((contact) => [nameOf(contact.fields.name ?? []), contact]));
  for (const contact of liveContacts(giver)) {
    const name = nameOf(contact.fields.name ?? []);
    const target = own.get(name);
    const phone = contact.fields.phone ?? [];
    const before = tokensIn(target?.fields.phone ?? []);
    const now = tokensIn(phone);
    if (target === undefined || name === '' || [...now].every((token) => before.has(token))) continue;
    own.delete(name);
    copied = true;
    byHand.edit(taker, target.handle, { phone });
    for (const token of now) {
      // With the giver it stays what it was: his own, in his account alone.
      if (secret.get(token) === from) brought.add(`${String(from)}:${token}`);
      secret.delete(token);
      brought.add(`${String(to)}:${token}`);
    }
    noteTyped({ typedBy }, to, now);
    for (const token of before) if (!now.has(token)) retired.add(token);
  }
  return copied;
};
