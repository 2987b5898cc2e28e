/** Whose account a token opens, asked before anything is done with it: an address can be given to somebody else, an id cannot. */
import * as v from 'valibot';
import type { AccountId } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { HttpAnswer, HttpRequest } from '../http';
import { read } from '../http';

const meSchema = v.object({
  metadata: v.object({
    sources: v.array(v.looseObject({ type: v.string(), id: v.optional(v.string(), '') })),
  }),
});

/** The People API names the account among the sources of its own profile (developers.google.com/people/api/rest/v1/people#source). */
export const whoseRequest = (token: string): HttpRequest => ({
  method: 'get',
  url: 'https://people.googleapis.com/v1/people/me?personFields=metadata',
  token,
});

export const isTokenOf = (account: AccountId, answer: HttpAnswer): Result<boolean, Problem> => {
  const me = read(answer, 'profile', meSchema);
  return me.ok ? succeed(me.value.metadata.sources.some(({ id }) => id === account)) : me;
};
