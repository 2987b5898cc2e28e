/** What every run of a member's cycle does without his account: access, book and lease, and what is noted when it ends. */
import type { Author } from '../../core/book/operation';
import type { LabelId, Seq } from '../../core/book/record';
import type { CycleReport } from '../../core/replication/cycleReport';
import { minutesBetween, oldestChanges } from '../../core/replication/delivery';
import type { AnswerOf, Lease, Performer } from '../../core/replication/effects';
import type { MemberState } from '../../core/replication/memberState';
import type { Problem } from '../../core/replication/problem';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { CommitDeps } from '../book/commitBatch';
import { commitBatch } from '../book/commitBatch';
import type { Nonces, Visit, Visits } from '../ports';
import type { AccessView } from '../../core/sharing/access';
import { noteOf } from '../sharing/memberTrouble';
import { readAccess, readAccessAnew } from '../sharing/readAccess';
import { noteCapacity, noteCopies } from './copyNotes';

/** What a run needs besides the member's account. */
export interface RunDeps extends CommitDeps {
  readonly visits: Visits;
  readonly nonces: Nonces;
  /** For whoever begins many runs at once and need not read it for each; by itself a run reads it anew. */
  readonly access?: () => Result<AccessView, Problem>;
}

/** A run that is killed holds its member for no longer than this. */
export const LEASE = 8 * 60_000;

/** Undefined where another run holds the member. */
const takeLease = ({ lock, visits, clock }: RunDeps, account: string, seen: Seen): Lease | undefined =>
  lock.whileHeld(() => {
    const now = clock.now();
    const visit = visits.of(account);
    if (visit !== undefined && visit.leasedUntil > now) return undefined;
    const generation = visit?.generation ?? 0;
    // What was said of the member stays said, for a run that is killed writes nothing after this.
    seen.lease = now + LEASE;
    visits.write(account, { at: 0, ...visit, leasedUntil: seen.lease, generation });
    return { generation };
  });

/** What was said before stays true of a member with whom a run did not come to its end. */
const leftUndone = ({ upToDateAt, copying, seq }: Partial<Visit> = {}): Partial<Visit> => ({
  ...(upToDateAt === undefined ? {} : { upToDateAt }),
  ...(copying === undefined ? {} : { copying }),
  ...(seq === undefined ? {} : { seq }),
});

/**
 * Whether the worker finds something else in the member's folder than his own runs have left there. Google does not say
 * that a delegated service account and the script see the same hidden folder (developers.google.com/workspace/drive/api/guides/appdata).
 * Two states of one replica would each take what the other wrote for edits, so the worker then leaves him to his own runs,
 * as long as there are any.
 */
const isElsewhere = (before: Visit | undefined, state: MemberState | undefined, now: number): boolean =>
  before !== undefined &&
  before.byWorker !== true &&
  before.generation > (state?.generation ?? 0) &&
  now - (before.ownAt ?? 0) < DAY;

const DAY = 24 * 60 * 60_000;

/** What stopped a run is there still when the next one comes at once. */
const PAUSE_AFTER_STOP = 15 * 60_000;

/** Who does a cycle: the member's own execution, or the worker in his place. */
export type Runner = 'member' | 'worker';

/** What a run has seen, of which its visit and the label's deliveries are made. */
interface Seen {
  generation: number;
  /** Until when the run holds its member, if it took the lease. */
  lease: number;
  /** Whether the worker saved that one. */
  byWorker: boolean;
  seq: Seq;
  held: number;
  /** Labels that the member had whole when the run began. */
  whole: readonly LabelId[];
  /** When the oldest change came into the book that this run brings. */
  readonly oldest: Map<LabelId, number>;
}

const headOf = ({ labels }: MemberState): Seq =>
  Math.max(0, ...Object.values(labels).map(({ head }) => head));

/** What answers a cycle without the member's account. */
export type OwnEffect = 'read-access' | 'read-book' | 'commit' | 'take-lease' | 'read-clock' | 'draw-nonces';

/** A run that has begun, and its report, should it come to one, goes to `end`. */
export interface RunNotes {
  readonly here: Pick<Performer, OwnEffect>;
  /** What was loaded and saved passes through these. */
  readonly loaded: (state: AnswerOf<'load-state'>) => AnswerOf<'load-state'>;
  readonly saved: (state: MemberState, answer: AnswerOf<'save-state'>) => AnswerOf<'save-state'>;
  readonly end: (report: Result<CycleReport, Problem>) => void;
}

