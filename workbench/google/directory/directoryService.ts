/**
 * The emulated Admin SDK Directory API, users alone.
 *
 * *Faithful*, after developers.google.com/workspace/admin/directory/v1/guides/manage-users and
 * …/reference/rest/v1/users/list: `userKey` is an id, a primary address or an alias; `viewType=domain_public` shows any
 * user of the domain to any other, while `admin_view`, the default, is for administrators; pages of 100, at most 500.
 * *Not faithful:* administrators are all or nothing, no roles and no privileges for single org units; users are changed in
 * the world, not through the API; `query` knows addresses and names alone; custom schemas, photos and deleted users are not kept.
 */
import type { Answer, Call, Route, Service } from '../route';
import { olderRefusal } from '../shapedRefusal';
import type { Account, World } from '../world';
import { domainOf, isOfCompany } from './directoryData';
import { toDirectoryUser, type UserView } from './directoryUser';
import { matchesQuery } from './userQuery';

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 500;

const notAuthorized = () => olderRefusal(403, 'forbidden', 'Not Authorized to access this resource/api');
const invalidInput = (place: string) => olderRefusal(400, 'invalid', `Invalid Input: ${place}`);

const get = (call: Call): Answer => {
  const view = admittedView(call);
  const user = findUser(call.world, call.path['userKey'] ?? '');
  if (user === undefined) throw olderRefusal(404, 'notFound', 'Resource Not Found: userKey');
  return { json: toDirectoryUser(call.world, user, view) };
};

const list = (call: Call): Answer => {
  const view = admittedView(call);
  const { world, query } = call;
  const matching = usersIn(call)
    .filter((user) => matchesQuery(user, query.get('query') ?? ''))
    .sort((one, other) => compareText(one.email, other.email));
  const after = decodePageToken(query.get('pageToken'));
  const rest = matching.filter(({ email }) => compareText(email, after) > 0);
  const page = rest.slice(0, pageSize(query.get('maxResults')));
  const last = page.at(-1);
  return {
    json: {
      kind: 'admin#directory#users',
      ...(page.length === 0 ? {} : { users: page.map((user) => toDirectoryUser(world, user, view)) }),
      ...(last === undefined || page.length === rest.length
        ? {}
        : { nextPageToken: Buffer.from(last.email, 'utf8').toString('base64url') }),
    },
  };
};

/** Throws where the caller may not have the view that is asked for. */
const admittedView = ({ world, caller, query }: Call): UserView => {
  const view = query.get('viewType') ?? 'admin_view';
  if (view !== 'admin_view' && view !== 'domain_public') throw invalidInput('viewType');
  if (caller.type !== 'account') throw notAuthorized();
  const account = world.accounts.find(({ sub }) => sub === caller.sub);
  if (account === undefined || !isOfCompany(world, account)) throw notAuthorized();
  if (view === 'admin_view' && !account.isAdmin) throw notAuthorized();
  return view;
};

/** `domain` or `customer` has to be given; `domain` narrows. */
const usersIn = ({ world, query }: Call): Account[] => {
  const domain = query.get('domain');
  const customer = query.get('customer');
  if (domain === null && customer === null) throw olderRefusal(400, 'badRequest', 'Bad Request');
  if (customer !== null && customer !== 'my_customer' && customer !== world.directory.customerId) {
    throw notAuthorized();
  }
  if (domain !== null && !world.directory.domains.includes(domain)) {
    throw olderRefusal(404, 'notFound', 'Domain not found.');
  }
  return world.accounts.filter(
    (user) => isOfCompany(world, user) && (domain === null || domainOf(user.email) === domain),
  );
};

const findUser = (world: World, userKey: string): Account | undefined => {
  const address = userKey.toLowerCase();
  return world.accounts.find(
    (user) =>
      isOfCompany(world, user) &&
      (user.sub === userKey ||
        user.email.toLowerCase() === address ||
        (world.directory.aliases[user.sub] ?? []).includes(address)),
  );
};

const pageSize = (text: string | null): number => {
  const size = text === null ? DEFAULT_PAGE : Number(text);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) throw invalidInput('maxResults');
  return size;
};

const decodePageToken = (token: string | null): string => {
  const address = Buffer.from(token ?? '', 'base64url').toString('utf8');
  if (token !== null && !address.includes('@')) throw invalidInput('pageToken');
  return address;
};

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

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

export const directoryService: Service = { host: 'admin.googleapis.com', routes };
