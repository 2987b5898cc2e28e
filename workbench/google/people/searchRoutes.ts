/**
 * `people.searchContacts` and `otherContacts.search`.
 *
 * *Faithful:* the fields that are searched, phrases that begin words, 10 results and at most 30 without pages; "Before
 * searching, clients should send a warmup request with an empty query to update the cache"
 * (developers.google.com/people/v1/contacts#search_the_users_contacts, …/v1/other-contacts).
 * *Not faithful:* what becomes of a search without that request is not documented. Here a search sees everything as it was
 * when the cache was last warmed up, and nothing before the first time; only the empty query updates it, at once, and it
 * never gets old. Results are in the order in which they were last changed, the latest first; Google ranks them.
 */
import { badRequest } from './jsonBody';
import type { Route } from '../route';
import { readBook } from './addressBook';
import { readMask, restrictedReadMask, type ReadMask } from './fieldMask';
import type { Contact, ContactVersion, SearchCache } from './peopleData';
import { localeOf, personOf } from './personResource';
import { otherContactsScope, peopleRoute, type AccountCall } from './peopleRoute';
import { sourcesOf } from './readSources';
import { matchesQuery, type SearchedField } from './searchPhrases';

const usualResults = 10;
const maximumResults = 30;

/** "Values greater than 30 will be capped to 30." */
const resultCount = (query: URLSearchParams): number => {
  const given = query.get('pageSize') ?? '';
  if (!/^-?\d*$/u.test(given))
    throw badRequest('pageSize', `Invalid value at 'page_size' (TYPE_INT32), "${given}"`);
  if (Number(given) < 0) throw badRequest('pageSize', 'page_size must not be negative.');
  return Math.min(Number(given) || usualResults, maximumResults);
};

/** As it was when the book had that last change; undefined where it was not there. */
const versionAt = ({ past, current }: Contact, seq: number): ContactVersion | undefined => {
  const version = [...past, current].filter((candidate) => candidate.seq <= seq).at(-1);
  return version?.deletedAt === undefined ? version : undefined;
};

const search = (
  call: AccountCall,
  collection: keyof SearchCache,
  fields: readonly SearchedField[],
  mask: ReadMask,
): unknown => {
  const { world, sub, query } = call;
  const book = readBook(world, sub);
  const count = resultCount(query);
  const asked = query.get('query') ?? '';
  const cache = (world.people.searchCaches[sub] ??= {});
  if (asked.trim() === '') {
    cache[collection] = book.changeSeq;
    return {};
  }
  const found = Object.values(book[collection])
    .flatMap((contact) => {
      const version = versionAt(contact, cache[collection] ?? 0);
      return version !== undefined && matchesQuery(version.content, fields, asked)
        ? [{ contact, version }]
        : [];
    })
    .sort((one, other) => other.version.seq - one.version.seq)
    .slice(0, count);
  const locale = localeOf(world, sub);
  return found.length === 0
    ? {}
    : {
        results: found.map(({ contact, version }) => ({ person: personOf(contact, version, mask, locale) })),
      };
};

const searchContacts = (call: AccountCall): unknown => {
  const { query } = call;
  const mask = readMask('readMask', query.get('readMask') ?? '', 'people/searchContacts');
  const fields = ['names', 'nicknames', 'emailAddresses', 'phoneNumbers', 'organizations'] as const;
  // Nothing but the CONTACT source is searched.
  return sourcesOf(query).has('READ_SOURCE_TYPE_CONTACT') ? search(call, 'contacts', fields, mask) : {};
};

const searchOtherContacts = (call: AccountCall): unknown => {
  const allowed = ['emailAddresses', 'metadata', 'names', 'phoneNumbers'];
  const given = call.query.get('readMask') ?? '';
  const mask = restrictedReadMask('readMask', given, allowed, 'otherContacts/search');
  return search(call, 'otherContacts', ['names', 'emailAddresses', 'phoneNumbers'], mask);
};

export const searchRoutes: readonly Route[] = [
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/people:searchContacts$/u,
    operation: 'people.people.searchContacts',
    parameters: ['pageSize', 'query', 'readMask', 'sources'],
    answer: searchContacts,
  }),
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/otherContacts:search$/u,
    operation: 'people.otherContacts.search',
    parameters: ['pageSize', 'query', 'readMask'],
    scopes: [otherContactsScope],
    answer: searchOtherContacts,
  }),
];
