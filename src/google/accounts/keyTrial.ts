/** Trying out the keys that an admin has put in place. */
import type { Keys } from '../../app/install';
import { isTokenOf, whoseRequest } from './tokenHolder';
import type { ServiceAccountKey } from './serviceAccountKey';
import type { SigningDeps } from './serviceAccountToken';
import { mintToken } from './serviceAccountToken';

/** What the worker needs to do a member's cycle in his place. */
export const WORKER_SCOPES = [
  'https://www.googleapis.com/auth/contacts',
  'https://www.googleapis.com/auth/drive.appdata',
];

export interface KeyTrialDeps extends SigningDeps {
  readonly bookKeys: () => readonly ServiceAccountKey[];
  readonly workerKeys: () => readonly ServiceAccountKey[];
  readonly bookScopes: readonly string[];
}

export const createKeyTrial = (deps: KeyTrialDeps): Keys => ({
  tryBookKeys: () => {
    const keys = deps.bookKeys();
    const accepted = keys.filter((key) => mintToken(deps, { key, scopes: deps.bookScopes }).ok);
    return { present: keys.length, accepted: accepted.length };
  },

  tryDelegation: (author) => {
    const key = deps.workerKeys()[0];
    if (key === undefined) return 'no-key';
    const token = mintToken(deps, { key, scopes: WORKER_SCOPES, subject: author.email });
    if (!token.ok) return 'refused';
    const answer = deps.http.send(whoseRequest(token.value));
    const isAuthor = answer.ok ? isTokenOf(author.id, answer.value) : answer;
    if (!isAuthor.ok) return 'refused';
    return isAuthor.value ? 'fine' : 'someone-else';
  },
});
