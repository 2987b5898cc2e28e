/** The working half of a cycle, under the member's lease: tell, reconcile, apply, and remember it last. */
import type { Author } from '../book/operation';
import type { RecordId } from '../book/record';
import type { AccessView } from '../sharing/access';
import { applyPlan } from './applyPlan';
import { frozenIn } from './brake';
import type { BookPerson, Changes } from './catchUp';
import { readSince, readWhole } from './catchUp';
import type { Steps } from './effects';
import { endedAmong } from './ended';
import { withoutFoundOut } from './givenBack';
import { withOwnCopies } from './leftCopies';
import { renamesIn, withNames } from './labelNames';
import {
  layOut,
  makeSureOfLabels,
  openLabels,
  settleDoubledLabels,
  withFirstLabels,
  withoutLabelsGone,
} from './labels';
import type { Listing } from './listing';
import { listContacts, markAfter } from './listing';
import { lookAgain, shortLabels, withoutUnlisted } from './lookAgain';
import type { MemberState } from './memberState';
import type { Observed } from './observe';
import { observe, typedOutside } from './observe';
import { noteOwn, withOwnChanges } from './ownAsSeen';
import { holdBack, isSettling, keepUntold, withDecided } from './parked';
import type { ReconcileInput } from './reconcile';
import { reconcile } from './reconcile';
import type { CycleReport } from './cycleReport';
import { idleReport } from './cycleReport';
import type { Progress } from './progress';
import type { ReplicaContact, ReplicaLabel } from './replica';
import { recognise } from './recognise';
import { writeNames } from './renameCopies';
import type { Reach } from './standing';
import { remember } from './remember';
import { resistedIn, writeAgain } from './resisted';
import { isAmong } from './sameContact';
import { hidingSent } from './sentBefore';
import { setAside } from './setAside';
import { fitIn, isRetryDue, withShortage } from './shortage';
import type { Sight } from './sight';
import { sightOf } from './sight';
import { leaveStanding, wakes, withoutArrivals, withWaking } from './standing';
import { settleDoubles, settleStrays } from './strays';
import { journal, nothingTold, saveState, tell, toldOfThese } from './tell';
import type { Told } from './tell';
import { keepHidden } from './unknownTags';
import { closeLabels } from './withdraw';

export interface Work {
  readonly author: Author;
  readonly now: number;
  readonly access: AccessView;
  readonly reach: Reach;
  readonly state: MemberState;
  readonly present: readonly ReplicaLabel[];
  readonly listing: Listing;
}

