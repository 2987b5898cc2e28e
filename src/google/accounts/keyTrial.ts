/** Trying out the keys that an admin has put in place. */
import * as v from 'valibot';
import type { Keys } from '../../app/install';
import { read } from '../http';
import type { ServiceAccountKey } from './serviceAccountKey';
import type { SigningDeps } from './serviceAccountToken';
import { mintToken } from './serviceAccountToken';

/** What the worker needs to do a member's cycle in his place. */
export const WORKER_SCOPES = [
  'https://www.googleapis.com/auth/contacts',
  'https://www.googleapis.com/auth/drive.appdata',
];

const meSchema = v.object({
  metadata: v.object({
    sources: v.array(v.looseObject({ type: v.string(), id: v.optional(v.string(), '') })),
  }),
});

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
    const answer = deps.http.send({
      method: 'get',
      url: 'https://people.googleapis.com/v1/people/me?personFields=metadata',
      token: token.value,
    });
    const me = answer.ok ? read(answer.value, 'profile', meSchema) : answer;
    if (!me.ok) return 'refused';
    // An address can be given to somebody else; the account id cannot.
    const isAuthor = me.value.metadata.sources.some(({ id }) => id === author.id);
    return isAuthor ? 'fine' : 'someone-else';
  },
});
