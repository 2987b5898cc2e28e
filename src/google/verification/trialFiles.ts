/** A throw-away file in the app's hidden folder of the admin's Drive. */
import * as v from 'valibot';
import type { ThrowAways } from '../../app/platformQuestion';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Send } from './trial';
import { bodyOf } from './trial';

const FILES = 'https://www.googleapis.com/drive/v3/files';
const NAME = 'meibo-trial';
const WHAT = 'files';

const fileSchema = v.object({ id: v.string() });
const listSchema = v.object({ files: v.optional(v.array(fileSchema), []) });

export interface TrialFiles extends ThrowAways {
  readonly create: () => Result<string, Problem>;
  /** What another client sees of them, in the hidden folder that it takes for its own. */
  readonly seenBy: (other: Send) => Result<readonly string[], Problem>;
}

export const createTrialFiles = (send: Send): TrialFiles => {
  const seenBy = (other: Send): Result<readonly string[], Problem> => {
    const query = encodeURIComponent(`name = '${NAME}' and trashed = false`);
    const url = `${FILES}?spaces=appDataFolder&q=${query}&fields=files(id)`;
    const list = bodyOf(other({ method: 'get', url }), WHAT, listSchema);
    return list.ok ? succeed(list.value.files.map(({ id }) => id)) : list;
  };
  return {
    kind: 'files',
    create: () => {
      const json = { name: NAME, parents: ['appDataFolder'] };
      const file = bodyOf(send({ method: 'post', url: FILES, json }), WHAT, fileSchema);
      return file.ok ? succeed(file.value.id) : file;
    },
    seenBy,
    find: () => seenBy(send),
    remove: (ids) => {
      const kept = ids.filter((id) => {
        const answer = send({ method: 'delete', url: `${FILES}/${id}` });
        return !answer.ok || (answer.value.status >= 300 && answer.value.status !== 404);
      });
      return kept.length === 0 ? succeed(null) : fail({ type: 'declined', what: WHAT, reason: '' });
    },
  };
};