export function* work(given: Work): Steps<CycleReport> {
  const { author, listing, present, access, now } = given;
  const { moving, pausing, standing, asked, sight: seen, isShownAnew } = given.reach;
  const before = yield* tell(nothingTold(withWaking(given.state, standing), now));
  const layout = layOut(moving, before.state, present, standing);
  const prepared = withFirstLabels(before.state, layout.fresh, present);
  const begun = prepared === before.state ? prepared : yield* saveState(prepared);
  const active = yield* openLabels(layout, begun, present);
  const { ended, left } = yield* endedAmong(layout.leaving, author, now);
  const resumed = { ...before, state: withOwnCopies(begun, left) };
  const sight = sightOf(access, author.id, now, new Set(active.keys()));
  const untouched = layout.leaving.filter((label) => !ended.has(label));

  // A label without a head is one that an earlier run began to copy and did not finish. What one began to give up may
  // belong to the member again, and nothing after the cursor tells of it.
  const isBegun =
    isShownAnew ||
    wakes(resumed.state, standing) ||
    isRetryDue(resumed.state, now) ||
    [...active.values()].some(({ held }) => held.head === 0) ||
    (resumed.state.intent?.releases.length ?? 0) > 0;
  const {
    whole,
    everybody,
    listing: sure,
  } = yield* recognise({
    ...{ state: resumed.state, listing, active, untouched, sight, isBegun, now },
  });
  const identified = setAside(leaveStanding(everybody, standing), {
    active,
    persons: whole?.persons ?? new Map<RecordId, BookPerson>(),
    access,
    now,
    isShownAnew,
  });
  const accepted = toldOfThese(resumed, identified.state);
  const doubtful = new Set([
    ...observe({ ...identified, active, told: accepted }).map(({ handle }) => handle),
    ...withOwnChanges(identified.state, identified.hands, active, accepted),
  ]);
  const { found: again, unread } = yield* lookAgain(identified, doubtful);
  const looked = yield* withoutUnlisted(withoutFoundOut(again), sure, active, present);
  yield* makeSureOfLabels(observe({ ...looked, active, told: accepted }), active);
  const parted = yield* holdBack(looked, { active, ended, access, now, present, told: accepted });
  const { found } = parted;
  const goesOn = parted.goesOn.filter(({ handle }) => !unread.has(handle));
  const talk = yield* tellObserved({ ...resumed, state: parted.state }, author, [
    ...goesOn,
    ...renamesIn(active, present, now),
  ]);
  if (unread.size > 0) return yield* untilNextTime(talk);
  const outside = typedOutside({ ...found, active, told: accepted });
  const decided = keepUntold(withDecided(talk, parted.observed), outside);
  const forgotten = keepHidden(decided.state, found.deleted, now);
  const seenByName = new Map([...found.hands].filter(([, { handle }]) => doubtful.has(handle)));
  const noted = noteOwn(forgotten, seenByName, active, decided.accepted);
  const told = writeAgain({ ...decided, state: noted }, asked);
  const all = whole ?? (isSettling(told.state) ? yield* readWhole(sight) : undefined);
  const changes = yield* changesSince(told, all, sight, access);

  const question: ReconcileInput = {
    state: told.state,
    active,
    ended,
    untouched,
    left,
    persons: withoutArrivals(changes.persons, told.state, pausing),
    attention: told.attention,
    accepted: told.accepted,
    strangers: adoptable(found.strangers, told.state),
    hands: found.hands,
    deleted: new Set(found.deleted),
    frozen: frozenIn(told.state),
    isShownAnew,
    short: sure.complete ? shortLabels(sure.contacts, present) : new Set(),
    now,
  };
  const first = reconcile(question);
  // What the member already has can only be told from all that he has: before creating anything it is listed whole.
  const isPartial = first.creates.length > 0 && !listing.complete;
  const everything = isPartial ? (yield* listContacts(undefined)).contacts : found.strangers;
  const wholeQuestion = isPartial
    ? {
        ...question,
        strangers: adoptable(everything, told.state),
        short: shortLabels(everything, present),
      }
    : question;
  const planned = isPartial ? reconcile(wholeQuestion) : first;
  const listed = isPartial ? everything : sure.contacts;
  const hidden = yield* hidingSent(planned, told.state, active, listed, present);
  const wholePlan =
    hidden.size === 0
      ? planned
      : reconcile({ ...wholeQuestion, short: new Set([...wholeQuestion.short, ...hidden]) });
  const live = listing.complete ? listing.contacts.length : isPartial ? everything.length : undefined;
  const { plan, full } = fitIn(wholePlan, told.state, live, told.attention, now);
  const progress: Progress = {
    contacts: { ...told.state.contacts },
    written: new Map(),
    created: 0,
    updated: 0,
    deleted: 0,
    unsettled: plan.waiting.length + found.unproven.size + Object.keys(plan.withheld).length > 0,
    isSpent: false,
    isAbsent: false,
    unproven: found.unproven,
    refused: [],
    unfit: [],
    full: [...full],
    isFull: false,
    now,
    kept: [],
    unreturned: [],
  };
  // What we deleted ourselves, and is to be made again, must not look like its owner's deletion to whoever comes next.
  const ownDeletions = (told.state.intent?.releases ?? []).filter((record) => question.deleted.has(record));
  for (const record of [...plan.forgotten, ...full.map((wanted) => wanted.record), ...ownDeletions])
    delete progress.contacts[record];
  const { state, kept } = yield* applyPlan(
    plan,
    told.state,
    active,
    ended,
    [...everything, ...found.strangers, ...found.hands.values()],
    progress,
  );
  yield* withoutLabelsGone(progress, told.state.contacts, active);
  // With a quota used up both would find nothing, and what was written would not be remembered.
  if (!progress.isSpent) {
    yield* settleDoubles(found.doubles, told.state, active, progress);
    yield* settleStrays(told.strays, active, progress);
  }
  const closing = progress.unsettled
    ? []
    : Object.entries(state.labels).filter(([label]) => ended.has(label));
  yield* closeLabels(closing, present);
  if (!progress.isSpent) yield* settleDoubledLabels(active, present);

  const settled = !progress.unsettled && untouched.length === 0;
  const mark = settled ? yield* markAfter(listing, progress.written) : undefined;
  const short = withShortage(state, told.state, {
    progress,
    removed: listing.removed.length,
    isWhole: whole !== undefined && mark !== undefined,
    persons: changes.persons,
    active,
  });
  const named = withNames({ before: given.state, state: short.state, active, present, access, now });
  const remembered = yield* remember({
    ...named,
    progress,
    plan,
    changes,
    mark,
    ended,
    pausing,
    sight: seen,
    isComplete: listing.complete,
    closing,
    kept,
  });
  yield* writeNames(remembered, named.active, present, now);
  const { created, updated, deleted, refused } = progress;
  const outcome = progress.unsettled ? 'continued' : 'done';
  return {
    outcome,
    told: told.operations,
    created,
    updated,
    deleted,
    refused: refused.map(({ record }) => record),
    missing: short.missing,
    resisted: resistedIn(progress.contacts),
    ...(live === undefined ? {} : { contacts: live + created }),
    untouched,
  };
}

