/**
 * Work with somebody's Google account, sans-IO: it yields the requests that may go out together and is answered by what
 * came of them. One member's own execution sends them at once; the worker lets them travel with those of other members.
 *
 * What a request and an answer are is the adapters' own matter.
 */
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';

export type Exchange<Value, Request, Answer> = Generator<
  readonly Request[],
  Result<Value, Problem>,
  Result<readonly Answer[], Problem>
>;

/** A port whose every answer is the end of an exchange. */
export type Exchanged<Port, Request, Answer> = {
  readonly [Name in keyof Port]: Port[Name] extends (...given: infer Given) => Result<infer Value, Problem>
    ? (...given: Given) => Exchange<Value, Request, Answer>
    : never;
};
