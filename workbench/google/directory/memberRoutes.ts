/**
 * `members.list` and `members.hasMember` of the emulated Directory API.
 *
 * *Faithful*, after developers.google.com/workspace/admin/directory/reference/rest/v1/members: administrators alone; groups
 * by address, alias or id; roles; 200 a page; users, groups, addresses outside and the whole customer as members. "Membership
 * can be direct or nested, but if nested, the memberKey and groupKey must be entities in the same domain or an Invalid input
 * error is returned"; an address outside and a group are refused as a member key even where they are members directly
 * (googleapis/google-api-java-client issue 1082, DeviaVir/terraform-provider-gsuite issue 6). With derived memberships a
 * listing has people in place of groups (firezone/firezone pull request 3524).
 * *Not faithful:* that such a listing at times lacks people, as reported (GAM-team/GAM issue 1210), does not occur; with
 * derived memberships everybody in the company is listed one by one, and whoever is in it through a group has that
 * group's role; whether somebody outside has an id and a status is not documented: here neither; delivery settings are missing.
 */
import type { Answer, Call, Route } from '../route';
import type { Account, World } from '../world';
import { domainOf, isOfCompany, type Group, type GroupRole, type MemberIdentity } from './directoryData';
import { findUser, invalidInput, notAuthorized, pageOf, resourceNotFound } from './directoryRequest';
import { checkAdministrator, etagOf, pageSizes } from './groupRoutes';
import {
  findGroup,
  memberAccount,
  memberIdentity,
  membershipOf,
  membersOf,
  relationOf,
  transitiveMembers,
} from './groups';

interface Shown {
  readonly who: MemberIdentity;
  readonly role: GroupRole;
}

const readableGroup = (call: Call): Group => {
  checkAdministrator(call);
  const group = findGroup(call.world, call.path['groupKey'] ?? '');
  if (group === undefined) throw resourceNotFound('groupKey');
  if (group.viewMembers === 'nobody') throw notAuthorized();
  return group;
};

const list = (call: Call): Answer => {
  const group = readableGroup(call);
  const { world, query } = call;
  const roles = rolesOf(query.get('roles'));
  const derived = query.get('includeDerivedMembership') ?? 'false';
  if (derived !== 'true' && derived !== 'false') throw invalidInput('includeDerivedMembership');
  const all = derived === 'true' ? derivedMembers(world, group) : membersOf(world, group);
  const members = all.filter(({ role }) => roles.includes(role)).map((shown) => toMember(world, shown));
  const { page, ...next } = pageOf(query, members, ({ email, id }) => email ?? id ?? '', pageSizes);
  return {
    json: {
      kind: 'admin#directory#members',
      etag: etagOf(page),
      ...(page.length === 0 ? {} : { members: page }),
      ...next,
    },
  };
};

const rolesOf = (given: string | null): readonly string[] => {
  const known = ['OWNER', 'MANAGER', 'MEMBER'];
  const roles = given === null || given === '' ? known : given.split(',').map((role) => role.trim());
  if (roles.some((role) => !known.includes(role))) throw invalidInput('roles');
  return roles;
};

/** People in place of groups, each once. */
const derivedMembers = (world: World, group: Group): readonly Shown[] => {
  const people = new Map<string, Shown>();
  const add = (key: string, shown: Shown): void => {
    if (!people.has(key)) people.set(key, shown);
  };
  for (const { who, roles } of transitiveMembers(world, group)) {
    const role = roles[0] ?? 'MEMBER';
    if (who.type === 'user') add(who.sub, { who, role });
    if (who.type === 'outside') add(who.email, { who, role });
    if (who.type !== 'everybody') continue;
    for (const account of world.accounts) {
      if (isOfCompany(world, account)) add(account.sub, { who: { type: 'user', sub: account.sub }, role });
    }
  }
  return [...people.values()];
};

interface DirectoryMember {
  readonly kind: 'admin#directory#member';
  readonly etag: string;
  readonly id?: string;
  readonly email?: string;
  readonly role: GroupRole;
  readonly type: 'USER' | 'GROUP' | 'CUSTOMER';
  readonly status?: 'ACTIVE' | 'SUSPENDED';
}

const toMember = (world: World, { who, role }: Shown): DirectoryMember => {
  const shown = { kind: 'admin#directory#member', role, ...identityOf(world, who) } as const;
  return { ...shown, etag: etagOf(shown) };
};

const identityOf = (world: World, who: MemberIdentity) => {
  switch (who.type) {
    case 'outside':
      return { type: 'USER', email: who.email } as const;
    // A member that is everybody has the customer's id and no address (bitwarden/directory-connector pull request 56).
    case 'everybody':
      return { type: 'CUSTOMER', id: world.directory.customerId } as const;
    case 'group': {
      const email = findGroup(world, who.id)?.email ?? '';
      return { type: 'GROUP', id: who.id, email, status: 'ACTIVE' } as const;
    }
    case 'user': {
      const account = memberAccount(world, who);
      const status = account?.suspended === true ? 'SUSPENDED' : 'ACTIVE';
      return { type: 'USER', id: who.sub, email: account?.email ?? '', status } as const;
    }
  }
};

const hasMember = (call: Call): Answer => {
  const group = readableGroup(call);
  const { world, path } = call;
  const memberKey = path['memberKey'] ?? '';
  const user = findUser(world, memberKey);
  if (user === undefined) {
    throw memberIdentity(world, memberKey) === undefined
      ? resourceNotFound('memberKey')
      : invalidInput('memberKey');
  }
  return { json: { isMember: isMember(world, group, user) } };
};

const isMember = (world: World, group: Group, { sub, email }: Account): boolean => {
  const who = { type: 'user', sub } as const;
  if (membershipOf(world, group, who) !== undefined) return true;
  if (relationOf(world, group, who) === undefined) return false;
  if (domainOf(email) !== domainOf(group.email)) throw invalidInput('memberKey');
  return true;
};

const read = {
  method: 'GET',
  writes: false,
  latency: 400,
  scopes: [
    'https://www.googleapis.com/auth/admin.directory.group',
    'https://www.googleapis.com/auth/admin.directory.group.member',
    'https://www.googleapis.com/auth/admin.directory.group.member.readonly',
    'https://www.googleapis.com/auth/admin.directory.group.readonly',
  ],
} as const;

const membersPattern = '^/admin/directory/v1/groups/(?<groupKey>[^/]+)';

export const memberRoutes: readonly Route[] = [
  {
    ...read,
    pattern: new RegExp(`${membersPattern}/members$`, 'u'),
    operation: 'directory.members.list',
    answer: list,
  },
  {
    ...read,
    pattern: new RegExp(`${membersPattern}/hasMember/(?<memberKey>[^/]+)$`, 'u'),
    operation: 'directory.members.hasMember',
    answer: hasMember,
  },
];