function* tellObserved(before: Told, author: Author, observed: readonly Observed[]): Steps<Told> {
  if (observed.length === 0) return before;
  const state = yield* saveState(yield* journal(before.state, author, observed));
  return yield* tell({ ...before, state });
}

/**
 * What was told is told; the rest, and what the book has, is for a run that finds its quota whole. The mark stays, and
 * the labels have to be looked at as a whole, for the next run no longer knows what became of what was told.
 */
function* untilNextTime({ state, accepted, operations }: Told): Steps<CycleReport> {
  const contacts = { ...state.contacts };
  for (const [record, typed] of accepted) {
    const held = contacts[record];
    if (held !== undefined) contacts[record] = { ...held, shadow: { ...held.shadow, ...typed } };
  }
  const labels = Object.fromEntries(
    Object.entries(state.labels).map(([label, held]) => [label, { ...held, head: 0 }]),
  );
  yield* saveState({ ...state, contacts, labels });
  return { ...idleReport('continued'), told: operations };
}

/** Contacts that hold no record, and claim none. */
const adoptable = (contacts: readonly ReplicaContact[], state: MemberState): readonly ReplicaContact[] => {
  const isHeld = isAmong(Object.values(state.contacts));
  return contacts.filter((contact) => contact.record === undefined && !isHeld(contact));
};

/** What the book has that this replica has not, own operations included. Nothing is read where nothing can be new. */
function* changesSince(
  told: Told,
  whole: Changes | undefined,
  sight: Sight,
  access: AccessView,
): Steps<Changes> {
  const mine = sight.labels;
  const { cursor, labels } = told.state;
  if (whole !== undefined) {
    if (told.operations === 0) return whole;
    const since = yield* readSince(whole.cursor, sight);
    return { ...since, persons: new Map([...whole.persons, ...since.persons]) };
  }
  const behind = [...mine].some((label) => labels[label]?.head !== access.heads[label]);
  if (behind || told.operations > 0) return yield* readSince(cursor, sight);
  const heads = Object.fromEntries(Object.entries(labels).map(([label, { head }]) => [label, head]));
  return { persons: new Map(), cursor, heads };
}
