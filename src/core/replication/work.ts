/** The working half of a cycle, under the member's lease: tell, reconcile, apply, and remember it last. */
import type { Author } from '../book/operation';
import type { BookRecord, LabelId, RecordId } from '../book/record';
import { isCurrent } from '../sharing/access';
import type { AccessView } from '../sharing/access';
import { endedGrantOf, grantOf, reaches } from '../sharing/grant';
import type { Label } from '../sharing/label';
import type { Progress } from './apply';
import { applyPlan } from './applyPlan';
import { need } from './ask';
import { frozenIn } from './brake';
import type { BookPerson, Changes } from './catchUp';
import { endedLabels, readSince, readWhole } from './catchUp';
import type { Claim } from './claim';
import { claimFromBook, claimFromIntent } from './claim';
import type { Steps } from './effects';
import { identify } from './identify';
import { layOut, makeSureOfLabels, openLabel, reopened, withFirstLabels, withoutHeads } from './labels';
import type { Layout } from './labels';
import type { Listing } from './listing';
import { listContacts, markAfter } from './listing';
import { lookAgain, shortLabels, withoutUnlisted } from './lookAgain';
import type { HeldLabel, KeptValue, MemberState } from './memberState';
import type { ActiveLabel, ActiveLabels, Observed } from './observe';
import { observe } from './observe';
import { holdBack, isSettling, withDecided, withoutDone } from './parked';
import type { Reconciled, ReconcileInput } from './reconcile';
import { reconcile } from './reconcile';
import type { CycleReport } from './cycleReport';
import type { ReplicaContact, ReplicaLabel } from './replica';
import { settleDoubles, settleStrays } from './strays';
import { journal, nothingTold, saveState, tell } from './tell';
import type { Told } from './tell';
import { asTheyAre, keepHidden, withUnknownTags } from './unknownTags';
import { untaggedCopies } from './untaggedCopies';
import { closeLabels } from './withdraw';

export interface Work {
  readonly author: Author;
  readonly now: number;
  readonly access: AccessView;
  readonly mine: readonly Label[];
  readonly state: MemberState;
  readonly present: readonly ReplicaLabel[];
  readonly listing: Listing;
}

