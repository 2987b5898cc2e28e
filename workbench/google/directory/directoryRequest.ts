/** What the methods of the Directory API have in common: refusals, who is admitted, which customer, pages. */
import type { Call } from '../route';
import { olderRefusal } from '../shapedRefusal';
import type { Account, World } from '../world';
import { isOfCompany } from './directoryData';

export const notAuthorized = () =>
  olderRefusal(403, 'forbidden', 'Not Authorized to access this resource/api');
export const invalidInput = (place: string) => olderRefusal(400, 'invalid', `Invalid Input: ${place}`);
export const badRequest = () => olderRefusal(400, 'badRequest', 'Bad Request');
export const resourceNotFound = (key: string) => olderRefusal(404, 'notFound', `Resource Not Found: ${key}`);

/** Throws for a service account without a person, and for whoever is not of the company. */
export const callingColleague = ({ world, caller }: Call): Account => {
  if (caller.type !== 'account') throw notAuthorized();
  const account = world.accounts.find(({ sub }) => sub === caller.sub);
  if (account === undefined || !isOfCompany(world, account)) throw notAuthorized();
  return account;
};

/** Throws where the parameters name another customer's domain or id; the domain narrows. */
export const checkCustomer = ({ world, query }: Call): void => {
  const domain = query.get('domain');
  const customer = query.get('customer');
  if (customer !== null && customer !== 'my_customer' && customer !== world.directory.customerId) {
    throw notAuthorized();
  }
  if (domain !== null && !world.directory.domains.includes(domain)) {
    throw olderRefusal(404, 'notFound', 'Domain not found.');
  }
};

/** By id, address or alias. */
export const findUser = (world: World, userKey: string): Account | undefined => {
  const address = userKey.toLowerCase();
  return world.accounts.find(
    (user) =>
      isOfCompany(world, user) &&
      (user.sub === userKey ||
        user.email.toLowerCase() === address ||
        (world.directory.aliases[user.sub] ?? []).includes(address)),
  );
};

export interface PageSizes {
  readonly usual: number;
  readonly largest: number;
}

/** A page of what is in order by key; who is added meanwhile before the end of the last page is passed over. */
export const pageOf = <Item>(
  query: URLSearchParams,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  sizes: PageSizes,
  direction: 1 | -1 = 1,
): { readonly page: readonly Item[]; readonly nextPageToken?: string } => {
  const size = pageSize(query.get('maxResults'), sizes);
  const after = decodePageToken(query.get('pageToken'));
  const rest = [...items]
    .sort((one, other) => direction * compareText(keyOf(one), keyOf(other)))
    .filter((item) => after === null || direction * compareText(keyOf(item), after) > 0);
  const page = rest.slice(0, size);
  const last = page.at(-1);
  return last === undefined || page.length === rest.length
    ? { page }
    : { page, nextPageToken: Buffer.from(`@${keyOf(last)}`, 'utf8').toString('base64url') };
};

const pageSize = (text: string | null, { usual, largest }: PageSizes): number => {
  const size = text === null ? usual : Number(text);
  if (!Number.isInteger(size) || size < 1 || size > largest) throw invalidInput('maxResults');
  return size;
};

const decodePageToken = (token: string | null): string | null => {
  if (token === null) return null;
  const key = Buffer.from(token, 'base64url').toString('utf8');
  if (!key.startsWith('@')) throw invalidInput('pageToken');
  return key.slice(1);
};

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
