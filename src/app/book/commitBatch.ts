/** Committing a batch: the steps of `commitSteps` one after the other, with the script's lock where it can be had. */
import type { Batch, Verdict } from '../../core/book/operation';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { Lock } from '../ports';
import type { CommitPorts, CommitSteps } from './commitSteps';
import { commitSteps } from './commitSteps';

export interface CommitDeps extends CommitPorts {
  readonly lock: Lock;
}

/** Each batch takes effect once, however often it is sent: a repetition gets the verdicts of the first time. */
export const commitBatch =
  (deps: CommitDeps) =>
  (batch: Batch): Result<readonly Verdict[], Problem> =>
    finish(commitSteps(deps, batch), deps.lock);

/** What follows a lock that is had runs while it is held. */
const finish = (steps: CommitSteps, lock: Lock, hasLock = false): Result<readonly Verdict[], Problem> => {
  let turn = steps.next(hasLock);
  while (turn.done !== true) {
    const pause = turn.value;
    if (pause.type === 'lock')
      return lock.whileHeld(() => finish(steps, lock, true), pause.patience) ?? finish(steps, lock);
    turn = steps.next(false);
  }
  return turn.value;
};