/** `budget`: how many milliseconds the run may use from now. */
export const noteRun = (
  deps: RunDeps,
  author: Author,
  budget: number,
  runner: Runner = 'member',
): RunNotes => {
  const deadline = deps.clock.now() + budget;
  const found = deps.visits.of(author.id);
  const seen: Seen = {
    generation: found?.generation ?? 0,
    lease: 0,
    byWorker: found?.byWorker === true,
    seq: 0,
    held: found?.held ?? 0,
    whole: [],
    oldest: new Map(),
  };
  const here: RunNotes['here'] = {
    'read-access': (from) => {
      const access = from === 'book' ? readAccessAnew(deps) : (deps.access?.() ?? readAccess(deps));
      if (access.ok) seen.seq = access.value.seq;
      return access;
    },
    'read-book': (question) => {
      const page = deps.book.read(question);
      if (page.ok)
        for (const [label, at] of oldestChanges(page.value.log, seen.whole, author.id))
          seen.oldest.set(label, Math.min(at, seen.oldest.get(label) ?? at));
      return page;
    },
    commit: (batch) => {
      const verdicts = commitBatch(deps)(batch);
      return verdicts.ok ? succeed({ verdicts: verdicts.value }) : verdicts;
    },
    'take-lease': () => succeed(takeLease(deps, author.id, seen)),
    'read-clock': () =>
      succeed({
        now: deps.clock.now(),
        left: deadline - deps.clock.now(),
        ...(found?.upToDateAt === undefined ? {} : { upToDateAt: found.upToDateAt }),
        ...(found === undefined ? {} : { generation: found.generation }),
        ...(found === undefined || found.leasedUntil === 0 ? {} : { isUnended: true }),
      }),
    'draw-nonces': (count) => succeed(Array.from({ length: count }, () => deps.nonces.draw())),
  };
  // His own runs keep the state somewhere else: that is no trouble of his.
  let isForeign = false;
  const loaded: RunNotes['loaded'] = (state) => {
    if (!state.ok) return state;
    isForeign = runner === 'worker' && isElsewhere(found, state.value, deps.clock.now());
    if (isForeign) return fail({ type: 'forbidden', what: 'state' });
    // There was one, and it is gone.
    if (state.value === undefined)
      return seen.generation > 0 ? fail({ type: 'damaged', what: 'state' }) : state;
    seen.generation = Math.max(seen.generation, state.value.generation);
    const { labels } = state.value;
    seen.held = Object.keys(labels).length;
    seen.whole = Object.keys(labels).filter((label) => (labels[label]?.head ?? 0) > 0);
    return state;
  };
  const saved: RunNotes['saved'] = (state, answer) => {
    // A visit that claimed more than the file has would make an old copy of it.
    if (!answer.ok) return answer;
    seen.generation = state.generation;
    seen.byWorker = runner === 'worker';
    seen.held = Object.keys(state.labels).length;
    // What the member told moved heads, and was read with all that is behind them.
    seen.seq = Math.max(seen.seq, headOf(state));
    noteCopies(deps.visits, author.id, state);
    return answer;
  };
  const end: RunNotes['end'] = (report) => {
    const outcome = report.ok ? report.value.outcome : 'stopped';
    if (outcome === 'busy') return;
    // One write that says it all: this member was looked after, what is left to do, and that nobody holds him.
    const at = deps.clock.now();
    const isDone = outcome === 'done' || outcome === 'rested';
    const before = deps.visits.of(author.id);
    // One that has nothing to do holds nobody, and must not say that nobody else does: what that one says is newer.
    if (before !== undefined && before.leasedUntil > at && before.leasedUntil !== seen.lease) return;
    const state = isDone ? { upToDateAt: at, seq: seen.seq } : leftUndone(before);
    const ownAt = runner === 'member' ? at : before?.ownAt;
    deps.visits.write(author.id, {
      at,
      leasedUntil: 0,
      generation: seen.generation,
      ...state,
      held: seen.held,
      ...(seen.byWorker ? { byWorker: true } : {}),
      ...(ownAt === undefined ? {} : { ownAt }),
      ...noteCapacity(report.ok ? report.value : {}, found),
      ...(outcome === 'stopped' ? { retryAt: at + PAUSE_AFTER_STOP } : {}),
      ...(report.ok || isForeign ? {} : noteOf(report.problem)),
    });
    if (isDone)
      for (const [label, since] of seen.oldest) deps.visits.noteDelivery(label, minutesBetween(since, at));
  };
  return { here, loaded, saved, end };
};
