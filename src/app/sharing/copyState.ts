/** How far a member's copy of a label is, as he is told it: from the note of his runs and from Google's own count. */
import type { AccountId } from '../../core/book/record';
import type { ReplicaLabel } from '../../core/replication/replica';
import type { Label } from '../../core/sharing/label';
import type { Clock, Visit, Visits } from '../ports';
import { LEASE } from '../replication/runNotes';

export type CopyState =
  /** Nothing of it has arrived. `first`: its owner's next run has to put it into the book before. */
  | { readonly type: 'waiting'; readonly first?: true }
  /** `minutes`: the rest takes no longer, as far as can be told. */
  | { readonly type: 'copying'; readonly done: number; readonly of: number; readonly minutes: number }
  /** `minutesAgo`: when everything of this member was last found to be in order. */
  | { readonly type: 'there'; readonly contacts: number; readonly minutesAgo?: number };

const MINUTE = 60_000;
const HOUR = 60;

/** A run makes 200 contacts with one call, and has four and a half minutes; Google's slowest calls take half a minute. */
const CONTACTS_PER_RUN = 1_800;

/** Undefined where it is overdue: then nobody can tell. */
export const minutesToNext = (visit: Visit, now: number): number | undefined => {
  const began = visit.leasedUntil > 0 ? visit.leasedUntil - LEASE : visit.at;
  const next = Math.ceil((began - now) / MINUTE) + HOUR;
  return next >= 1 && next <= HOUR ? next : undefined;
};

/**
 * Until the runs that the rest needs. A run that was killed looks like one that goes on, so the present one is never
 * counted on: the next comes an hour after the last began.
 */
const minutesLeft = (visit: Visit, contacts: number, now: number): number => {
  const runs = Math.max(1, Math.ceil(contacts / CONTACTS_PER_RUN));
  return (minutesToNext(visit, now) ?? HOUR) + (runs - 1) * HOUR;
};

/** Whether a label's contacts are yet to go into the book: no run of its owner's has come to its end since it was shared. */
export const isUntold = ({ sharedAt }: Label, ownersVisit: Visit | undefined): boolean =>
  sharedAt !== undefined && (ownersVisit?.upToDateAt ?? 0) < sharedAt;

const upToDate = ({ sharedAt = 0 }: Label, { upToDateAt }: Visit, now: number): { minutesAgo?: number } =>
  upToDateAt === undefined || upToDateAt < sharedAt
    ? {}
    : { minutesAgo: Math.max(0, Math.floor((now - upToDateAt) / MINUTE)) };

const copyOf = (label: Label, replica: ReplicaLabel, visit: Visit, now: number): CopyState => {
  const noted = visit.copying?.find((copy) => copy.label === label.id);
  if (noted !== undefined) {
    const done = Math.min(noted.of, Math.max(noted.done, replica.contacts));
    return { type: 'copying', done, of: noted.of, minutes: minutesLeft(visit, noted.of - done, now) };
  }
  // The label was made, and its run has not come to an end: what is to go into it is not known yet.
  const isWhole = replica.contacts > 0 && visit.upToDateAt !== undefined;
  if (visit.leasedUntil > 0 && !isWhole) return { type: 'waiting' };
  return { type: 'there', contacts: replica.contacts, ...upToDate(label, visit, now) };
};

/** `visits` of the member and of the label's owner, whose own contacts the label's are: nothing of them has to arrive. */
export const copyState = (
  label: Label,
  replica: ReplicaLabel | undefined,
  visits: {
    readonly mine?: Visit | undefined;
    readonly owners?: Visit | undefined;
    readonly isOwner: boolean;
  },
  now: number,
): CopyState => {
  const { mine, owners, isOwner } = visits;
  if (replica === undefined)
    return isUntold(label, owners) ? { type: 'waiting', first: true } : { type: 'waiting' };
  if (mine === undefined) return { type: 'there', contacts: replica.contacts };
  return isOwner
    ? { type: 'there', contacts: replica.contacts, ...upToDate(label, mine, now) }
    : copyOf(label, replica, mine, now);
};

/** Also the label of Google Contacts that a shared one was made from. */
export const isCopyOf = (
  { id, origin }: Label,
  { handle, label: tag }: ReplicaLabel,
  account: AccountId,
): boolean => id === tag || (origin.account === account && origin.handle === handle);

export const copyFor = (
  { visits, clock }: { readonly visits: Pick<Visits, 'of'>; readonly clock: Clock },
  label: Label,
  account: AccountId,
  replicas: readonly ReplicaLabel[],
): CopyState => {
  const replica = replicas.find((one) => isCopyOf(label, one, account));
  const isOwner = label.origin.account === account;
  const [mine, owners] = [visits.of(account), visits.of(label.origin.account)];
  return copyState(label, replica, { mine, owners, isOwner }, clock.now());
};
