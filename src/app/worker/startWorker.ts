/** Making an account the worker, and ending that: run from the editor, as that account. */
import type { Author } from '../../core/book/operation';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { Clock, CurrentAccount, Triggers } from '../ports';
import type { Workers, WorkerTrouble } from './workerPorts';
import { troubleOf } from './workerTrouble';

export interface StartDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
  /** Whether Google lets this account act for people. */
  readonly check: (own: Author) => Result<null, Problem>;
  readonly triggers: Triggers;
  readonly workers: Workers;
}

export type WorkerStart =
  | { readonly type: 'unknown-account' }
  | { readonly type: 'refused'; readonly trouble: WorkerTrouble }
  /** `often`: every five minutes and not only every hour. */
  | { readonly type: 'started'; readonly often: boolean };

/**
 * Whoever calls this without a worker's key of his own changes nothing: only somebody who may edit the script can have put
 * one among his user properties.
 */
export const startWorker = ({ account, clock, check, triggers, workers }: StartDeps): WorkerStart => {
  const own = account.identify();
  if (!own.ok) return { type: 'unknown-account' };
  const trusted = check(own.value);
  if (!trusted.ok) return { type: 'refused', trouble: troubleOf(trusted.problem) };
  // Begun anew, so that a run that was killed before does not count as one under way.
  workers.setStarted(true);
  workers.write(own.value.id, { beganAt: 0, endedAt: 0, workedAt: clock.now() });
  return { type: 'started', often: triggers.ensureOften() };
};

/** False where this account was no worker. The others take over its part at once. */
export const stopWorker = ({ account, triggers, workers }: Omit<StartDeps, 'check' | 'clock'>): boolean => {
  const own = account.identify();
  if (!own.ok || !workers.isStarted()) return false;
  workers.setStarted(false);
  workers.remove(own.value.id);
  triggers.removeAll();
  return true;
};
