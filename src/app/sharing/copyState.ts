/** How far a member's copy of a label is, as he is told it: from the note of his runs and from Google's own count. */
import type { LabelId } from '../../core/book/record';
import type { ReplicaLabel } from '../../core/replication/replica';
import type { Visit } from '../ports';
import { LEASE } from '../replication/runCycle';

export type CopyState =
  /** Nothing of it has arrived. */
  | { readonly type: 'waiting' }
  /** `minutes`: the rest takes no longer, as far as can be told. */
  | { readonly type: 'copying'; readonly done: number; readonly of: number; readonly minutes: number }
  /** `minutesAgo`: when everything of this member was last found to be in order. */
  | { readonly type: 'there'; readonly contacts: number; readonly minutesAgo?: number };

const MINUTE = 60_000;
const HOUR = 60;

/** A run makes 200 contacts with one call, and has four and a half minutes; Google's slowest calls take half a minute. */
const CONTACTS_PER_RUN = 1_800;

/**
 * Until the runs that the rest needs. A run that was killed looks like one that goes on, so the present one is never
 * counted on: the next comes an hour after the last began.
 */
const minutesLeft = (visit: Visit, contacts: number, now: number): number => {
  const began = visit.leasedUntil > 0 ? visit.leasedUntil - LEASE : visit.at;
  const next = Math.ceil((began - now) / MINUTE) + HOUR;
  const runs = Math.max(1, Math.ceil(contacts / CONTACTS_PER_RUN));
  return (next >= 1 && next <= HOUR ? next : HOUR) + (runs - 1) * HOUR;
};

export const copyState = (
  label: LabelId,
  replica: ReplicaLabel | undefined,
  visit: Visit | undefined,
  now: number,
): CopyState => {
  if (replica === undefined || visit === undefined)
    return replica === undefined ? { type: 'waiting' } : { type: 'there', contacts: replica.contacts };
  const noted = visit.copying?.find((copy) => copy.label === label);
  if (noted !== undefined) {
    const done = Math.min(noted.of, Math.max(noted.done, replica.contacts));
    return { type: 'copying', done, of: noted.of, minutes: minutesLeft(visit, noted.of - done, now) };
  }
  // The label was made, and its run has not come to an end: what is to go into it is not known yet.
  const isWhole = replica.contacts > 0 && visit.upToDateAt !== undefined;
  if (visit.leasedUntil > 0 && !isWhole) return { type: 'waiting' };
  return {
    type: 'there',
    contacts: replica.contacts,
    ...(visit.upToDateAt === undefined
      ? {}
      : { minutesAgo: Math.max(0, Math.floor((now - visit.upToDateAt) / MINUTE)) }),
  };
};
