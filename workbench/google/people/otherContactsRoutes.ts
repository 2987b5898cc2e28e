/**
 * `otherContacts.list` and `copyOtherContactToMyContactsGroup`; the search is in `searchRoutes.ts`.
 *
 * *Faithful*, after developers.google.com/people/api/rest/v1/otherContacts: a scope of their own; which fields may be read
 * and copied; sources; sync tokens as with connections.
 * *Not faithful:* a copied one stays among the Other contacts, for the reference says "copies"; profiles are not merged in,
 * so that asking for them changes nothing but the fields that may be named.
 */
import { notFound } from '../http';
import type { Route } from '../route';
import { addContacts, hasRoomFor, listedSeq, myContacts, readBook } from './addressBook';
import { pageOfChanges } from './changeListing';
import { invalidContact, noRoom, refused } from './contactUpdate';
import { optionalReadMask, readMask, restrictedReadMask } from './fieldMask';
import { list, message, text, textOf } from './jsonBody';
import { listedContacts } from './listedContacts';
import { liveOther } from './otherContacts';
import { localeOf, personOf, type Person } from './personResource';
import { contactsScope, listLatency, numberParameter, otherContactsScope, peopleRoute } from './peopleRoute';
import type { AccountCall } from './peopleRoute';
import { contactSourcesOf, sourceType } from './readSources';

const copiedFields = ['emailAddresses', 'names', 'phoneNumbers'] as const;
const readFields = ['emailAddresses', 'metadata', 'names', 'phoneNumbers', 'photos'];

const listOthers = (call: AccountCall): unknown => {
  const { query, world, sub, now } = call;
  const sources = contactSourcesOf(query);
  const given = query.get('readMask') ?? '';
  const mask = sources.has('READ_SOURCE_TYPE_PROFILE')
    ? readMask('readMask', given, 'otherContacts/list')
    : restrictedReadMask('readMask', given, readFields, 'otherContacts/list');
  const book = readBook(world, sub);
  const { shown, total, tokens } = pageOfChanges(call, {
    pageSize: numberParameter(query, 'pageSize', 100, 1000),
    parameters: ['others', [...mask].sort(), [...sources].sort()],
    issuer: book,
    seq: listedSeq(book.otherContacts, book.changeSeq, now),
    items: (since) => listedContacts(book.otherContacts, since, now),
  });
  const locale = localeOf(world, sub);
  return {
    ...(shown.length === 0
      ? {}
      : { otherContacts: shown.map(({ contact, version }) => personOf(contact, version, mask, locale)) }),
    ...tokens,
    ...(total === 0 ? {} : { totalSize: total }),
  };
};

const copyOther = (call: AccountCall): Person => {
  const { world, sub, path, message: body } = call;
  const method = 'otherContacts/copyOtherContactToMyContactsGroup';
  const copied = restrictedReadMask('copyMask', textOf(body['copyMask']), copiedFields, method);
  const wanted = textOf(body['readMask']) || [...copied, 'metadata', 'memberships'].join(',');
  const mask = optionalReadMask('readMask', wanted, method);
  const other = liveOther(world, sub, path['resourceName'] ?? '');
  if (other === undefined) throw notFound();
  const content = Object.fromEntries(
    copiedFields.flatMap((name) => {
      const elements = other.current.content[name] ?? [];
      return copied.has(name) && elements.length > 0 ? [[name, elements] as const] : [];
    }),
  );
  const contact = { content, memberships: [myContacts] };
  const problem = invalidContact(readBook(world, sub), contact, world);
  if (problem !== undefined) throw refused(problem);
  if (!hasRoomFor(world, sub, [contact])) throw noRoom();
  const [created] = addContacts(world, sub, [contact]);
  if (created === undefined) throw new Error('Adding one contact made none.');
  return personOf(created, created.current, mask, localeOf(world, sub));
};

export const otherContactsRoutes: readonly Route[] = [
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/otherContacts$/u,
    operation: 'people.otherContacts.list',
    parameters: ['pageSize', 'pageToken', 'readMask', 'requestSyncToken', 'sources', 'syncToken'],
    latency: listLatency,
    scopes: [otherContactsScope],
    answer: listOthers,
  }),
  peopleRoute({
    method: 'POST',
    pattern: /^\/v1\/(?<resourceName>otherContacts\/[^/:]+):copyOtherContactToMyContactsGroup$/u,
    operation: 'people.otherContacts.copyOtherContactToMyContactsGroup',
    body: message({ copyMask: text, readMask: text, sources: list(sourceType) }),
    // "Requires one of the following OAuth scopes": the reference has both.
    scopes: [contactsScope, otherContactsScope],
    answer: copyOther,
  }),
];
