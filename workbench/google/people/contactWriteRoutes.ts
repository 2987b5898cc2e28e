/** `people.createContact`, `updateContact` and `deleteContact`: one contact a call. */
import { notFound } from '../http';
import type { Route } from '../route';
import {
  addContacts,
  hasRoomFor,
  hasRoomToGrow,
  liveContact,
  moveToTrash,
  myContacts,
  readBook,
  replaceVersion,
} from './addressBook';
import { changed, etagProblem, growth, invalidContact, noRoom, refused } from './contactUpdate';
import { optionalReadMask, updateMask } from './fieldMask';
import type { Contact } from './peopleData';
import { contentFieldNames } from './personFields';
import { contentOf, membershipsOf, personShape } from './personBody';
import { localeOf, personOf, type Person } from './personResource';
import { peopleRoute, type AccountCall } from './peopleRoute';
import { sourcesOf } from './readSources';

const contactPattern = '/v1/(?<resourceName>people/c\\d+)';
const allFields = [...contentFieldNames, 'memberships', 'metadata', 'photos'].join(',');

/** The mask of the answer "defaults to all fields if not set". */
const answerMask = ({ query }: AccountCall, method: string) => {
  sourcesOf(query);
  return optionalReadMask('personFields', query.get('personFields') ?? allFields, method);
};

const namedContact = ({ world, sub, path }: AccountCall): Contact => {
  const contact = liveContact(readBook(world, sub), path['resourceName'] ?? '');
  if (contact === undefined) throw notFound();
  return contact;
};

const createContact = (call: AccountCall): Person => {
  const { world, sub, message } = call;
  const mask = answerMask(call, 'people/createContact');
  const memberships = membershipsOf(message);
  const contact = {
    content: contentOf(message),
    memberships: memberships.length === 0 ? [myContacts] : memberships,
  };
  const problem = invalidContact(readBook(world, sub), contact, world);
  if (problem !== undefined) throw refused(problem);
  if (!hasRoomFor(world, sub, [contact])) throw noRoom();
  const [created] = addContacts(world, sub, [contact]);
  if (created === undefined) throw new Error('Adding one contact made none.');
  return personOf(created, created.current, mask, localeOf(world, sub));
};

const updateContact = (call: AccountCall): Person => {
  const { world, sub, query, message } = call;
  const mask = updateMask(
    'updatePersonFields',
    query.get('updatePersonFields') ?? '',
    'people/updateContact',
  );
  const shown = answerMask(call, 'people/updateContact');
  const contact = namedContact(call);
  const change = changed(contact, message, mask);
  const book = readBook(world, sub);
  const problem = etagProblem(contact, message) ?? invalidContact(book, change, world);
  if (problem !== undefined) throw refused(problem);
  if (!hasRoomToGrow(book, growth(contact, change))) throw noRoom();
  replaceVersion(world, book, contact, change);
  return personOf(contact, contact.current, shown, localeOf(world, sub));
};

const deleteContact = (call: AccountCall): unknown => {
  moveToTrash(call.world, readBook(call.world, call.sub), namedContact(call));
  return {};
};

export const contactWriteRoutes: readonly Route[] = [
  peopleRoute({
    method: 'POST',
    pattern: /^\/v1\/people:createContact$/u,
    operation: 'people.people.createContact',
    parameters: ['personFields', 'sources'],
    body: personShape,
    bodyPath: 'person',
    answer: createContact,
  }),
  peopleRoute({
    method: 'PATCH',
    pattern: new RegExp(`^${contactPattern}:updateContact$`, 'u'),
    operation: 'people.people.updateContact',
    parameters: ['updatePersonFields', 'personFields', 'sources'],
    body: personShape,
    bodyPath: 'person',
    answer: updateContact,
  }),
  peopleRoute({
    method: 'DELETE',
    pattern: new RegExp(`^${contactPattern}:deleteContact$`, 'u'),
    operation: 'people.people.deleteContact',
    answer: deleteContact,
  }),
];
