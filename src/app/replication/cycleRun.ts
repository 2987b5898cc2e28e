/** One run of a member's cycle: what answers its effects from the ports of an execution, and what is noted when it ends. */
import type { Author } from '../../core/book/operation';
import type { CycleReport } from '../../core/replication/cycleReport';
import type { Lease, Performer } from '../../core/replication/effects';
import type { Problem } from '../../core/replication/problem';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { CommitDeps } from '../book/commitBatch';
import { commitBatch } from '../book/commitBatch';
import type { AddressBook, Nonces, StateFile, Visit, Visits } from '../ports';
import { readAccess } from '../sharing/readAccess';
import { noteCapacity, noteCopies } from './copyNotes';

export interface CycleDeps extends CommitDeps {
  readonly addressBook: AddressBook;
  readonly stateFile: StateFile;
  readonly visits: Visits;
  readonly nonces: Nonces;
}

/** A run that is killed holds its member for no longer than this. */
export const LEASE = 8 * 60_000;

/** Undefined where another run holds the member. */
const takeLease = ({ lock, visits, clock }: CycleDeps, account: string): Lease | undefined =>
  lock.whileHeld(() => {
    const now = clock.now();
    const visit = visits.of(account);
    if (visit !== undefined && visit.leasedUntil > now) return undefined;
    const generation = visit?.generation ?? 0;
    // What was said of the member stays said, for a run that is killed writes nothing after this.
    visits.write(account, { at: 0, ...visit, leasedUntil: now + LEASE, generation });
    return { generation };
  });

/** What was said before stays true of a member with whom a run did not come to its end. */
const leftUndone = ({ upToDateAt, copying }: Partial<Visit> = {}): Pick<Visit, 'upToDateAt' | 'copying'> => ({
  ...(upToDateAt === undefined ? {} : { upToDateAt }),
  ...(copying === undefined ? {} : { copying }),
});

/** A run that has begun: the cycle's effects go to `performer`, and its report, should it come to one, to `end`. */
export interface CycleRun {
  readonly performer: Performer;
  readonly end: (report: Result<CycleReport, Problem>) => void;
}

/** `budget`: how many milliseconds the run may use from now. */
export const beginRun = (deps: CycleDeps, author: Author, budget: number): CycleRun => {
  const deadline = deps.clock.now() + budget;
  const before = deps.visits.of(author.id);
  let generation = before?.generation ?? 0;
  const performer: Performer = {
    'read-access': () => readAccess(deps),
    'read-book': (question) => deps.book.read(question),
    commit: (batch) => {
      const verdicts = commitBatch(deps)(batch);
      return verdicts.ok ? succeed({ verdicts: verdicts.value }) : verdicts;
    },
    'load-state': () => {
      const state = deps.stateFile.load();
      // There was one, and it is gone.
      if (state.ok && state.value === undefined && generation > 0)
        return fail({ type: 'damaged', what: 'state' });
      if (state.ok && state.value !== undefined) generation = Math.max(generation, state.value.generation);
      return state;
    },
    'save-state': (state) => {
      const saved = deps.stateFile.save(state);
      // A visit that claimed more than the file has would make an old copy of it.
      if (saved.ok) {
        generation = state.generation;
        noteCopies(deps.visits, author.id, state);
      }
      return saved;
    },
    'take-lease': () => succeed(takeLease(deps, author.id)),
    'read-clock': () =>
      succeed({
        now: deps.clock.now(),
        left: deadline - deps.clock.now(),
        ...(before?.upToDateAt === undefined ? {} : { upToDateAt: before.upToDateAt }),
      }),
    'draw-nonces': (count) => succeed(Array.from({ length: count }, () => deps.nonces.draw())),
    'list-contacts': (request) => deps.addressBook.list(request),
    'list-labels': () => deps.addressBook.listLabels(),
    'get-contacts': (handles) => deps.addressBook.get(handles),
    'create-contacts': (contacts) => deps.addressBook.create(contacts),
    'update-contacts': (updates) => deps.addressBook.update(updates),
    'delete-contacts': (handles) => deps.addressBook.remove(handles),
    'create-label': ({ name, label }) => deps.addressBook.createLabel(name, label),
    'tag-label': ({ replica, label }) => deps.addressBook.tagLabel(replica, label),
    'delete-label': (handle) => deps.addressBook.removeLabel(handle),
  };
  const end = (report: Result<CycleReport, Problem>): void => {
    const outcome = report.ok ? report.value.outcome : 'stopped';
    if (outcome === 'busy') return;
    // One write that says it all: this member was looked after, what is left to do, and that nobody holds him.
    const at = deps.clock.now();
    const isDone = outcome === 'done' || outcome === 'rested';
    const state = isDone ? { upToDateAt: at } : leftUndone(deps.visits.of(author.id));
    const capacity = noteCapacity(report.ok ? report.value : {}, before);
    deps.visits.write(author.id, { at, leasedUntil: 0, generation, ...state, ...capacity });
  };
  return { performer, end };
};
