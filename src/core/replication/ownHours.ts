/**
 * What a replica looks at more rarely than every hour, and when: at moments of its own, so that not all members come at once. Pure.
 *
 * Google's marks end seven days after the full listing that they came from
 * (developers.google.com/people/api/rest/v1/people.connections/list), and full listings have a quota of their own. So everything
 * is listed every six days, each account at another hour of them. Labels are listed every four hours; what else is new of a
 * label shows in the contacts that carry it, or in its head.
 */
import type { AccessView } from '../sharing/access';
import type { Label } from '../sharing/label';
import type { Clock } from './effects';
import { isNameAgreed } from './labelNames';
import type { Listing } from './listing';
import type { MemberState } from './memberState';
import { asksAgain } from './resisted';
import type { Reach } from './standing';

const HOUR = 60 * 60_000;
const LABELS_EVERY = 4 * HOUR;
const CONTACTS_EVERY = 6 * 24 * HOUR;

/** The same for one account always, and spread evenly over many (the FNV-1a hash). */
const numberOf = (account: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < account.length; at += 1)
    hash = Math.imul(hash ^ account.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};

/** Which of an account's periods a moment belongs to. */
const periodOf = (account: string, moment: number, length: number): number =>
  Math.floor((moment + (numberOf(account) % length)) / length);

/** Whether all contacts are to be listed anew, before the mark ends by itself. */
export const isFullListingDue = ({ account, mark, listedAt }: MemberState, now: number): boolean =>
  mark !== undefined &&
  listedAt !== undefined &&
  periodOf(account, now, CONTACTS_EVERY) !== periodOf(account, listedAt, CONTACTS_EVERY);

const areLabelsDue = ({ account }: MemberState, { now, upToDateAt }: Clock): boolean =>
  upToDateAt === undefined ||
  periodOf(account, now, LABELS_EVERY) !== periodOf(account, upToDateAt, LABELS_EVERY);

const isEmpty = ({ complete, contacts, removed, renamed, pages }: Listing): boolean =>
  !complete && pages === 1 && contacts.length + removed.length + renamed.size === 0;

/** Whether a cycle may rest without a look at the labels: nothing left over, nothing new in the book, nothing changed here. */
export const isIdle = (
  state: MemberState,
  access: AccessView,
  { moving, standing, pausing, asked, isShownAnew }: Reach,
  listing: Listing,
  clock: Clock,
): boolean => {
  if (!isEmpty(listing) || areLabelsDue(state, clock)) return false;
  if (state.journal.length > 0 || state.intent !== undefined) return false;
  if (isShownAnew || pausing.size > 0 || asksAgain(state, asked)) return false;
  const isHeld = (label: Label): boolean => {
    const { id } = label;
    const held = state.labels[id];
    if (held === undefined || !isNameAgreed(label, held)) return false;
    return held.head === access.heads[id] && held.reopened !== true;
  };
  const reaching = new Set([...standing, ...moving.map(({ id }) => id)]);
  return moving.every(isHeld) && Object.keys(state.labels).every((label) => reaching.has(label));
};
