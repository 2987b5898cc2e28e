/** One member's cycle in his place: what needs his account comes out as requests, all else is answered at once. */
import type { Author } from '../../core/book/operation';
import { performInTurns } from '../../core/replication/ask';
import { cycle } from '../../core/replication/cycle';
import type { CycleReport } from '../../core/replication/cycleReport';
import type { TurningPerformer } from '../../core/replication/effects';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { RunNotes } from '../replication/runNotes';
import { noteRun } from '../replication/runNotes';
import type { MemberAccount, WorkerDeps } from './workerPorts';

export type VisitOutcome = CycleReport['outcome'] | 'stopped' | 'refused';

export type MemberVisit<Request, Answer> = Generator<
  readonly Request[],
  VisitOutcome,
  Result<readonly Answer[], Problem>
>;

/** A suspended account, or one that the domain keeps from programs, is likely to be so for hours. */
const PAUSE_AFTER_REFUSAL = 60 * 60_000;

const performerOf = <Request, Answer>(
  { here, loaded, saved }: RunNotes,
  { addressBook, stateFile }: MemberAccount<Request, Answer>,
): TurningPerformer<readonly Request[], Result<readonly Answer[], Problem>> => ({
  *'read-access'(request) {
    return here['read-access'](request);
  },
  *'read-book'(request) {
    return here['read-book'](request);
  },
  *commit(request) {
    return here.commit(request);
  },
  *'take-lease'(request) {
    return here['take-lease'](request);
  },
  *'read-clock'(request) {
    return here['read-clock'](request);
  },
  *'draw-nonces'(request) {
    return here['draw-nonces'](request);
  },
  *'load-state'() {
    return loaded(yield* stateFile.load());
  },
  *'save-state'(state) {
    return saved(state, yield* stateFile.save(state));
  },
  'list-contacts': (request) => addressBook.list(request),
  'list-labels': () => addressBook.listLabels(),
  'get-contacts': (handles) => addressBook.get(handles),
  'create-contacts': (contacts) => addressBook.create(contacts),
  'update-contacts': (updates) => addressBook.update(updates),
  'delete-contacts': (handles) => addressBook.remove(handles),
  'create-label': ({ name, label }) => addressBook.createLabel(name, label),
  'tag-label': ({ replica, label }) => addressBook.tagLabel(replica, label),
  'rename-label': ({ replica, name }) => addressBook.renameLabel(replica, name),
  'delete-label': (handle) => addressBook.removeLabel(handle),
});

/** Whoever was refused is not asked again at once; an answer that never came refuses nobody. */
export const notePause = <Request, Answer>(
  { visits, clock }: Pick<WorkerDeps<Request, Answer>, 'visits' | 'clock'>,
  { id }: Pick<Author, 'id'>,
): void => {
  const now = clock.now();
  const before = visits.of(id) ?? { leasedUntil: 0, generation: 0 };
  visits.write(id, { ...before, at: now, retryAt: now + PAUSE_AFTER_REFUSAL, trouble: 'suspended' });
};

/** `budget`: how many milliseconds the worker's run may use from now. */
export function* visitMember<Request, Answer>(
  deps: WorkerDeps<Request, Answer>,
  member: Author,
  budget: number,
): MemberVisit<Request, Answer> {
  const account = yield* deps.delegation.enter(member);
  if (!account.ok) {
    if (account.problem.type !== 'forbidden') return 'stopped';
    notePause(deps, member);
    return 'refused';
  }
  const run = noteRun(deps, member, budget, 'worker');
  const report = yield* performInTurns(cycle(member), performerOf(run, account.value));
  run.end(report);
  return report.ok ? report.value.outcome : 'stopped';
}
