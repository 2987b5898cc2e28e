/**
 * The company's groups as a graph: who is in them directly, who through other groups. Groups can contain each other in a
 * circle, which Google refuses to make and a program has to stand all the same.
 */
import type { Account, World } from '../world';
import {
  domainOf,
  isOfCompany,
  type Group,
  type GroupMember,
  type GroupRole,
  type MemberIdentity,
} from './directoryData';
import { findUser } from './directoryRequest';

/** By id, address or alias. */
export const findGroup = (world: World, groupKey: string): Group | undefined => {
  const address = groupKey.toLowerCase();
  return world.directory.groups.find(
    ({ id, email, aliases }) =>
      id === groupKey || email.toLowerCase() === address || aliases.includes(address),
  );
};

/** Undefined for an address of the company that nobody has; an address elsewhere is somebody outside. */
export const memberIdentity = (world: World, key: string): MemberIdentity | undefined => {
  const user = findUser(world, key);
  if (user !== undefined) return { type: 'user', sub: user.sub };
  const group = findGroup(world, key);
  if (group !== undefined) return { type: 'group', id: group.id };
  const isOutside = key.includes('@') && !world.directory.domains.includes(domainOf(key));
  return isOutside ? { type: 'outside', email: key.toLowerCase() } : undefined;
};

export const isSame = (one: MemberIdentity, other: MemberIdentity): boolean =>
  one.type === other.type && identityKey(one) === identityKey(other);

export const identityKey = (who: MemberIdentity): string => {
  switch (who.type) {
    case 'user':
      return who.sub;
    case 'group':
      return who.id;
    case 'outside':
      return who.email;
    case 'everybody':
      return 'everybody';
  }
};

export const memberAccount = (world: World, who: MemberIdentity): Account | undefined =>
  who.type === 'user' ? world.accounts.find(({ sub }) => sub === who.sub) : undefined;

/** As far as they still exist. */
export const membersOf = (world: World, group: Group): readonly GroupMember[] =>
  group.members.filter(({ who }) => {
    if (who.type === 'user') return memberAccount(world, who) !== undefined;
    return who.type !== 'group' || world.directory.groups.some(({ id }) => id === who.id);
  });

/** Groups in which somebody is a member directly, also as one of everybody. */
export const groupsOf = (world: World, who: MemberIdentity): readonly Group[] =>
  world.directory.groups.filter((group) => membershipOf(world, group, who) !== undefined);

export const membershipOf = (world: World, group: Group, who: MemberIdentity): GroupMember | undefined =>
  group.members.find((member) => isSame(member.who, who)) ??
  (isEmployee(world, who) ? group.members.find((member) => member.who.type === 'everybody') : undefined);

const isEmployee = (world: World, who: MemberIdentity): boolean => {
  const account = memberAccount(world, who);
  return account !== undefined && isOfCompany(world, account);
};

export interface Relation {
  readonly who: MemberIdentity;
  readonly isDirect: boolean;
  readonly isIndirect: boolean;
  /** In the group itself: whoever is in it through another group has that one's. */
  readonly roles: readonly GroupRole[];
}

/** Everyone in the group, at any depth; each once, groups too. `everybody` stays one member. */
export const transitiveMembers = (world: World, group: Group): readonly Relation[] => {
  const relations = new Map<string, Relation>();
  const visited = new Set<string>([group.id]);
  const visit = (current: Group, roleOfWay?: GroupRole): void => {
    const isDirect = current === group;
    for (const { who, role } of membersOf(world, current)) {
      const before = relations.get(identityKey(who));
      relations.set(identityKey(who), {
        who,
        isDirect: isDirect || (before?.isDirect ?? false),
        isIndirect: !isDirect || (before?.isIndirect ?? false),
        roles: [...new Set([...(before?.roles ?? []), roleOfWay ?? role])],
      });
      if (who.type !== 'group' || visited.has(who.id)) continue;
      visited.add(who.id);
      const inner = findGroup(world, who.id);
      if (inner !== undefined) visit(inner, roleOfWay ?? role);
    }
  };
  visit(group);
  return [...relations.values()];
};

/** Every group that has somebody as a member, at any depth. */
export const transitiveGroups = (
  world: World,
  who: MemberIdentity,
): readonly { readonly group: Group; readonly relation: Relation }[] =>
  world.directory.groups.flatMap((group) => {
    const relation = relationOf(world, group, who);
    return relation === undefined ? [] : [{ group, relation }];
  });

export const relationOf = (world: World, group: Group, who: MemberIdentity): Relation | undefined => {
  const found = transitiveMembers(world, group).filter(
    (relation) => isSame(relation.who, who) || (relation.who.type === 'everybody' && isEmployee(world, who)),
  );
  return found.length === 0
    ? undefined
    : {
        who,
        isDirect: found.some(({ isDirect }) => isDirect),
        isIndirect: found.some(({ isIndirect }) => isIndirect),
        roles: [...new Set(found.flatMap(({ roles }) => roles))],
      };
};