export function* work(given: Work): Steps<CycleReport> {
  const { author, listing, present, access, now } = given;
  const before = yield* tell(nothingTold(given.state, now));
  const layout = layOut(given.mine, before.state, present);
  const prepared = withFirstLabels(before.state, layout.fresh);
  const resumed = { ...before, state: prepared === before.state ? prepared : yield* saveState(prepared) };
  const active = yield* openLabels(layout, author, present);
  const ended = new Set(yield* endedAmong(layout.leaving, author, now));
  const untouched = layout.leaving.filter((label) => !ended.has(label));

  // A label without a head is one that an earlier run began to copy and did not finish. What one began to give up may
  // belong to the member again, and nothing after the cursor tells of it.
  const isBegun =
    [...active.values()].some(({ held }) => held.head === 0) ||
    (resumed.state.intent?.releases.length ?? 0) > 0;
  const known = claimFromIntent(resumed.state);
  const { sure: tagged, isUnknown } = yield* withUnknownTags(resumed.state, listing, known);
  const whole = isBegun || isUnknown ? yield* readWhole(new Set(active.keys())) : undefined;
  const isLost = resumed.state.mark === undefined;
  const unsure = new Set(untouched.map((label) => resumed.state.labels[label]?.handle ?? ''));
  const asBooked: Claim = (record, contact) => {
    if (contact.labels.some((handle) => unsure.has(handle))) return 'left alone';
    const why = isLost && contact.record !== undefined ? 'state lost' : 'contact back';
    return claimFromBook(whole?.persons ?? new Map(), active, why)(record, contact);
  };
  const persons = whole?.persons ?? new Map<RecordId, BookPerson>();
  const likely = untaggedCopies(persons, tagged.contacts, resumed.state, active);
  const sure = yield* asTheyAre(tagged, new Set(likely.keys()));
  const identified = yield* identify(
    withLabels(resumed.state, active),
    sure,
    (record, contact) => known(record, contact) ?? asBooked(record, contact),
    active,
    untaggedCopies(persons, sure.contacts, resumed.state, active),
  );
  const doubtful = observe({ ...identified, active, told: resumed.accepted }).map(({ handle }) => handle);
  const again = yield* lookAgain(identified, new Set(doubtful));
  const looked = withoutUnlisted(again, listing, active, present);
  yield* makeSureOfLabels(observe({ ...looked, active, told: resumed.accepted }), active);
  const held = yield* holdBack(looked, { active, ended, access, now, present, told: resumed.accepted });
  const { found } = held;
  const talk = yield* tellObserved({ ...resumed, state: held.state }, author, held.goesOn);
  const decided = withDecided(talk, held.observed);
  const told = { ...decided, state: keepHidden(decided.state, found.deleted, now) };
  const all = whole ?? (isSettling(told.state) ? yield* readWhole(new Set(active.keys())) : undefined);
  const changes = yield* changesSince(told, all, active, access);

  const question: ReconcileInput = {
    state: told.state,
    active,
    ended,
    persons: changes.persons,
    attention: told.attention,
    accepted: told.accepted,
    strangers: adoptable(found.strangers, told.state),
    hands: found.hands,
    deleted: new Set(found.deleted),
    frozen: frozenIn(told.state),
    short: listing.complete ? shortLabels(listing.contacts, present) : new Set(),
    now,
  };
  const first = reconcile(question);
  // What the member already has can only be told from all that he has: before creating anything it is listed whole.
  const isPartial = first.creates.length > 0 && !listing.complete;
  const everything = isPartial ? (yield* listContacts(undefined)).contacts : found.strangers;
  const plan = isPartial
    ? reconcile({
        ...question,
        strangers: adoptable(everything, told.state),
        short: shortLabels(everything, present),
      })
    : first;
  const progress: Progress = {
    contacts: { ...told.state.contacts },
    written: new Map(),
    created: 0,
    updated: 0,
    deleted: 0,
    unsettled: plan.waiting.length + found.unproven.size + Object.keys(plan.withheld).length > 0,
    isAbsent: false,
    unproven: found.unproven,
    refused: [],
    now,
    kept: [],
  };
  for (const record of plan.forgotten) delete progress.contacts[record];
  const { state, kept } = yield* applyPlan(
    plan,
    told.state,
    active,
    ended,
    [...everything, ...found.strangers, ...found.hands.values()],
    progress,
  );
  yield* settleDoubles(found.doubles, told.state, active, progress);
  yield* settleStrays(told.strays, active, progress);
  const closing = progress.unsettled
    ? []
    : Object.entries(state.labels).filter(([label]) => ended.has(label));
  yield* closeLabels(closing, present);

  const settled = !progress.unsettled && untouched.length === 0;
  const mark = settled ? yield* markAfter(listing, progress.written) : undefined;
  yield* remember({
    state,
    progress,
    plan,
    changes,
    mark,
    isComplete: listing.complete,
    active,
    ended,
    closing,
    kept,
  });
  const { created, updated, deleted, refused } = progress;
  const outcome = progress.unsettled ? 'continued' : 'done';
  return { outcome, told: told.operations, created, updated, deleted, refused, untouched };
}

function* openLabels(layout: Layout, author: Author, present: readonly ReplicaLabel[]): Steps<ActiveLabels> {
  const active = new Map<LabelId, ActiveLabel>(layout.active);
  for (const label of layout.fresh)
    active.set(label.id, { label, held: yield* openLabel(label, author.id, present) });
  for (const { label, held } of layout.vanished) {
    const { handle } = yield* openLabel(label, author.id, present);
    active.set(label.id, { label, held: reopened(held, handle) });
  }
  return active;
}

const withLabels = (state: MemberState, active: ActiveLabels): MemberState => ({
  ...state,
  labels: {
    ...state.labels,
    ...Object.fromEntries([...active].map(([label, { held }]) => [label, held])),
  },
});

/** A label that no longer reaches the member is given up only where the book itself has an explicit row that says so. */
function* endedAmong(leaving: readonly LabelId[], author: Author, now: number): Steps<readonly LabelId[]> {
  if (leaving.length === 0) return [];
  const page = yield* need('read-book', { kinds: ['label', 'grant'] });
  const reachesStill = (label: LabelId): boolean =>
    [...page.records.values()].some((record) => {
      const grant = grantOf(record);
      return grant?.label === label && isCurrent(grant, now) && reaches(grant.principal, author.id);
    });
  const isEnded = (record: BookRecord): boolean => {
    const grant = endedGrantOf(record) ?? grantOf(record);
    return grant !== undefined && reaches(grant.principal, author.id);
  };
  return endedLabels(
    page,
    isEnded,
    leaving.filter((label) => !reachesStill(label)),
  );
}

