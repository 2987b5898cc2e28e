/**
 * One member's cycle: observe what he changed, tell the book, reconcile with what the book has, apply to his contacts.
 *
 * Sans-IO: it yields what it needs and is answered by values, so it may be dropped at any point. What makes that harmless:
 * the journal is saved before the book is told, the intent before contacts are written, and mark and cursor last of all.
 */
import type { Author } from '../book/operation';
import type { AccessView } from '../sharing/access';
import { ask, need, stop } from './ask';
import type { CycleReport } from './cycleReport';
import { idleReport } from './cycleReport';
import type { Steps } from './effects';
import { identify } from './identify';
import { areNamesAtRest } from './labelNames';
import { doubledLabels, isTakenIn, layOut, withLostLabels } from './labels';
import type { Listing } from './listing';
import { listContacts } from './listing';
import type { MemberState } from './memberState';
import { emptyState } from './memberState';
import { observe } from './observe';
import { ofThisBook } from './ofThisBook';
import { touchesParked } from './parked';
import type { ReplicaLabel } from './replica';
import { asksAgain } from './resisted';
import { isFullListingDue, isIdle } from './ownHours';
import { isRetryDue } from './shortage';
import type { Reach } from './standing';
import { isAllStanding, leaveStanding, reachOf, wakes, withoutStanding } from './standing';
import { unknownTags } from './unknownTags';
import { work } from './work';

export function* cycle(author: Author): Steps<CycleReport> {
  const clock = yield* need('read-clock', null);
  const { now } = clock;
  const access = yield* need('read-access', 'mirror');
  const loaded = yield* loadState(access);
  const stored = isState(loaded) ? loaded : emptyState(author.id, access.epoch);
  // A state of another account says nothing about this replica.
  if (stored.account !== author.id) return yield* stop({ type: 'damaged', what: 'state' });

  // An old copy says nothing of what was made since, so nothing rests on it.
  if (stored.generation < (clock.generation ?? 0)) {
    const lease = yield* need('take-lease', null);
    return lease === undefined ? idleReport('busy') : yield* withNewer(author, now, access, lease.generation);
  }

  const before = reachOf(access, author.id, now, stored);
  const mine = before.moving;
  // Of whom there is no state nobody knows what an earlier one held: only all that he has tells, once.
  // Nor what one saved that never came to its end.
  const isSure = isState(loaded) && clock.isUnended !== true;
  if (isSure && mine.length === 0 && holdsNothing(loaded)) return idleReport('rested');

  if (isAllStanding(stored, before)) return idleReport('rested');

  // Contacts before labels: a label that goes in between is then known to be gone, and not taken off every contact.
  const begins =
    before.isShownAnew ||
    wakes(stored, before.standing) ||
    isRetryDue(stored, now) ||
    isFullListingDue(stored, now) ||
    mine.some(({ id }) => !isTakenIn(stored.labels[id]) || stored.intent?.closing.includes(id));
  const listed = yield* listContacts(begins ? undefined : stored.mark);
  if (isSure && isIdle(stored, access, before, listed, clock)) return idleReport('rested');
  const present = yield* need('list-labels', null);
  const known = isState(loaded) || !isLoss(loaded, present) ? stored : { ...stored, lost: now };
  const state = withLostLabels(known, present, access.labels, mine);
  const reach = reachOf(access, author.id, now, state);
  const listing = withoutStanding(listed, state, reach.standing);
  if (yield* isAtRest(state, access, reach, present, listing, now)) return idleReport('rested');

  const lease = yield* need('take-lease', null);
  if (lease === undefined) return idleReport('busy');
  if (lease.generation <= state.generation)
    return yield* work({ author, now, access, reach, present, state, listing });
  return yield* withNewer(author, now, access, lease.generation, begins);
}

/**
 * Another run ended between our look at the state and the lease: what we saw is older than what it did. Where its state is gone it
 * was lost, and where it is older than what it saved it is an old copy, whose shadows would make edits of values that are none: the
 * claims of tagged contacts make both good.
 */
