/** `people.connections.list`: one account's contacts in full, or what changed since a sync token. */
import { invalidArgument } from '../http';
import { listedSeq, readBook } from './addressBook';
import { pageOfChanges } from './changeListing';
import { readMask } from './fieldMask';
import { withProfile } from './linkedPerson';
import { listedContacts, type ListedContact } from './listedContacts';
import type { ContactVersion } from './peopleData';
import { displayNames } from './personName';
import { localeOf, personOf, type Person } from './personResource';
import { flagParameter, listLatency, numberParameter, peopleRoute, type AccountCall } from './peopleRoute';
import { contactAndProfile, sourcesOf } from './readSources';

const defaultOrder = 'LAST_MODIFIED_ASCENDING';

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
  const sources = sourcesOf(query, contactAndProfile);
  const isSync = (query.get('syncToken') ?? '') !== '';
  if (order !== defaultOrder && (isSync || flagParameter(query, 'requestSyncToken')))
    throw invalidArgument('Sync requests must use the default sort order.');

  const book = readBook(world, sub);
  const { shown, total, tokens } = pageOfChanges(call, {
    pageSize,
    parameters: [[...mask].sort(), query.getAll('sources'), order],
    issuer: book,
    seq: listedSeq(book.contacts, book.changeSeq, now),
    items: (since) => listedContacts(book.contacts, since, now, placeOf),
  });
  const locale = localeOf(world, sub);
  const display = { maximumValues: world.platform.listedValues, showsFormerNames: isSync };
  const show = ({ contact, version }: ListedContact): Person => {
    const person = personOf(contact, version, mask, locale, display);
    return withProfile(world, sub, contact, person, mask, sources);
  };
  return {
    ...(shown.length === 0
      ? {}
      : {
          connections: shown.map(show),
        }),
    ...tokens,
    ...(total === 0 ? {} : { totalPeople: total, totalItems: total }),
  };
};

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
