/** `contactGroups.create`, `update`, `delete` and `members.modify`. */
import { invalidArgument, notFound, Refusal } from '../http';
import type { Route } from '../route';
import { liveContact, readBook, takesMembers } from './addressBook';
import { defaultWrittenFields, groupMask, groupOf, type GroupResource } from './contactGroupResource';
import {
  addGroup,
  addMember,
  isNameTaken,
  isSystemGroup,
  liveGroup,
  memberCounts,
  removeGroup,
  removeMember,
  replaceGroup,
} from './contactGroups';
import {
  anything,
  list,
  listOf,
  message,
  objectOf,
  text,
  textOf,
  textsOf,
  type JsonObject,
} from './jsonBody';
import type { AddressBook, ContactGroup, GroupClientData } from './peopleData';
import { flagParameter, peopleRoute, type AccountCall } from './peopleRoute';

const groupShape = message({
  resourceName: text,
  etag: text,
  name: text,
  clientData: list(message({ key: text, value: text })),
  metadata: anything,
  groupType: anything,
  formattedName: anything,
  memberResourceNames: anything,
  memberCount: anything,
});

const groupPattern = '/v1/(?<resourceName>contactGroups/[^/:]+)';

const readFields = (body: JsonObject) =>
  groupMask('readGroupFields', textOf(body['readGroupFields']), defaultWrittenFields);

const freeName = (book: AddressBook, group: JsonObject, except?: string): string => {
  const name = textOf(group['name']).trim();
  if (name === '') throw invalidArgument('Contact group name is required.');
  if (isNameTaken(book, name, except))
    throw new Refusal(409, 'ALREADY_EXISTS', 'Contact group name already exists.');
  return name;
};

const clientDataOf = (group: JsonObject): readonly GroupClientData[] =>
  listOf(group['clientData'])
    .map(objectOf)
    .map(({ key, value }) => ({ key: textOf(key), value: textOf(value) }));

/** A label of the caller's; a system group is refused by the sentence. */
const ownGroup = ({ world, sub, path }: AccountCall, refusal: string): ContactGroup => {
  const resourceName = path['resourceName'] ?? '';
  if (isSystemGroup(resourceName)) throw invalidArgument(refusal);
  const group = liveGroup(readBook(world, sub), resourceName);
  if (group === undefined) throw notFound();
  return group;
};

const createGroup = ({ world, sub, message: body }: AccountCall): GroupResource => {
  const mask = readFields(body);
  const given = objectOf(body['contactGroup']);
  const name = freeName(readBook(world, sub), given);
  return groupOf(addGroup(world, sub, name, clientDataOf(given)), mask, 0);
};

const updateGroup = (call: AccountCall): GroupResource => {
  const { world, sub, message: body } = call;
  const mask = readFields(body);
  const updated = groupMask('updateGroupFields', textOf(body['updateGroupFields']), ['name']);
  if ([...updated].some((field) => field !== 'name' && field !== 'clientData'))
    throw invalidArgument('updateGroupFields may name clientData and name only.');
  const group = ownGroup(call, 'System contact groups cannot be updated.');
  const book = readBook(world, sub);
  const given = objectOf(body['contactGroup']);
  const replaced = replaceGroup(world, book, group, {
    ...(updated.has('name') ? { name: freeName(book, given, group.resourceName) } : {}),
    ...(updated.has('clientData') ? { clientData: clientDataOf(given) } : {}),
  });
  return groupOf(replaced, mask, memberCounts(book).get(group.resourceName) ?? 0);
};

const deleteGroup = (call: AccountCall): unknown => {
  const { world, sub, query } = call;
  const contacts = flagParameter(query, 'deleteContacts') ? 'delete contacts' : 'keep contacts';
  const group = ownGroup(call, 'System contact groups cannot be deleted.');
  removeGroup(world, readBook(world, sub), group, contacts);
  return {};
};

const modifyMembers = (call: AccountCall): unknown => {
  const { world, sub, path, message: body } = call;
  const add = textsOf(body['resourceNamesToAdd']);
  const remove = textsOf(body['resourceNamesToRemove']);
  if (add.length + remove.length > 1000)
    throw invalidArgument('At most 1000 resource names may be added and removed in one request.');
  const book = readBook(world, sub);
  const resourceName = path['resourceName'] ?? '';
  if (!isSystemGroup(resourceName) && liveGroup(book, resourceName) === undefined) throw notFound();
  if (add.length > 0 && !takesMembers(book, resourceName, world.now)) throw notFound();

  const missing = [...add, ...remove].filter((name) => liveContact(book, name) === undefined);
  for (const name of add) {
    const contact = liveContact(book, name);
    if (contact !== undefined) addMember(world, book, resourceName, contact);
  }
  const kept = remove.filter((name) => {
    const contact = liveContact(book, name);
    return contact !== undefined && !removeMember(world, book, resourceName, contact);
  });
  return {
    ...(missing.length === 0 ? {} : { notFoundResourceNames: missing }),
    ...(kept.length === 0 ? {} : { canNotRemoveLastContactGroupResourceNames: kept }),
  };
};

export const contactGroupWriteRoutes: readonly Route[] = [
  peopleRoute({
    method: 'POST',
    pattern: /^\/v1\/contactGroups$/u,
    operation: 'people.contactGroups.create',
    body: message({ contactGroup: groupShape, readGroupFields: text }),
    answer: createGroup,
  }),
  peopleRoute({
    method: 'PUT',
    pattern: new RegExp(`^${groupPattern}$`, 'u'),
    operation: 'people.contactGroups.update',
    body: message({ contactGroup: groupShape, updateGroupFields: text, readGroupFields: text }),
    answer: updateGroup,
  }),
  peopleRoute({
    method: 'DELETE',
    pattern: new RegExp(`^${groupPattern}$`, 'u'),
    operation: 'people.contactGroups.delete',
    parameters: ['deleteContacts'],
    answer: deleteGroup,
  }),
  peopleRoute({
    method: 'POST',
    pattern: new RegExp(`^${groupPattern}/members:modify$`, 'u'),
    operation: 'people.contactGroups.members.modify',
    body: message({ resourceNamesToAdd: list(text), resourceNamesToRemove: list(text) }),
    answer: modifyMembers,
  }),
];
