/** `people.connections.list`: one account's contacts in full, or what changed since a sync token. */
import { invalidArgument } from '../http';
import { bearerToken } from '../oauth/authenticate';
import { listedSeq, listedVersion, readBook } from './addressBook';
import { readMask } from './fieldMask';
import {
  decodePageToken,
  decodeSyncToken,
  encodeToken,
  parametersKey,
  type PageToken,
  type SyncToken,
} from './listTokens';
import type { AddressBook, Contact, ContactVersion } from './peopleData';
import { displayNames } from './personName';
import { localeOf, personOf } from './personResource';
import { flagParameter, listLatency, numberParameter, peopleRoute, type AccountCall } from './peopleRoute';

const defaultOrder = 'LAST_MODIFIED_ASCENDING';

/** One line of a listing: `place` decides the order, the resource name between equals. */
interface Listed {
  readonly contact: Contact;
  readonly version: ContactVersion;
  readonly place: string | number;
}

const places: Readonly<Record<string, (version: ContactVersion) => string | number>> = {
  [defaultOrder]: (version) => version.seq,
  LAST_MODIFIED_DESCENDING: (version) => -version.seq,
  FIRST_NAME_ASCENDING: (version) => displayNames(version.content.names?.[0] ?? {}, 'en').displayName,
  LAST_NAME_ASCENDING: (version) => displayNames(version.content.names?.[0] ?? {}, 'en').displayNameLastFirst,
};

const listConnections = (call: AccountCall): unknown => {
  const { query, world, sub, now } = call;
  const mask = readMask('personFields', query.get('personFields') ?? '', 'people.connections/list');
  const pageSize = numberParameter(query, 'pageSize', 100, 1000);
  const order = query.get('sortOrder') ?? defaultOrder;
  const placeOf = Object.hasOwn(places, order) ? places[order] : undefined;
  if (placeOf === undefined) throw invalidArgument(`Invalid value at 'sort_order', "${order}"`);
  const requestSyncToken = flagParameter(query, 'requestSyncToken');
  const syncToken = query.get('syncToken') ?? '';
  if (order !== defaultOrder && (requestSyncToken || syncToken !== ''))
    throw invalidArgument('Sync requests must use the default sort order.');

  const book = readBook(world, sub);
  const client = world.platform.syncTokensServeAnyClient ? [] : [bearerToken(world, call.headers)?.clientId];
  const listParameters = parametersKey([
    [...mask].sort(),
    pageSize,
    query.getAll('sources'),
    order,
    ...client,
  ]);
  const pageParameters = parametersKey([listParameters, syncToken, requestSyncToken]);
  const since = syncToken === '' ? undefined : decodeSyncToken(book, syncToken, now);
  if (since !== undefined && since.parameters !== listParameters) throw mustMatch('sync token');
  const page = pageOf(query.get('pageToken') ?? '', pageParameters);

  const next: SyncToken = page?.next ?? {
    seq: listedSeq(book, now),
    fullSyncAt: since?.fullSyncAt ?? now,
    generation: book.tokenGeneration,
    parameters: listParameters,
  };
  const all = listing(book, since, now, placeOf);
  const rest = page === undefined ? all : all.filter((listed) => isAfter(listed, page.after));
  const shown = rest.slice(0, pageSize);
  const last = shown.at(-1);
  const more = last !== undefined && rest.length > shown.length;
  const locale = localeOf(world, sub);
  return {
    ...(shown.length === 0
      ? {}
      : {
          connections: shown.map(({ contact, version }) =>
            personOf(contact, version, mask, locale, world.platform.listedValues),
          ),
        }),
    ...(more
      ? {
          nextPageToken: encodeToken({
            after: [last.place, last.contact.resourceName],
            next,
            parameters: pageParameters,
          }),
        }
      : {}),
    ...(!more && requestSyncToken ? { nextSyncToken: encodeToken(next) } : {}),
    ...(all.length === 0 ? {} : { totalPeople: all.length, totalItems: all.length }),
  };
};

const pageOf = (given: string, parameters: string): PageToken | undefined => {
  if (given === '') return undefined;
  const page = decodePageToken(given);
  if (page.parameters !== parameters) throw mustMatch('page token');
  return page;
};

const mustMatch = (token: string) =>
  invalidArgument(`Request parameters must match the first call that provided the ${token}.`);

/** A full listing shows what is there; one since a token also what went away. */
const listing = (
  book: AddressBook,
  since: SyncToken | undefined,
  now: number,
  placeOf: (version: ContactVersion) => string | number,
): readonly Listed[] =>
  Object.values(book.contacts)
    .flatMap((contact): Listed[] => {
      const version = listedVersion(contact, now);
      if (version === null) return [];
      if (since === undefined ? version.deletedAt !== undefined : version.seq <= since.seq) return [];
      return [{ contact, version, place: placeOf(version) }];
    })
    .sort((one, other) => (isAfter(one, [other.place, other.contact.resourceName]) ? 1 : -1));

/** Paging by place rather than by count: a contact that changes meanwhile is listed twice, and none is passed over. */
const isAfter = ({ place, contact }: Listed, [limit, name]: PageToken['after']): boolean =>
  place === limit ? contact.resourceName > name : place > limit;

export const connectionsRoute = peopleRoute({
  method: 'GET',
  pattern: /^\/v1\/people\/me\/connections$/u,
  operation: 'people.people.connections.list',
  parameters: [
    'pageSize',
    'pageToken',
    'personFields',
    'requestSyncToken',
    'sortOrder',
    'sources',
    'syncToken',
  ],
  latency: listLatency,
  answer: listConnections,
});
