/**
 * The emulated Cloud Identity API, as far as it reads groups: who is in which, directly here, at any depth in
 * `transitiveRoutes.ts`.
 *
 * *Faithful*, after docs.cloud.google.com/identity/docs/reference/rest/v1/groups and …/groups.memberships: any user of the
 * company may ask, and sees what a group shows him; a group that is not there and one that may not be seen are refused alike
 * (terraform-google-modules/terraform-example-foundation issue 1206); page sizes and views; searches of direct groups leave
 * out "groups for which the actor does not have the permission to view memberships"; transitive ones are for the Enterprise
 * editions and refuse whole where something may not be seen (livebook-dev/livebook issue 3202).
 * *Not faithful:* every group is a discussion forum, and any colleague may look up any group; there are no identity sources,
 * dynamic groups, expiring roles or delivery settings; of CEL the documented examples are understood; no words of a refused
 * edition are published; quotas refuse nobody.
 */
import { isOfCompany, type Group, type GroupMember } from '../directory/directoryData';
import { mayViewMembers } from '../directory/groupAccess';
import {
  findGroup,
  groupsOf,
  identityKey,
  memberIdentity,
  membershipOf,
  membersOf,
} from '../directory/groups';
import { invalidArgument } from '../http';
import type { Call, Service } from '../route';
import type { World } from '../world';
import {
  callingAccount,
  denied,
  groupDenied,
  keyOf,
  namedGroup,
  pageOf,
  readRoute,
  resourceName,
} from './identityRequest';
import { discussionForum, parseMemberQuery } from './memberQuery';
import { transitiveRoutes } from './transitiveRoutes';

const lookup = (call: Call): unknown => {
  const { world, query } = call;
  const id = query.get('groupKey.id') ?? '';
  if (id === '') throw invalidArgument('Request contains an invalid argument.');
  const viewer = callingAccount(call);
  const group = query.has('groupKey.namespace') ? undefined : findGroup(world, id);
  if (group === undefined || group.viewMembers === 'nobody' || !isOfCompany(world, viewer))
    throw groupDenied(id);
  return { name: resourceName(group) };
};

const views = {
  BASIC: { usual: 200, largest: 1000 },
  FULL: { usual: 50, largest: 500 },
} as const;

const list = (call: Call): unknown => {
  const { world, query } = call;
  const view = query.get('view') ?? 'BASIC';
  if (view !== 'BASIC' && view !== 'FULL') throw invalidArgument(`Invalid value at 'view', "${view}"`);
  const viewer = callingAccount(call);
  const group = namedGroup(call);
  if (!mayViewMembers(world, group, viewer)) throw groupDenied(resourceName(group));
  const { page, ...next } = pageOf(call, membersOf(world, group), views[view]);
  return {
    ...(page.length === 0
      ? {}
      : { memberships: page.map((member) => toMembership(world, group, member, view)) }),
    ...next,
  };
};

const membershipName = (group: Group, { who }: GroupMember): string =>
  `${resourceName(group)}/memberships/${encodeURIComponent(identityKey(who))}`;

const memberTypes = { user: 'USER', group: 'GROUP', outside: 'USER', everybody: 'OTHER' } as const;

const toMembership = (world: World, group: Group, member: GroupMember, view: keyof typeof views): unknown => {
  const { who, role, since } = member;
  const time = new Date(since).toISOString();
  return {
    name: membershipName(group, member),
    preferredMemberKey: { id: keyOf(world, who) },
    roles: rolesOf(role),
    ...(view === 'FULL' ? { createTime: time, updateTime: time, type: memberTypes[who.type] } : {}),
  };
};

/** Owners and managers are members too: docs.cloud.google.com/identity/docs/how-to/memberships-google-groups. */
const rolesOf = (role: string) => [...(role === 'MEMBER' ? [] : [{ name: role }]), { name: 'MEMBER' }];

const orders: Readonly<Record<string, (group: Group) => string>> = {
  group_name: ({ name }) => name,
  group_key: ({ email }) => email,
};

const searchDirectGroups = (call: Call): unknown => {
  const { world, query } = call;
  const viewer = callingAccount(call);
  const { member, labels } = parseMemberQuery(query.get('query') ?? '', true);
  const [order = '', direction = 'asc'] = (query.get('orderBy') ?? 'group_key').split(' ');
  const textOf = Object.hasOwn(orders, order) ? orders[order] : undefined;
  if (textOf === undefined || (direction !== 'asc' && direction !== 'desc'))
    throw invalidArgument('Request contains an invalid argument.');
  const who = memberIdentity(world, member);
  if (who === undefined) throw denied();
  const found = groupsOf(world, who)
    .filter((group) => labels.includes(discussionForum) && mayViewMembers(world, group, viewer))
    .sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1) * (direction === 'asc' ? 1 : -1));
  const { page, ...next } = pageOf(call, found, { usual: 200, largest: 1000 });
  const memberships = page.flatMap((group) => {
    const membership = membershipOf(world, group, who);
    if (membership === undefined) return [];
    return [
      {
        membership: membershipName(group, membership),
        roles: rolesOf(membership.role),
        group: resourceName(group),
        groupKey: { id: group.email },
        displayName: group.name,
        description: group.description,
        labels: { [discussionForum]: '' },
      },
    ];
  });
  return { ...(memberships.length === 0 ? {} : { memberships }), ...next };
};

export const cloudIdentityService: Service = {
  host: 'cloudidentity.googleapis.com',
  routes: [
    readRoute(/^\/v1\/groups:lookup$/u, 'cloudidentity.groups.lookup', lookup),
    readRoute(
      /^\/v1\/groups\/(?<group>[^/:]+)\/memberships$/u,
      'cloudidentity.groups.memberships.list',
      list,
    ),
    readRoute(
      /^\/v1\/groups\/-\/memberships:searchDirectGroups$/u,
      'cloudidentity.groups.memberships.searchDirectGroups',
      searchDirectGroups,
    ),
    ...transitiveRoutes,
  ],
};
