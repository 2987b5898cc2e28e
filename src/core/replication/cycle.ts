/**
 * One member's cycle: observe what he changed, tell the book, reconcile with what the book has, apply to his contacts.
 *
 * Sans-IO: it yields what it needs and is answered by values, so it may be dropped at any point. What makes that harmless:
 * the journal is saved before the book is told, the intent before contacts are written, and mark and cursor last of all.
 */
import type { Author } from '../book/operation';
import type { AccessView } from '../sharing/access';
import { labelsFor } from '../sharing/access';
import { ask, need, stop } from './ask';
import type { CycleReport } from './cycleReport';
import { idleReport } from './cycleReport';
import type { Steps } from './effects';
import { identify } from './identify';
import type { Layout } from './labels';
import { isOpened, layOut, withLostLabels } from './labels';
import type { Listing } from './listing';
import { listContacts } from './listing';
import type { MemberState } from './memberState';
import { emptyState } from './memberState';
import { observe } from './observe';
import { touchesParked } from './parked';
import { unknownTags } from './unknownTags';
import { work } from './work';

export function* cycle(author: Author): Steps<CycleReport> {
  const { now } = yield* need('read-clock', null);
  const access = yield* need('read-access', null);
  const loaded = yield* loadState();
  const stored = isState(loaded) ? loaded : emptyState(author.id, access.epoch);
  // A state of another account, or of a book that was moved since, says nothing about this replica and this book.
  if (stored.account !== author.id) return yield* stop({ type: 'damaged', what: 'state' });
  if (stored.epoch !== access.epoch) return yield* stop({ type: 'damaged', what: 'epoch' });

  const mine = labelsFor(access, author.id, now).map(({ label }) => label);
  // Of whom there is no state nobody knows what an earlier one held: only all that he has tells, once.
  if (isState(loaded) && mine.length === 0 && holdsNothing(loaded)) return idleReport('rested');

  // Contacts before labels: a label that goes in between is then known to be gone, and not taken off every contact.
  const begins = mine.some(({ id }) => !isOpened(stored.labels[id]) || stored.intent?.closing.includes(id));
  const listing = yield* listContacts(begins ? undefined : stored.mark);
  const present = yield* need('list-labels', null);
  const state = withLostLabels(stored, present, access.labels, mine);
  const layout = layOut(mine, state, present);
  if (yield* isAtRest(state, access, layout, listing)) return idleReport('rested');

  const lease = yield* need('take-lease', null);
  if (lease === undefined) return idleReport('busy');
  if (lease.generation <= state.generation)
    return yield* work({ author, now, access, mine, present, state, listing });
  // Another run ended between our look at the state and the lease: what we saw is older than what it did. Where its state
  // is gone it was lost, and where it is older than what it saved it is an old copy, whose shadows would make edits of
  // values that are none: the claims of tagged contacts make both good.
  const newer = yield* loadState();
  const isNewer = isState(newer) && newer.generation >= lease.generation;
  const believed = isNewer ? newer : startingAnew(author, access.epoch, lease.generation, newer, now);
  const again = yield* listContacts(begins ? undefined : believed.mark);
  const labels = yield* need('list-labels', null);
  return yield* work({
    author,
    now,
    access,
    mine,
    present: labels,
    state: withLostLabels(believed, labels, access.labels, mine),
    listing: again,
  });
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

/** A state that cannot be read is a state that is lost: survivable, and better than standing still for ever. */
function* loadState(): Steps<Loaded> {
  const loaded = yield* ask('load-state', null);
  if (loaded.ok) return loaded.value ?? 'none yet';
  return loaded.problem.type === 'damaged' ? 'lost' : yield* stop(loaded.problem);
}

/** Nothing left over, nothing new in the book, nothing changed here. Finding that out writes nothing. */
function* isAtRest(state: MemberState, access: AccessView, layout: Layout, listing: Listing): Steps<boolean> {
  if (state.journal.length > 0 || state.intent !== undefined) return false;
  if (layout.fresh.length + layout.leaving.length + layout.vanished.length > 0) return false;
  // A complete listing, or one of several pages, is worth a save: the next one will be short.
  if (listing.complete || listing.pages > 1) return false;
  for (const [id, { held }] of layout.active)
    if (held.head !== access.heads[id] || held.reopened === true) return false;

  if (unknownTags(state, listing.contacts, () => undefined).size > 0) return false;
  const found = yield* identify(state, listing, () => undefined, layout.active);
  if (found.doubles.length > 0) return false;
  if ([...found.hands].some(([record, contact]) => contact.record !== record)) return false;
  if (touchesParked(found)) return false;
  return observe({ ...found, active: layout.active, told: new Map() }).length === 0;
}
