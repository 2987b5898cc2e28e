/** Whom the worker has to look after, and who comes first. */
import type { AccountId, LabelId, Seq } from '../book/record';
import type { AccessView } from '../sharing/access';
import { choiceOn } from '../sharing/copyChoice';
import { accountsOn, waysIn } from '../sharing/waysIn';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A member whose own trigger has not been heard of for so long has none that works: it fires hourly. */
export const OWN_RUN_AT_LEAST_EVERY = 70 * MINUTE;

/** What a member changed in his own contacts is looked for no more often than this. */
const SHORTEST_SWEEP = 15 * MINUTE;

/** A visit to somebody with whom nothing is new: the state's file and its content, the changes, the labels. */
const REQUESTS_PER_VISIT = 4;

/**
 * Of the 100,000 requests that Google gives an account's scripts a day
 * (developers.google.com/apps-script/guides/services/quotas); the rest is for what has to be carried.
 */
const REQUESTS_FOR_SWEEPS = 70_000;

/** So that looking round leaves enough of the day's requests for what is found. */
export const sweepInterval = (members: number): number =>
  Math.max(SHORTEST_SWEEP, Math.ceil((DAY * REQUESTS_PER_VISIT * members) / REQUESTS_FOR_SWEEPS));

/** What is known of the last visits to a member. */
export interface VisitNote {
  readonly at: number;
  readonly leasedUntil: number;
  readonly upToDateAt?: number;
  readonly ownAt?: number;
  readonly seq?: Seq;
  readonly held?: number;
  readonly retryAt?: number;
}

export type VisitReason =
  /** The book has something that he has not, or he has something that he should have no more. */
  | 'behind'
  /** Nobody has looked for changes of his own for too long. */
  | 'due';

/** `labels` that reach him now. */
export const visitReason = (
  labels: readonly LabelId[],
  heads: Readonly<Record<LabelId, Seq>>,
  note: VisitNote | undefined,
  { now, sweep }: { readonly now: number; readonly sweep: number },
): VisitReason | undefined => {
  if (note !== undefined && (note.leasedUntil > now || (note.retryAt ?? 0) > now)) return undefined;
  const held = note?.held ?? 0;
  const seq = note?.seq;
  if (labels.length > 0 && seq === undefined) return 'behind';
  if (labels.some((label) => (heads[label] ?? 0) > (seq ?? 0))) return 'behind';
  const waited = now - (note?.at ?? 0);
  // A label whose fate is unknown stays held, and asking about it every five minutes would not make it known.
  if (held !== labels.length) return waited >= SHORTEST_SWEEP ? 'behind' : undefined;
  if (labels.length === 0 || now - (note?.ownAt ?? 0) < OWN_RUN_AT_LEAST_EVERY) return undefined;
  return waited >= sweep ? 'due' : undefined;
};

/** Whom labels reach, and which. */
const reachOf = (access: AccessView, now: number): ReadonlyMap<AccountId, ReadonlySet<LabelId>> => {
  const reach = new Map<AccountId, Set<LabelId>>();
  for (const { id: label } of access.labels) {
    const ofLabel = {
      groups: access.groups,
      grants: access.grants.filter((grant) => grant.label === label),
      exceptions: access.exceptions.filter((exception) => exception.label === label),
    };
    for (const account of accountsOn(ofLabel, label, now)) {
      // Whoever wants no copy of a label has nothing of it to be kept up to date; what he still holds is taken away.
      if (choiceOn(ofLabel, label, account, now) === 'none') continue;
      if (waysIn(ofLabel, label, account, now).length === 0) continue;
      reach.set(account, (reach.get(account) ?? new Set()).add(label));
    }
  }
  return reach;
};

/** Accounts are told apart by the end of their number, which Google draws. */
export const isInShard = (account: AccountId, { index, of }: Shard): boolean =>
  Number(account.slice(-6)) % of === index;

export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface NeededVisit {
  readonly account: AccountId;
  readonly reason: VisitReason;
  /** A first copy, which may take long. */
  readonly first: boolean;
}

/** A run that was killed wrote nothing but its lease: whoever may have killed it is no more the first. */
const lastTouched = (note: VisitNote | undefined): number => Math.max(note?.at ?? 0, note?.leasedUntil ?? 0);

/** Who is behind comes first, and of those who has waited longest: whoever had his turn is last in the next run. */
export const neededVisits = (
  access: AccessView,
  notes: ReadonlyMap<AccountId, VisitNote>,
  { now, shard }: { readonly now: number; readonly shard: Shard },
): readonly NeededVisit[] => {
  const reach = reachOf(access, now);
  const mine = [...new Set([...reach.keys(), ...notes.keys()])].filter((one) => isInShard(one, shard));
  const sweep = sweepInterval(mine.length);
  const needed = mine.flatMap((account) => {
    const note = notes.get(account);
    const reason = visitReason([...(reach.get(account) ?? [])], access.heads, note, { now, sweep });
    return reason === undefined
      ? []
      : [{ account, reason, first: note?.upToDateAt === undefined, since: lastTouched(note) }];
  });
  return needed
    .sort((one, other) =>
      one.reason === other.reason ? one.since - other.since : one.reason === 'behind' ? -1 : 1,
    )
    .map(({ account, reason, first }) => ({ account, reason, first }));
};
