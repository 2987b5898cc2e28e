/**
 * Labels that a member has paused stand still: nothing of them is observed, told or written until he resumes. Pure.
 *
 * A label comes to stand only at the end of a cycle that has settled it, so nothing is under way in what stands. While it
 * stands, the mark and the cursor pass over it; once it moves again, contacts and book are therefore read whole. What differs
 * from the shadow by then is his edit, and merged as any other.
 */
import type { AccountId, LabelId, RecordId } from '../book/record';
import type { AccessView } from '../sharing/access';
import { labelsFor, pausedLabels } from '../sharing/access';
import { choiceOn } from '../sharing/copyChoice';
import { isOwn } from '../sharing/grant';
import type { SeenLabel } from '../sharing/visibility';
import { seenLabel } from '../sharing/visibility';
import { exceptionFor } from '../sharing/waysIn';
import type { BookPerson } from './catchUp';
import type { Identified } from './identify';
import type { Listing } from './listing';
import type { HeldLabel, MemberState } from './memberState';
import type { Asked } from './resisted';
import { isNarrowed, isShownAnew, sightMark } from './sight';

/** Which labels of a member a cycle is about. */
export interface Reach {
  readonly moving: readonly SeenLabel[];
  /** Of the moving ones those that come to stand at the end of this cycle: no further contacts are copied for them. */
  readonly pausing: ReadonlySet<LabelId>;
  /** They reach him, and are left as they are. */
  readonly standing: ReadonlySet<LabelId>;
  /** When he last asked for what another program had changed back. */
  readonly asked: Asked;
  /** What the state is to keep of what is hidden from him. */
  readonly sight: number | undefined;
  /** Something else is shown to him than when all was last done: only the whole tells what that changes. */
  readonly isShownAnew: boolean;
}

const waitsIn = ({ parked = [] }: MemberState, label: LabelId): boolean =>
  parked.some((entry) => entry.label === label);

export const reachOf = (access: AccessView, account: AccountId, now: number, state: MemberState): Reach => {
  const moving: SeenLabel[] = [];
  const pausing = new Set<LabelId>();
  const standing = new Set<LabelId>();
  for (const { label: given } of labelsFor(access, account, now)) {
    const choice = choiceOn(access, given.id, account, now);
    if (choice === 'none') continue;
    const label = seenLabel(access, given, { account, now });
    const held = state.labels[label.id];
    // What is shown to him no more leaves also what he has paused: one cycle more, at whose end it stands again.
    const isStill = held === undefined || (held.pause === 'standing' && !isNarrowed(label, held));
    if (choice === 'paused' && isStill) {
      standing.add(label.id);
      continue;
    }
    moving.push(label);
    // What waits for a decision cannot stand still: the decision would find nobody who does it.
    if (choice === 'paused' && !waitsIn(state, label.id)) pausing.add(label.id);
  }
  // What comes through a group that nobody could read for days stays as it is until somebody can.
  for (const label of pausedLabels(access, account, now))
    if (state.labels[label] !== undefined) standing.add(label);
  const asked = new Map<LabelId, number>();
  for (const grant of access.grants)
    if (grant.again !== undefined && isOwn(grant, account)) asked.set(grant.label, grant.again);
  for (const { id } of access.labels) {
    const again = exceptionFor(access, id, account)?.again;
    if (again !== undefined) asked.set(id, Math.max(again, asked.get(id) ?? 0));
  }
  const sight = sightMark(access, account, now);
  const isNew = sight !== state.sight || moving.some((label) => isShownAnew(label, state.labels[label.id]));
  return { moving, pausing, standing, asked, sight, isShownAnew: isNew };
};

/** All that he has stands still, and nothing is left over. */
export const isAllStanding = (state: MemberState, { moving, standing }: Reach): boolean =>
  moving.length === 0 &&
  standing.size > 0 &&
  Object.keys(state.labels).every((label) => standing.has(label)) &&
  state.journal.length === 0 &&
  state.intent === undefined;

/** Whether a label that stood still does so no more: resumed, or taken from the member. */
export const wakes = (state: MemberState, standing: ReadonlySet<LabelId>): boolean =>
  Object.entries(state.labels).some(([label, { pause }]) => pause !== undefined && !standing.has(label));

const withPause = ({ pause: _former, ...held }: HeldLabel, pause: HeldLabel['pause']): HeldLabel =>
  pause === undefined ? held : { ...held, pause };

/** Noted before anything is written, so that a run which dies among the writes is followed by one that reads whole again. */
export const withWaking = (state: MemberState, standing: ReadonlySet<LabelId>): MemberState =>
  wakes(state, standing)
    ? {
        ...state,
        labels: Object.fromEntries(
          Object.entries(state.labels).map(([label, held]) => [
            label,
            held.pause === undefined || standing.has(label) ? held : withPause(held, 'waking'),
          ]),
        ),
      }
    : state;

/** As the label is noted once a cycle has settled it. */
export const settledLabel = (label: LabelId, held: HeldLabel, pausing: ReadonlySet<LabelId>): HeldLabel =>
  withPause(held, pausing.has(label) ? 'standing' : undefined);

const standsIn = (labels: readonly LabelId[] | undefined, standing: ReadonlySet<LabelId>): boolean =>
  labels?.some((label) => standing.has(label)) === true;

/** The listing without contacts of which only a standing label could tell what they are. */
export const withoutStanding = (
  listing: Listing,
  state: MemberState,
  standing: ReadonlySet<LabelId>,
): Listing => {
  const still = new Set([...standing].flatMap((label) => state.labels[label]?.handle ?? []));
  if (still.size === 0) return listing;
  const held = Object.values(state.contacts);
  const handles = new Set(held.map(({ handle }) => handle));
  const identities = new Set(held.map(({ identity }) => identity));
  const contacts = listing.contacts.filter(
    ({ handle, identity, labels }) =>
      handles.has(handle) ||
      (identity !== undefined && identities.has(identity)) ||
      !labels.some((label) => still.has(label)),
  );
  return { ...listing, contacts };
};

/** What was found, without the contacts that a standing label holds. */
export const leaveStanding = (found: Identified, standing: ReadonlySet<LabelId>): Identified => {
  if (standing.size === 0) return found;
  const isStill = (record: RecordId): boolean => standsIn(found.state.contacts[record]?.labels, standing);
  return {
    ...found,
    hands: new Map([...found.hands].filter(([record]) => !isStill(record))),
    deleted: found.deleted.filter((record) => !isStill(record)),
    doubles: found.doubles.filter(({ record }) => !isStill(record)),
  };
};

/** The book's persons without those who would come into a label that is about to stand still, and into no other. */
export const withoutArrivals = (
  persons: ReadonlyMap<RecordId, BookPerson>,
  state: MemberState,
  pausing: ReadonlySet<LabelId>,
): ReadonlyMap<RecordId, BookPerson> => {
  if (pausing.size === 0) return persons;
  // A contact that an earlier run was making may be there already: only looking for it tells.
  const isKnown = (record: RecordId): boolean =>
    state.contacts[record] !== undefined || state.intent?.creates[record] !== undefined;
  return new Map(
    [...persons].filter(
      ([record, { labels }]) =>
        isKnown(record) || labels.length === 0 || !labels.every((label) => pausing.has(label)),
    ),
  );
};
