/**
 * A member's own cycle because he asks for it: a slice of it while he waits, with what it did in numbers. What does not fit into
 * the slice is handed to a trigger that fires once, soon; until then his cards say so.
 *
 * Steps that are dropped in the middle are as harmless as a run that is killed there, so the slice ends itself: Google would end a
 * card's function after 30 seconds (developers.google.com/workspace/add-ons/how-tos/interactions), and show an error of its own.
 */
import { performWhile } from '../../core/replication/ask';
import { cycle } from '../../core/replication/cycle';
import { idleReport } from '../../core/replication/cycleReport';
import type { Performer } from '../../core/replication/effects';
import type { Problem } from '../../core/replication/problem';
import { RESERVE } from '../../core/replication/progress';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { CurrentAccount, Triggers, Visits } from '../ports';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { Workers } from '../worker/workerPorts';
import type { CycleDeps } from './cycleRun';
import { beginRun } from './cycleRun';
import type { Copied } from './syncState';
import { copiedIn } from './syncState';

export interface SyncDeps extends CycleDeps {
  readonly account: CurrentAccount;
  readonly triggers: Pick<Triggers, 'runSoon'>;
  readonly workers: Pick<Workers, 'isStarted'>;
}

/** What came to his contacts, and what went from them into the book. */
export interface SyncCounts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly told: number;
}

export type Synced =
  | { readonly type: 'done'; readonly counts: SyncCounts }
  /** `soon`: within a minute or so; otherwise with the hourly run. */
  | {
      readonly type: 'continues';
      readonly counts: SyncCounts;
      readonly soon: boolean;
      readonly copied?: Copied;
    }
  /** Somebody else's run, or one that was killed and holds him for some minutes yet. */
  | { readonly type: 'running'; readonly copied?: Copied };

/** No batch of writes begins later: Google's slow ones take many seconds, and the state is saved behind them. */
const LAST_WRITE = 10_000;

/** Nothing at all begins later. */
const LAST_STEP = 18_000;

/** An update that only marks a contact as ours changes nothing that anybody sees. */
const isVisible = ({ fields, labels }: { readonly fields: object; readonly labels?: unknown }): boolean =>
  Object.keys(fields).length > 0 || labels !== undefined;

const counting = (
  performer: Performer,
  counts: { -readonly [Name in keyof SyncCounts]: number },
): Performer => {
  const noting =
    <Request, Value>(
      perform: (request: Request) => Result<Value, Problem>,
      name: keyof SyncCounts,
      countOf: (request: Request) => number,
    ) =>
    (request: Request): Result<Value, Problem> => {
      const answer = perform(request);
      if (answer.ok) counts[name] += countOf(request);
      return answer;
    };
  return {
    ...performer,
    commit: noting(performer.commit, 'told', ({ operations }) => operations.length),
    'create-contacts': noting(performer['create-contacts'], 'created', ({ length }) => length),
    'update-contacts': noting(
      performer['update-contacts'],
      'updated',
      (updates) => updates.filter(isVisible).length,
    ),
    'delete-contacts': noting(performer['delete-contacts'], 'deleted', ({ length }) => length),
  };
};

const copiedBy = (visits: Visits, account: string): { readonly copied?: Copied } => {
  const copied = copiedIn(visits.of(account));
  return copied === undefined ? {} : { copied };
};

/** Noted before it is made: whoever opens the add-on in between leaves a trigger alone that is waited for. */
const handOver = ({ visits, triggers, workers, clock }: SyncDeps, account: string): boolean => {
  // A worker's account has a trigger of its own kind, which comes every few minutes.
  if (workers.isStarted()) return false;
  const visit = visits.of(account);
  if (visit !== undefined) visits.write(account, { ...visit, handedOverAt: clock.now() });
  return triggers.runSoon();
};

export const syncNow = (deps: SyncDeps) => (): Result<Synced, Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const { id } = author.value;
  const began = deps.clock.now();
  if ((deps.visits.of(id)?.leasedUntil ?? 0) > began)
    return succeed({ type: 'running', ...copiedBy(deps.visits, id) });

  const counts = { created: 0, updated: 0, deleted: 0, told: 0 };
  const { performer, end } = beginRun(deps, author.value, LAST_WRITE + RESERVE);
  const hasTime = (): boolean => deps.clock.now() < began + LAST_STEP;
  const report =
    performWhile(cycle(author.value), counting(performer, counts), hasTime) ??
    succeed(idleReport('continued'));
  end(report);
  // A quota that is used up is whole again in a minute.
  if (!report.ok && report.problem.type !== 'rate-limited') return fail(outOfReach(report.problem));
  const outcome = report.ok ? report.value.outcome : 'continued';
  if (outcome === 'busy') return succeed({ type: 'running', ...copiedBy(deps.visits, id) });
  if (outcome !== 'continued') return succeed({ type: 'done', counts });
  const copied = copiedBy(deps.visits, id);
  return succeed({ type: 'continues', counts, soon: handOver(deps, id), ...copied });
};
