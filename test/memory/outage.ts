/** A bad moment between a client and a memory store: the next write loses its request, or only its answer. */
import type { Problem } from '../../src/core/replication/problem';
import type { Result } from '../../src/core/result';
import { fail } from '../../src/core/result';

/** Plain data, so that it is part of a store's snapshot. */
export interface Outage {
  /** What the next write loses; after it all is well again. */
  next: 'nothing' | 'request' | 'answer';
}

export const noOutage = (): Outage => ({ next: 'nothing' });

/** A write as its caller sees it: `unreachable` is all he learns, whether or not it took effect. */
export const writeThrough = <Value>(
  outage: Outage,
  what: string,
  write: () => Result<Value, Problem>,
): Result<Value, Problem> => {
  const lost = outage.next;
  outage.next = 'nothing';
  if (lost === 'request') return fail({ type: 'unreachable', what });
  const answer = write();
  return lost === 'answer' ? fail({ type: 'unreachable', what }) : answer;
};
