/**
 * The emulated Admin SDK Directory API: users here, groups in `groupRoutes.ts`, their members in `memberRoutes.ts`.
 *
 * *Faithful*, after developers.google.com/workspace/admin/directory/v1/guides/manage-users and
 * …/reference/rest/v1/users/list: `userKey` is an id, a primary address or an alias; `viewType=domain_public` shows any
 * user of the domain to any other, while `admin_view`, the default, is for administrators; pages of 100, at most 500.
 * *Not faithful:* which fields everybody sees is not published; here it is name, address and department; administrators are all or nothing, no roles and no privileges for single org units; users are changed in
 * the world, not through the API; `query` knows addresses and names alone; custom schemas, photos and deleted users are not kept.
 */
import type { Answer, Call, Route, Service } from '../route';
import type { Account } from '../world';
import { domainOf, isOfCompany } from './directoryData';
import {
  badRequest,
  callingColleague,
  checkCustomer,
  findUser,
  invalidInput,
  notAuthorized,
  pageOf,
  resourceNotFound,
} from './directoryRequest';
import { toDirectoryUser, type UserView } from './directoryUser';
import { groupRoutes } from './groupRoutes';
import { memberRoutes } from './memberRoutes';
import { matchesQuery } from './userQuery';

const get = (call: Call): Answer => {
  const view = admittedView(call);
  const user = findUser(call.world, call.path['userKey'] ?? '');
  if (user === undefined) throw resourceNotFound('userKey');
  return { json: toDirectoryUser(call.world, user, view) };
};

const list = (call: Call): Answer => {
  const view = admittedView(call);
  const { world, query } = call;
  const matching = usersIn(call).filter((user) => matchesQuery(user, query.get('query') ?? ''));
  const { page, ...next } = pageOf(query, matching, ({ email }) => email, { usual: 100, largest: 500 });
  return {
    json: {
      kind: 'admin#directory#users',
      ...(page.length === 0 ? {} : { users: page.map((user) => toDirectoryUser(world, user, view)) }),
      ...next,
    },
  };
};

/** Throws where the caller may not have the view that is asked for. */
const admittedView = (call: Call): UserView => {
  const view = call.query.get('viewType') ?? 'admin_view';
  if (view !== 'admin_view' && view !== 'domain_public') throw invalidInput('viewType');
  const account = callingColleague(call);
  if (view === 'admin_view' && !account.isAdmin) throw notAuthorized();
  return view;
};

/** `domain` or `customer` has to be given; `domain` narrows. */
const usersIn = (call: Call): readonly Account[] => {
  const { world, query } = call;
  const domain = query.get('domain');
  if (domain === null && query.get('customer') === null) throw badRequest();
  checkCustomer(call);
  return world.accounts.filter(
    (user) => isOfCompany(world, user) && (domain === null || domainOf(user.email) === domain),
  );
};

const read = {
  method: 'GET',
  writes: false,
  latency: 400,
  scopes: [
    'https://www.googleapis.com/auth/admin.directory.user.readonly',
    'https://www.googleapis.com/auth/admin.directory.user',
  ],
} as const;

const routes: readonly Route[] = [
  { ...read, pattern: /^\/admin\/directory\/v1\/users$/, operation: 'directory.users.list', answer: list },
  {
    ...read,
    pattern: /^\/admin\/directory\/v1\/users\/(?<userKey>[^/]+)$/,
    operation: 'directory.users.get',
    answer: get,
  },
];

export const directoryService: Service = {
  host: 'admin.googleapis.com',
  routes: [...routes, ...groupRoutes, ...memberRoutes],
};
