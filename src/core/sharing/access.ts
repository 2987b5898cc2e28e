/** Who may see which label: the part of the book that the mirror repeats, and the questions asked of it. */
import type { BookHead } from '../book/head';
import type { AccountId, BookRecord, LabelId, RecordKind, Seq } from '../book/record';
import type { ExceptionTerms } from './exception';
import { exceptionOf } from './exception';
import type { GrantTerms } from './grant';
import { grantOf, isCurrent } from './grant';
import { groupPasts, withoutPast } from './group';
import type { Label } from './label';
import { labelOf } from './label';
import type { Principal } from './principal';
import { principalText } from './principal';
import type { Role } from './role';
import { higherRole } from './role';
import type { Sharing, WayIn } from './waysIn';
import { accountsOn, crowdsIn, waysIn } from './waysIn';

export interface AccessView extends Sharing {
  readonly epoch: string;
  /** The book's head when this was true. */
  readonly seq: Seq;
  readonly labels: readonly Label[];
  readonly heads: Readonly<Record<LabelId, Seq>>;
}

/** What has to be read of the book to know who has what. */
export const ACCESS_KINDS: readonly RecordKind[] = ['label', 'grant', 'group'];

/** Whom grants name, and rules that hide something. */
export const principalsOf = ({
  labels,
  grants,
}: Pick<AccessView, 'labels' | 'grants'>): readonly Principal[] => [
  ...grants.map(({ principal }) => principal),
  ...labels.flatMap(({ hidden = [] }) => hidden.flatMap(({ from }) => (from.type === 'role' ? [] : [from]))),
];

/** `records` have to hold all of those kinds. */
export const accessFrom = (head: BookHead, records: Iterable<BookRecord>): AccessView => {
  const all = [...records];
  const labels: Label[] = [];
  const grants: GrantTerms[] = [];
  const exceptions: ExceptionTerms[] = [];
  for (const record of all) {
    const label = labelOf(record);
    const grant = grantOf(record);
    const exception = exceptionOf(record);
    if (label !== undefined) labels.push(label);
    if (grant !== undefined) grants.push(grant);
    if (exception !== undefined) exceptions.push(exception);
  }
  const known = groupPasts(all).map(withoutPast);
  // What was shared with a group once stays in the book as a proof, and is of no other use.
  const used = crowdsIn(known, principalsOf({ labels, grants }));
  const groups = known.filter(({ crowd }) => used.has(principalText(crowd)));
  return { epoch: head.epoch, seq: head.seq, labels, grants, groups, exceptions, heads: head.heads };
};

/** Through what has not been read for too long nobody may do anything, and nobody sees anything new. */
const openWays = (access: Sharing, label: LabelId, account: AccountId, now: number): readonly WayIn[] =>
  waysIn(access, label, account, now).filter(({ isPaused }) => !isPaused);

const highest = (ways: readonly WayIn[]): Role | undefined =>
  ways.map(({ role }) => role).reduce<Role | undefined>(higherRole, undefined);

export const roleOn = (access: Sharing, label: LabelId, account: AccountId, now: number): Role | undefined =>
  highest(openWays(access, label, account, now));

/** The labels that reach an account, with its role on each. */
export const labelsFor = (
  access: Pick<AccessView, 'labels'> & Sharing,
  account: AccountId,
  now: number,
): readonly { readonly label: Label; readonly role: Role }[] =>
  access.labels.flatMap((label) => {
    const role = roleOn(access, label.id, account, now);
    return role === undefined ? [] : [{ label, role }];
  });

/** The labels that reach an account only through groups that have not been read for too long. */
export const pausedLabels = (
  access: Pick<AccessView, 'labels'> & Sharing,
  account: AccountId,
  now: number,
): readonly LabelId[] =>
  access.labels
    .filter(({ id }) => {
      const ways = waysIn(access, id, account, now);
      return ways.length > 0 && ways.every(({ isPaused }) => isPaused);
    })
    .map(({ id }) => id);

/** Somebody who receives a label. */
export interface Receiver {
  readonly account: AccountId;
  readonly role: Role;
  /** Paused ones too. */
  readonly ways: readonly WayIn[];
}

/** Everybody who really receives a label now, each once. */
export const whoHas = (access: Sharing, label: LabelId, now: number): readonly Receiver[] =>
  accountsOn(access, label, now).flatMap((account) => {
    const ways = waysIn(access, label, account, now);
    const role = highest(ways.filter(({ isPaused }) => !isPaused));
    return role === undefined ? [] : [{ account, role, ways }];
  });

/** Whom a label was given to, as it was given: groups are not taken apart. */
export const grantsOn = (
  { grants }: Pick<Sharing, 'grants'>,
  label: LabelId,
  now: number,
): readonly GrantTerms[] => grants.filter((grant) => grant.label === label && isCurrent(grant, now));
