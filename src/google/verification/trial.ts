/** What is common to all that `verifyPlatform` makes: how it is marked, and how Google is asked about it. */
import type * as v from 'valibot';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail } from '../../core/result';
import type { Http, HttpAnswer, HttpRequest, Token } from '../http';
import { problemOf, read } from '../http';

/** What people read on a throw-away thing that could not be removed. */
export const TRIAL_NAME = 'Meibo verifyPlatform';

/** What programs know it by: `clientData` of contacts and labels, which nobody sees or types. */
export const TRIAL_TAG = { key: 'meibo.trial', value: 'throw-away' } as const;

/**
 * Every address and number that a throw-away contact has, and nobody else: the domain is reserved (RFC 2606), and no local
 * number in Tokyo begins with a zero.
 */
export const TRIAL_DOMAIN = '@kaede.example';
export const TRIAL_NUMBER = '300000142';

export type Send = (request: Omit<HttpRequest, 'token'>) => Result<HttpAnswer, Problem>;

export const sending =
  (http: Pick<Http, 'send'>, token: Token): Send =>
  (request) => {
    const bearer = token();
    return bearer.ok ? http.send({ ...request, token: bearer.value }) : bearer;
  };

/** The body of an answer that has to be a good one. */
export const bodyOf = <Schema extends v.GenericSchema>(
  answer: Result<HttpAnswer, Problem>,
  what: string,
  schema: Schema,
): Result<v.InferOutput<Schema>, Problem> => (answer.ok ? read(answer.value, what, schema) : answer);

/** A request of which it is asked whether Google takes it: true, or false where it is understood and refused. */
export const isTaken = (answer: Result<HttpAnswer, Problem>, what: string): Result<boolean, Problem> => {
  if (!answer.ok) return answer;
  const { status } = answer.value;
  if (status < 300) return { ok: true, value: true };
  const isJudged = status === 400 || status === 404 || status === 409 || status === 413;
  return isJudged ? { ok: true, value: false } : fail(problemOf(answer.value, what));
};