function* withNewer(
  author: Author,
  now: number,
  access: AccessView,
  generation: number,
  begins = false,
): Steps<CycleReport> {
  const newer = yield* loadState(access);
  const isNewer = isState(newer) && newer.generation >= generation;
  const believed = isNewer ? newer : startingAnew(author, access.epoch, generation, newer, now);
  const { moving } = reachOf(access, author.id, now, believed);
  const isBegun = begins || moving.some(({ id }) => !isTakenIn(believed.labels[id]));
  const listed = yield* listContacts(isBegun ? undefined : believed.mark);
  const present = yield* need('list-labels', null);
  const state = withLostLabels(believed, present, access.labels, moving);
  const reach = reachOf(access, author.id, now, state);
  const listing = withoutStanding(listed, state, reach.standing);
  return yield* work({ author, now, access, reach, present, state, listing });
}

const holdsNothing = ({ labels, contacts, journal, intent }: MemberState): boolean =>
  Object.keys({ ...labels, ...contacts }).length + journal.length === 0 && intent === undefined;

/** Of an old copy nothing is believed but what it kept for its member: that is true for ever, and may stand nowhere else. */
const startingAnew = (
  author: Author,
  epoch: string,
  generation: number,
  old: Loaded,
  now: number,
): MemberState => ({
  ...emptyState(author.id, epoch),
  lost: now,
  generation,
  kept: isState(old)
    ? [
        ...old.kept,
        ...Object.entries(old.contacts).flatMap(([record, { original }]) =>
          original === undefined ? [] : [{ at: now, record, fields: original }],
        ),
      ]
    : [],
});

type Loaded = MemberState | 'none yet' | 'lost';

const isState = (loaded: Loaded): loaded is MemberState => typeof loaded === 'object';

/** A label that carries our tag tells of a state that was there, even where nothing else does. */
const isLoss = (loaded: Loaded, present: readonly ReplicaLabel[]): boolean =>
  loaded === 'lost' || present.some(({ label }) => label !== undefined);

/** A state that cannot be read is a state that is lost: survivable, and better than standing still for ever. */
function* loadState(access: AccessView): Steps<Loaded> {
  const loaded = yield* ask('load-state', null);
  if (loaded.ok) return loaded.value === undefined ? 'none yet' : yield* ofThisBook(loaded.value, access);
  return loaded.problem.type === 'damaged' ? 'lost' : yield* stop(loaded.problem);
}

/** Nothing left over, nothing new in the book, nothing changed here. Finding that out writes nothing. */
function* isAtRest(
  state: MemberState,
  access: AccessView,
  reach: Reach,
  present: readonly ReplicaLabel[],
  listing: Listing,
  now: number,
): Steps<boolean> {
  const layout = layOut(reach.moving, state, present, reach.standing);
  if (reach.isShownAnew || reach.pausing.size > 0 || asksAgain(state, reach.asked)) return false;
  if (state.journal.length > 0 || state.intent !== undefined) return false;
  if (layout.fresh.length + layout.leaving.length + layout.vanished.length > 0) return false;
  // A complete listing, or one of several pages, is worth a save: the next one will be short.
  if (listing.complete || listing.pages > 1) return false;
  for (const [id, { held }] of layout.active)
    if (held.head !== access.heads[id] || held.reopened === true) return false;

  if (doubledLabels(layout.active, present).length > 0) return false;
  if (!areNamesAtRest(layout.active, present, now)) return false;
  if (unknownTags(state, listing.contacts, () => undefined).size > 0) return false;
  const identified = yield* identify(state, listing, () => undefined, layout.active);
  const found = leaveStanding(identified, reach.standing);
  if (found.doubles.length > 0) return false;
  if ([...found.hands].some(([record, contact]) => contact.record !== record)) return false;
  if (touchesParked(found)) return false;
  return observe({ ...found, active: layout.active, told: new Map() }).length === 0;
}
