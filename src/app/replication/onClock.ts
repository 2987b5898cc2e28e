/** What the hourly trigger does: one cycle for the account that it belongs to. */
import type { CycleReport } from '../../core/replication/cycleReport';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { CurrentAccount, DeveloperLog } from '../ports';
import type { CycleDeps } from './cycleRun';
import { runCycle } from './runCycle';

export interface ClockDeps extends CycleDeps {
  readonly account: CurrentAccount;
  readonly log: DeveloperLog;
}

/** Google ends a trigger after six minutes; ours end by themselves well before. */
export const TRIGGER_BUDGET = 270_000;

export const onClock = (deps: ClockDeps): Result<CycleReport, Problem> => {
  const author = deps.account.identify();
  if (!author.ok) return author;
  const report = runCycle(deps)(author.value, TRIGGER_BUDGET);
  if (report.ok) deps.log.info(`cycle ${JSON.stringify(report.value)}`);
  else deps.log.error(`cycle stopped: ${JSON.stringify(report.problem)}`);
  return report;
};
