/** Memberships at any depth: `checkTransitiveMembership`, `searchTransitiveGroups`, `searchTransitiveMemberships`. */
import type { Group, MemberIdentity } from '../directory/directoryData';
import { mayViewMembers } from '../directory/groupAccess';
import {
  identityKey,
  memberIdentity,
  relationOf,
  transitiveGroups,
  transitiveMembers,
} from '../directory/groups';
import type { Relation } from '../directory/groups';
import type { Call, Route } from '../route';
import type { Account, World } from '../world';
import {
  callingAccount,
  checkEdition,
  denied,
  groupDenied,
  keyOf,
  namedGroup,
  pageOf,
  readRoute,
  resourceName,
} from './identityRequest';
import { discussionForum, parseMemberQuery } from './memberQuery';

const sizes = { usual: 200, largest: 1000 } as const;

/** Groups on a way from the member up to the group, the group itself included. */
const groupsBetween = (world: World, group: Group, who: MemberIdentity): readonly Group[] => {
  const inside = new Set(transitiveMembers(world, group).map((relation) => identityKey(relation.who)));
  return transitiveGroups(world, who)
    .map((found) => found.group)
    .filter((candidate) => candidate === group || inside.has(candidate.id));
};

/** Whether the viewer sees at least one way whole: each group on it shows its members. */
const seesOneWay = (world: World, group: Group, who: MemberIdentity, viewer: Account): boolean => {
  const hidden = groupsBetween(world, group, who).filter(
    (candidate) => !mayViewMembers(world, candidate, viewer),
  );
  if (hidden.includes(group)) return false;
  const shown = world.directory.groups.filter((candidate) => !hidden.includes(candidate));
  const visible = { ...world, directory: { ...world.directory, groups: shown } };
  return relationOf(visible, group, who) !== undefined;
};

/**
 * "A member has membership to a group as long as there is a single viewable transitive membership between the group and
 * the member." Of a group without any the actor has to see the members to be told so.
 */
const check = (call: Call): unknown => {
  const { world, query } = call;
  const viewer = callingAccount(call);
  checkEdition(world);
  const { member } = parseMemberQuery(query.get('query') ?? '', false);
  const group = namedGroup(call);
  const who = memberIdentity(world, member);
  if (who === undefined || !mayViewMembers(world, group, viewer)) throw groupDenied(resourceName(group));
  // Proto JSON leaves out what is false.
  if (relationOf(world, group, who) === undefined) return {};
  if (!seesOneWay(world, group, who, viewer)) throw groupDenied(resourceName(group));
  return { hasMembership: true };
};

const relationType = ({ isDirect, isIndirect }: Relation): string =>
  isDirect && isIndirect ? 'DIRECT_AND_INDIRECT' : isDirect ? 'DIRECT' : 'INDIRECT';

const rolesOf = ({ roles }: Relation) => roles.map((role) => ({ role }));

/** "Actor must have view permissions all transitive groups." */
const searchGroups = (call: Call): unknown => {
  const { world, query } = call;
  const viewer = callingAccount(call);
  checkEdition(world);
  const { member, labels, parent } = parseMemberQuery(query.get('query') ?? '', true);
  if (parent !== undefined && (!viewer.isAdmin || parent !== `customers/${world.directory.customerId}`))
    throw denied();
  const who = memberIdentity(world, member);
  if (who === undefined) throw denied();
  const found = transitiveGroups(world, who);
  if (found.some(({ group }) => !mayViewMembers(world, group, viewer))) throw denied();
  const { page, ...next } = pageOf(call, labels.includes(discussionForum) ? found : [], sizes);
  const memberships = page.map(({ group, relation }) => ({
    group: resourceName(group),
    groupKey: { id: group.email },
    displayName: group.name,
    labels: { [discussionForum]: '' },
    relationType: relationType(relation),
    roles: rolesOf(relation),
  }));
  return { ...(memberships.length === 0 ? {} : { memberships }), ...next };
};

/** "Actor must have view permissions to all transitive memberships." */
const searchMemberships = (call: Call): unknown => {
  const { world } = call;
  const viewer = callingAccount(call);
  checkEdition(world);
  const group = namedGroup(call);
  const found = transitiveMembers(world, group);
  const ids = new Set(found.map(({ who }) => identityKey(who)));
  const groups = world.directory.groups.filter((candidate) => candidate === group || ids.has(candidate.id));
  if (groups.some((candidate) => !mayViewMembers(world, candidate, viewer)))
    throw groupDenied(resourceName(group));
  const { page, ...next } = pageOf(call, found, sizes);
  const memberships = page.map((relation) => ({
    member: memberName(relation.who),
    preferredMemberKey: [{ id: keyOf(world, relation.who) }],
    relationType: relationType(relation),
    roles: rolesOf(relation),
  }));
  return { ...(memberships.length === 0 ? {} : { memberships }), ...next };
};

const memberName = (who: MemberIdentity): string =>
  `${who.type === 'group' ? 'groups' : 'users'}/${encodeURIComponent(identityKey(who))}`;

const memberships = 'cloudidentity.groups.memberships';

export const transitiveRoutes: readonly Route[] = [
  readRoute(
    /^\/v1\/groups\/(?<group>[^/:]+)\/memberships:checkTransitiveMembership$/u,
    `${memberships}.checkTransitiveMembership`,
    check,
  ),
  readRoute(
    /^\/v1\/groups\/-\/memberships:searchTransitiveGroups$/u,
    `${memberships}.searchTransitiveGroups`,
    searchGroups,
  ),
  readRoute(
    /^\/v1\/groups\/(?<group>[^/:]+)\/memberships:searchTransitiveMemberships$/u,
    `${memberships}.searchTransitiveMemberships`,
    searchMemberships,
  ),
];
