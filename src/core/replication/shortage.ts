/**
 * What a member's Google Contacts has no room for, and what Google refuses by itself. Pure.
 *
 * An account holds 25,000 contacts (support.google.com/contacts/answer/148779), and those in the trash count for the 30 days
 * that they stay there; no API tells how many they are, so the deletions that were seen are counted. What fits is decided before
 * anything is written. What does not is told on the cards and tried again once a day, then without counting on the trash:
 * somebody may have emptied it.
 */
import type { LabelId, RecordId, Seq } from '../book/record';
import type { BookPerson } from './catchUp';
import type { LabelShortage } from './cycleReport';
import type { MemberState, Shortage, Trashed } from './memberState';
import type { ActiveLabels } from './observe';
import type { PlannedWrite, Wanted } from './plan';
import type { Progress } from './progress';
import type { Reconciled } from './reconcile';
import type { ContactCreate } from './replica';

export const MOST_CONTACTS = 25_000;

/** Left to the member, so that a label never keeps him from saving a contact of his own. */
const RESERVE = 100;

const DAY = 24 * 60 * 60_000;
const TRASH_DAYS = 30;

export const withTrashed = (state: MemberState, count: number, now: number): MemberState => {
  const { trashed = [], ...rest } = state;
  const recent = trashed.filter(({ at }) => now - at < TRASH_DAYS * DAY);
  const today = recent.find(({ at }) => now - at < DAY);
  const others = recent.filter((one) => one !== today);
  const next: readonly Trashed[] =
    count === 0 ? recent : [...others, { at: today?.at ?? now, count: (today?.count ?? 0) + count }];
  return next.length === 0 ? rest : { ...rest, trashed: next };
};

/** Whether what did not fit is to be tried again. */
export const isRetryDue = ({ shortage }: MemberState, now: number): boolean =>
  shortage !== undefined && Object.keys(shortage.full).length > 0 && now - shortage.at >= DAY;

const roomFor = (state: MemberState, live: number, now: number): number => {
  const inTrash = (state.trashed ?? [])
    .filter(({ at }) => now - at < TRASH_DAYS * DAY)
    .reduce((sum, { count }) => sum + count, 0);
  return MOST_CONTACTS - RESERVE - live - (isRetryDue(state, now) ? 0 : inTrash);
};

type Create = PlannedWrite<ContactCreate>;

/** Whole labels first, the smallest of what is missing before the others; the rest of the room goes to a part of the next. */
const inOrderOfLabels = (creates: readonly Create[]): readonly Create[] => {
  const sizes = new Map<LabelId, number>();
  for (const { wanted } of creates)
    for (const label of wanted.labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const sizeOf = ({ wanted }: Create): number =>
    Math.min(...wanted.labels.map((label) => sizes.get(label) ?? 0));
  const homeOf = ({ wanted }: Create): LabelId => wanted.labels[0] ?? '';
  return [...creates].sort(
    (one, other) =>
      sizeOf(one) - sizeOf(other) || (homeOf(one) < homeOf(other) ? -1 : homeOf(one) > homeOf(other) ? 1 : 0),
  );
};

export interface Fitted {
  readonly plan: Reconciled;
  /** What there is no room for. */
  readonly full: readonly Wanted[];
}

/** `live`: how many contacts the member has; undefined where they were not all listed, and then nothing is created. */
export const fitIn = (
  plan: Reconciled,
  state: MemberState,
  live: number | undefined,
  attention: ReadonlySet<RecordId>,
  now: number,
): Fitted => {
  const { refused = {} } = state.shortage ?? {};
  // Google would say the same of the same values again.
  const isRefused = ({ record, v }: Wanted): boolean => refused[record]?.v === v && !attention.has(record);
  const creates = inOrderOfLabels(plan.creates.filter(({ wanted }) => !isRefused(wanted)));
  const revisions = plan.revisions.map((one) =>
    isRefused(one.wanted) ? { ...one, isBare: true as const } : one,
  );
  const room = live === undefined ? creates.length : Math.max(0, roomFor(state, live, now));
  return {
    plan: { ...plan, creates: creates.slice(0, room), revisions },
    full: creates.slice(room).map(({ wanted }) => wanted),
  };
};

interface Tried {
  readonly full: readonly Wanted[];
  readonly refused: readonly Wanted[];
  /** Whether every record of the labels was looked at: then what is not named here is not missing. */
  readonly isWhole: boolean;
  readonly persons: ReadonlyMap<RecordId, BookPerson>;
  /** The `v` of each contact that is held. */
  readonly held: (record: RecordId) => Seq | undefined;
  readonly active: ReadonlySet<LabelId>;
  readonly now: number;
}

const countByLabel = (wanted: readonly Wanted[]): Record<LabelId, number> => {
  const counts: Record<LabelId, number> = {};
  for (const { labels } of wanted) for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
};

/** The shortage after a cycle; undefined where there is none. */
const shortageAfter = (before: Shortage | undefined, tried: Tried): Shortage | undefined => {
  const full = countByLabel(tried.full);
  if (!tried.isWhole)
    for (const [label, count] of Object.entries(before?.full ?? {}))
      if (tried.active.has(label)) full[label] = (full[label] ?? 0) + count;

  const refused: Record<RecordId, { readonly v: Seq; readonly labels: readonly LabelId[] }> = {};
  for (const [record, one] of Object.entries(before?.refused ?? {})) {
    const isWanted = tried.persons.get(record)?.labels.length !== 0;
    const isDone = (tried.held(record) ?? 0) >= one.v;
    if (isWanted && !isDone && one.labels.some((label) => tried.active.has(label))) refused[record] = one;
  }
  for (const { record, v, labels } of tried.refused) refused[record] = { v, labels };
  if (Object.keys(full).length + Object.keys(refused).length === 0) return undefined;
  return { at: tried.isWhole ? tried.now : (before?.at ?? tried.now), full, refused };
};

/** For the cards: how many of each label are missing, and how many of those Google refuses. */
const missingIn = (shortage: Shortage | undefined): readonly LabelShortage[] => {
  const refused = countByLabel(
    Object.entries(shortage?.refused ?? {}).map(([record, { v, labels }]) => ({
      record,
      v,
      labels,
      fields: {},
    })),
  );
  const full = shortage?.full ?? {};
  return [...new Set([...Object.keys(full), ...Object.keys(refused)])].map((label) => ({
    label,
    full: full[label] ?? 0,
    refused: refused[label] ?? 0,
  }));
};

interface Ended {
  readonly progress: Progress;
  /** How many contacts the listing says are gone. */
  readonly removed: number;
  readonly isWhole: boolean;
  readonly persons: ReadonlyMap<RecordId, BookPerson>;
  readonly active: ActiveLabels;
}

/** `next` with what this cycle could not bring, and what it saw go into the trash. */
export const withShortage = (
  next: MemberState,
  before: MemberState,
  { progress, removed, isWhole, persons, active }: Ended,
): { readonly state: MemberState; readonly missing: readonly LabelShortage[] } => {
  const { full, refused, now, contacts, deleted } = progress;
  const shortage = shortageAfter(before.shortage, {
    full,
    refused,
    isWhole,
    persons,
    held: (record) => contacts[record]?.v,
    active: new Set(active.keys()),
    now,
  });
  const { shortage: _former, ...rest } = withTrashed(next, removed + deleted, now);
  return {
    state: shortage === undefined ? rest : { ...rest, shortage },
    missing: missingIn(shortage),
  };
};
