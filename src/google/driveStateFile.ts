/** A member's replication state: one gzipped JSON file in the app's hidden folder of his own Drive. */
import * as v from 'valibot';
import type { StateFile } from '../app/ports';
import type { MemberState } from '../core/replication/memberState';
import type { Problem } from '../core/replication/problem';
import type { Result } from '../core/result';
import { fail, succeed } from '../core/result';
import type { GoogleExchange, OverGoogle } from './exchange';
import { createSendNow, send } from './exchange';
import type { Http, HttpAnswer, HttpRequest, Token } from './http';
import { problemOf, read } from './http';
import { stateFrom } from './stateSchema';

const FILES = 'https://www.googleapis.com/drive/v3/files';
const UPLOADS = 'https://www.googleapis.com/upload/drive/v3/files';
const NAME = 'meibo-state.json.gz';
const WHAT = 'state';

type Utilities = Pick<GoogleAppsScript.Utilities.Utilities, 'gzip' | 'ungzip' | 'newBlob'>;
export type StateUtilities = Pick<Utilities, 'ungzip'>;

const fileSchema = v.object({ id: v.string() });
const listSchema = v.object({ files: v.optional(v.array(fileSchema), []) });

/** Two files can come of a create whose answer was lost; the one written last is the state. */
export const stateFileListing: HttpRequest = {
  method: 'get',
  url: `${FILES}?spaces=appDataFolder&q=${encodeURIComponent(`name = '${NAME}' and trashed = false`)}&orderBy=modifiedTime%20desc&fields=files(id)`,
};

export const stateFilesIn = (answer: HttpAnswer): Result<readonly string[], Problem> => {
  const list = read(answer, WHAT, listSchema);
  return list.ok ? succeed(list.value.files.map(({ id }) => id)) : list;
};

export const stateFileRequest = (id: string): HttpRequest => ({
  method: 'get',
  url: `${FILES}/${id}?alt=media`,
});

export const stateFileExchanges = (utilities: Utilities): OverGoogle<StateFile> => {
  let known: string | undefined;

  function* find(): GoogleExchange<string | undefined> {
    if (known !== undefined) return succeed(known);
    const answer = yield* send(stateFileListing);
    if (!answer.ok) return answer;
    const files = stateFilesIn(answer.value);
    if (!files.ok) return files;
    known = files.value[0];
    return succeed(known);
  }

  function* create(): GoogleExchange<string> {
    const json = { name: NAME, parents: ['appDataFolder'] };
    const answer = yield* send({ method: 'post', url: FILES, json });
    if (!answer.ok) return answer;
    const file = read(answer.value, WHAT, fileSchema);
    if (!file.ok) return file;
    known = file.value.id;
    return succeed(known);
  }

  function* upload(id: string, blob: GoogleAppsScript.Base.Blob): GoogleExchange<null> {
    const answer = yield* send({ method: 'patch', url: `${UPLOADS}/${id}?uploadType=media`, blob });
    if (!answer.ok) return answer;
    return answer.value.status < 300 ? succeed(null) : fail(problemOf(answer.value, WHAT));
  }

  return {
    *load() {
      const file = yield* find();
      if (!file.ok) return file;
      if (file.value === undefined) return succeed(undefined);
      const answer = yield* send(stateFileRequest(file.value));
      if (!answer.ok) return answer;
      if (answer.value.status >= 300) return fail(problemOf(answer.value, WHAT));
      return unpackState(answer.value.blob(), utilities);
    },

    *save(state) {
      const file = yield* find();
      if (!file.ok) return file;
      const id = file.value === undefined ? yield* create() : succeed(file.value);
      if (!id.ok) return id;
      const json = utilities.newBlob(JSON.stringify(state), 'application/json', NAME);
      return yield* upload(id.value, utilities.gzip(json));
    },
  };
};

export interface DriveStateDeps {
  readonly http: Http;
  readonly token: Token;
  readonly utilities: Utilities;
}

export const createDriveStateFile = ({ http, token, utilities }: DriveStateDeps): StateFile => {
  const now = createSendNow(http, token);
  const exchanges = stateFileExchanges(utilities);
  return { load: () => now(exchanges.load()), save: (state) => now(exchanges.save(state)) };
};

export const unpackState = (
  blob: GoogleAppsScript.Base.Blob,
  utilities: StateUtilities,
): Result<MemberState | undefined, Problem> => {
  let text: string;
  try {
    text = utilities.ungzip(blob.setContentType('application/x-gzip')).getDataAsString();
  } catch {
    // Made, but never filled: the run that made it did not live to say anything.
    return blob.getBytes().length === 0 ? succeed(undefined) : fail({ type: 'damaged', what: WHAT });
  }
  const state = stateFrom(text);
  return state === undefined ? fail({ type: 'damaged', what: WHAT }) : succeed(state);
};
