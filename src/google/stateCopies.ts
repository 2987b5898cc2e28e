/**
 * What a member's copies are made of, from the state file in his own Drive: every one of them with its readings, in one request,
 * where Google's search of his contacts finds ten, and by the beginnings of words alone. Which file it is stays in his own cache.
 */
import * as v from 'valibot';
import type { OwnCopy } from '../app/mail/ownContacts';
import { unpackState, stateFileListing, stateFileRequest, stateFilesIn } from './driveStateFile';
import type { StateUtilities } from './driveStateFile';
import type { HttpAnswer, HttpRequest } from './http';

/** Six hours, the longest that Google keeps anything there (developers.google.com/apps-script/reference/cache/cache). */
const KEEP_SECONDS = 21_600;
const NAME = 'state-file';

const idSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/));

type Cache = Pick<GoogleAppsScript.Cache.Cache, 'get' | 'put' | 'remove'>;

export interface StateCopies {
  /** The request for the file; undefined while it is not known which one it is. */
  readonly request: () => HttpRequest | undefined;
  /** Undefined where there is no state in the answer: another file may have taken its place. */
  readonly copiesIn: (answer: HttpAnswer) => readonly OwnCopy[] | undefined;
  /** The request that tells which one it is, and its answer. */
  readonly lookUp: HttpRequest;
  readonly learn: (answer: HttpAnswer) => void;
}

export const createStateCopies = (cache: Cache, utilities: StateUtilities): StateCopies => ({
  request: () => {
    const id = v.safeParse(idSchema, cache.get(NAME));
    return id.success ? stateFileRequest(id.output) : undefined;
  },
  copiesIn: (answer) => {
    const state = answer.status >= 300 ? undefined : unpackState(answer.blob(), utilities);
    if (state?.ok !== true || state.value === undefined) {
      cache.remove(NAME);
      return undefined;
    }
    return Object.values(state.value.contacts).map(({ labels, shadow }) => ({ labels, fields: shadow }));
  },
  lookUp: stateFileListing,
  learn: (answer) => {
    const files = stateFilesIn(answer);
    const id = v.safeParse(idSchema, files.ok ? files.value[0] : undefined);
    if (id.success) cache.put(NAME, id.output, KEEP_SECONDS);
  },
});
