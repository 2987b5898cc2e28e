/** Driving one member's cycle with the ports of his own execution, under his lease. */
import type { Author } from '../../core/book/operation';
import { perform } from '../../core/replication/ask';
import { cycle } from '../../core/replication/cycle';
import type { CycleReport } from '../../core/replication/cycleReport';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { CycleDeps } from './cycleRun';
import { beginRun } from './cycleRun';

/** `budget`: how many milliseconds the run may use from now. */
export const runCycle =
  (deps: CycleDeps) =>
  (author: Author, budget: number): Result<CycleReport, Problem> => {
    const { performer, end } = beginRun(deps, author, budget);
    const report = perform(cycle(author), performer);
    end(report);
    return report;
  };