function* tellObserved(before: Told, author: Author, observed: readonly Observed[]): Steps<Told> {
  if (observed.length === 0) return before;
  const state = yield* saveState(yield* journal(before.state, author, observed));
  return yield* tell({ ...before, state });
}

/** Contacts that hold no record, and claim none. */
const adoptable = (contacts: readonly ReplicaContact[], state: MemberState): readonly ReplicaContact[] => {
  const held = new Set(Object.values(state.contacts).map(({ handle }) => handle));
  return contacts.filter(({ handle, record }) => !held.has(handle) && record === undefined);
};

/** What the book has that this replica has not, own operations included. Nothing is read where nothing can be new. */
function* changesSince(
  told: Told,
  whole: Changes | undefined,
  active: ActiveLabels,
  access: AccessView,
): Steps<Changes> {
  const mine = new Set(active.keys());
  const { cursor, labels } = told.state;
  if (whole !== undefined) {
    if (told.operations === 0) return whole;
    const since = yield* readSince(whole.cursor, mine);
    return { ...since, persons: new Map([...whole.persons, ...since.persons]) };
  }
  const behind = [...mine].some((label) => labels[label]?.head !== access.heads[label]);
  if (behind || told.operations > 0) return yield* readSince(cursor, mine);
  const heads = Object.fromEntries(Object.entries(labels).map(([label, { head }]) => [label, head]));
  return { persons: new Map(), cursor, heads };
}

interface Remembered {
  readonly state: MemberState;
  readonly progress: Progress;
  readonly plan: Reconciled;
  readonly changes: Changes;
  /** Absent where something has to be looked at again: then neither mark nor cursor passes over it. */
  readonly mark: string | undefined;
  /** Whether everything was listed. */
  readonly isComplete: boolean;
  readonly active: ActiveLabels;
  readonly ended: ReadonlySet<LabelId>;
  /** Those of the ended ones that are gone now. */
  readonly closing: readonly (readonly [LabelId, unknown])[];
  readonly kept: readonly KeptValue[];
}

/** Mark, cursor and heads move last, and only when nothing has to be looked at again. */
function* remember(given: Remembered): Steps<MemberState> {
  const { progress, plan, changes, mark, active, closing } = given;
  const { intent, ...state } = given.state;
  const labels: Record<LabelId, HeldLabel> = { ...withoutHeads(state.labels, given.ended) };
  for (const [label] of closing) delete labels[label];
  if (mark !== undefined)
    for (const [label, { held }] of active) {
      const { reopened: _settled, ...rest } = held;
      labels[label] = { ...rest, head: changes.heads[label] ?? held.head };
    }

  const waiting = Object.fromEntries(
    Object.entries(intent?.creates ?? {}).filter(
      ([record]) => plan.waiting.includes(record) || plan.withheld[record] !== undefined,
    ),
  );
  const isGivenUp = (record: RecordId): boolean =>
    state.contacts[record] !== undefined && progress.contacts[record] === undefined;
  // What was about to be written to a contact that has not settled may still be what it says.
  const unsettled = Object.fromEntries(
    Object.entries(intent?.updates ?? {}).filter(
      ([record, { handle }]) => mark === undefined && !progress.written.has(handle) && !isGivenUp(record),
    ),
  );
  const releases = (intent?.releases ?? []).filter((record) => progress.unproven.has(record));
  const rest = { at: intent?.at ?? 0, creates: waiting, updates: unsettled, releases, closing: [] };
  const next: MemberState = {
    ...state,
    labels,
    contacts: progress.contacts,
    kept: [...state.kept, ...given.kept],
    ...(Object.keys({ ...waiting, ...unsettled }).length + releases.length === 0 ? {} : { intent: rest }),
    ...(mark === undefined ? {} : { mark, cursor: changes.cursor }),
  };
  if (mark !== undefined) return yield* saveState(withoutDone(next));
  // The mark has passed over what became of it.
  const { mark: _passed, ...unmarked } = next;
  return yield* saveState(progress.isAbsent && !given.isComplete ? unmarked : next);
}
