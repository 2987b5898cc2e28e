/**
 * Every way by which a label reaches somebody: a grant of his own, or one to a group or to the whole company, with the groups
 * on the way down to him. All rights follow from this list: of several ways the highest role counts.
 */
import type { AccountId, LabelId } from '../book/record';
import type { ExceptionTerms } from './exception';
import type { GrantTerms } from './grant';
import { isCurrent } from './grant';
import type { Group } from './group';
import { isPaused } from './group';
import type { Crowd, Principal } from './principal';
import { principalText } from './principal';
import type { Role } from './role';

/** What decides who has what. */
export interface Sharing {
  readonly grants: readonly GrantTerms[];
  readonly groups: readonly Group[];
  readonly exceptions: readonly ExceptionTerms[];
}

export interface WayIn {
  readonly grant: GrantTerms;
  /** From the group that the grant names down to the one that has him as a member; empty for a grant of his own. */
  readonly through: readonly Group[];
  /** What counts of it: the grant's, or what an exception puts in its place. */
  readonly role: Role;
  readonly exception?: ExceptionTerms;
  /** A group on it has not been read for so long that nothing comes through it any more, and nothing is taken. */
  readonly isPaused: boolean;
}

const keyOf = principalText;

/** Looking for somebody in a list of thousands, for each of a label's contacts, would take seconds. */
const memberSets = new WeakMap<readonly AccountId[], ReadonlySet<AccountId>>();

export const hasMember = ({ members }: Group, account: AccountId): boolean => {
  if (members.length < 20) return members.includes(account);
  const known = memberSets.get(members) ?? new Set(members);
  memberSets.set(members, known);
  return known.has(account);
};

const groupAt = (groups: readonly Group[], crowd: Crowd): Group | undefined =>
  groups.find((group) => keyOf(group.crowd) === keyOf(crowd));

const innerOf = (groups: readonly Group[], { inner }: Group): readonly Group[] =>
  inner.flatMap((id) => groupAt(groups, { type: 'group', id }) ?? []);

/** The shortest chains first, one per group that has him; groups may stand in each other in a circle. */
const chainsTo = (
  groups: readonly Group[],
  crowd: Crowd,
  account: AccountId,
): readonly (readonly Group[])[] => {
  const top = groupAt(groups, crowd);
  if (top === undefined) return [];
  const found: (readonly Group[])[] = [];
  const seen = new Set([keyOf(top.crowd)]);
  let level: readonly (readonly Group[])[] = [[top]];
  while (level.length > 0) {
    const next: (readonly Group[])[] = [];
    for (const chain of level) {
      const last = chain[chain.length - 1];
      if (last === undefined) continue;
      if (hasMember(last, account)) found.push(chain);
      for (const group of innerOf(groups, last)) {
        if (seen.has(keyOf(group.crowd))) continue;
        seen.add(keyOf(group.crowd));
        next.push([...chain, group]);
      }
    }
    level = next;
  }
  return found;
};

/** Everybody in a group, at any depth, each once. */
export const membersOf = (groups: readonly Group[], crowd: Crowd): ReadonlySet<AccountId> => {
  const members = new Set<AccountId>();
  const seen = new Set<string>();
  const waiting = [groupAt(groups, crowd)];
  while (waiting.length > 0) {
    const group = waiting.pop();
    if (group === undefined || seen.has(keyOf(group.crowd))) continue;
    seen.add(keyOf(group.crowd));
    for (const member of group.members) members.add(member);
    waiting.push(...innerOf(groups, group));
  }
  return members;
};

/** The groups that these principals name and every group in them, known or not, each as its principal's text. */
export const crowdsIn = (groups: readonly Group[], principals: readonly Principal[]): ReadonlySet<string> => {
  const byKey = new Map(groups.map((group) => [keyOf(group.crowd), group]));
  const seen = new Set<string>();
  const waiting = principals.filter(({ type }) => type !== 'account').map(keyOf);
  while (waiting.length > 0) {
    const key = waiting.pop() ?? '';
    if (seen.has(key)) continue;
    seen.add(key);
    waiting.push(...(byKey.get(key)?.inner ?? []).map((id) => keyOf({ type: 'group', id })));
  }
  return seen;
};

export const exceptionFor = (
  { exceptions }: Pick<Sharing, 'exceptions'>,
  label: LabelId,
  account: AccountId,
): ExceptionTerms | undefined =>
  exceptions.find((exception) => exception.label === label && exception.account === account);

/** Every way that is open or paused now. A way that an exception has closed is none. */
export const waysIn = (
  sharing: Sharing,
  label: LabelId,
  account: AccountId,
  now: number,
): readonly WayIn[] => {
  const exception = exceptionFor(sharing, label, account);
  return sharing.grants
    .filter((grant) => grant.label === label && isCurrent(grant, now))
    .flatMap((grant): readonly WayIn[] => {
      const { principal } = grant;
      if (principal.type === 'account')
        return principal.id === account ? [{ grant, through: [], role: grant.role, isPaused: false }] : [];
      const role = exception?.role ?? grant.role;
      if (role === 'none') return [];
      return chainsTo(sharing.groups, principal, account).map((through) => ({
        grant,
        through,
        role,
        ...(exception?.role === undefined ? {} : { exception }),
        isPaused: through.some((group) => isPaused(group, now)),
      }));
    });
};

/** Everybody whom the label's grants name or bring in, whether a way of his is open or not. */
export const accountsOn = (
  { grants, groups }: Sharing,
  label: LabelId,
  now: number,
): readonly AccountId[] => {
  const accounts = new Set<AccountId>();
  for (const grant of grants) {
    if (grant.label !== label || !isCurrent(grant, now)) continue;
    const { principal } = grant;
    if (principal.type === 'account') accounts.add(principal.id);
    else for (const member of membersOf(groups, principal)) accounts.add(member);
  }
  return [...accounts];
};
