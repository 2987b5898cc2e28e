/**
 * `groups.list` of the emulated Directory API.
 *
 * *Faithful*, after developers.google.com/workspace/admin/directory/reference/rest/v1/groups/list and …/guides/search-groups:
 * administrators alone; the groups of a customer, of a domain or of a member; `query`; order by address; 200 a page. That
 * `userKey` is refused beside `customer` is documented and reported (googleapis/google-api-nodejs-client issue 2515).
 * *Not faithful:* all administrators may, for there are no roles; groups are changed in the world and not through the API;
 * a search sees every change at once, while Google speaks of up to 36 hours; more than 200 a page are refused.
 */
import { createHash } from 'node:crypto';
import type { Answer, Call, Route } from '../route';
import type { World } from '../world';
import { domainOf, type Group } from './directoryData';
import {
  badRequest,
  callingColleague,
  checkCustomer,
  invalidInput,
  notAuthorized,
  pageOf,
  resourceNotFound,
} from './directoryRequest';
import { groupsMatching } from './groupQuery';
import { groupsOf, memberIdentity, membersOf } from './groups';

export const pageSizes = { usual: 200, largest: 200 } as const;

/** Throws Google's 403 for anybody but an administrator of the company. */
export const checkAdministrator = (call: Call): void => {
  if (!callingColleague(call).isAdmin) throw notAuthorized();
};

export const etagOf = (value: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(value)).digest('base64url')}"`;

const list = (call: Call): Answer => {
  checkAdministrator(call);
  const { world, query } = call;
  const orderBy = query.get('orderBy');
  const order = query.get('sortOrder') ?? 'ASCENDING';
  if (orderBy !== null && orderBy !== 'email') throw invalidInput('orderBy');
  if (order !== 'ASCENDING' && order !== 'DESCENDING') throw invalidInput('sortOrder');
  const matching = groupsMatching(world, groupsIn(call), query.get('query') ?? '');
  const direction = orderBy !== null && order === 'DESCENDING' ? -1 : 1;
  const { page, ...next } = pageOf(query, matching, ({ email }) => email, pageSizes, direction);
  const groups = page.map((group) => toDirectoryGroup(world, group));
  return {
    json: {
      kind: 'admin#directory#groups',
      etag: etagOf(groups),
      ...(groups.length === 0 ? {} : { groups }),
      ...next,
    },
  };
};

const groupsIn = (call: Call): readonly Group[] => {
  const { world, query } = call;
  const domain = query.get('domain');
  const customer = query.get('customer');
  const userKey = query.get('userKey');
  if (domain === null && customer === null && userKey === null) throw badRequest();
  if (customer !== null && userKey !== null) throw badRequest();
  checkCustomer(call);
  const ofDomain = world.directory.groups.filter(
    ({ email }) => domain === null || domainOf(email) === domain,
  );
  if (userKey === null) return ofDomain;
  const member = memberIdentity(world, userKey);
  if (member === undefined) throw resourceNotFound('userKey');
  const joined = groupsOf(world, member);
  return ofDomain.filter((group) => joined.includes(group));
};

const toDirectoryGroup = (world: World, group: Group): Record<string, unknown> => {
  const { id, email, name, description, aliases } = group;
  // "The number of users that are direct members of the group."
  const users = membersOf(world, group).filter(({ who }) => who.type !== 'group');
  const shown = {
    kind: 'admin#directory#group',
    id,
    email,
    name,
    description,
    directMembersCount: String(users.length),
    adminCreated: true,
    ...(aliases.length === 0 ? {} : { aliases }),
  };
  return { ...shown, etag: etagOf(shown) };
};

export const groupRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/admin\/directory\/v1\/groups$/u,
    operation: 'directory.groups.list',
    writes: false,
    latency: 400,
    scopes: [
      'https://www.googleapis.com/auth/admin.directory.group',
      'https://www.googleapis.com/auth/admin.directory.group.readonly',
    ],
    answer: list,
  },
];
