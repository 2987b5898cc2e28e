/** The storage of one account's labels: Google's contactGroups, and who is in them. */
import { newId, type World } from '../world';
import {
  isMember,
  liveContacts,
  moveToTrash,
  myContacts,
  nextSeq,
  replaceVersion,
  starred,
  writeBook,
} from './addressBook';
import type { AddressBook, Contact, ContactGroup, GroupClientData } from './peopleData';

/** The two that can gain members; Google's other system groups are deprecated and not emulated. */
export const systemGroups: Readonly<
  Record<string, { readonly name: string; readonly formattedName: string }>
> = {
  [myContacts]: { name: 'myContacts', formattedName: 'My Contacts' },
  [starred]: { name: 'starred', formattedName: 'Starred' },
};

export const isSystemGroup = (resourceName: string): boolean => Object.hasOwn(systemGroups, resourceName);

/** A label that a person made and has not deleted. */
export const liveGroup = (book: AddressBook, resourceName: string): ContactGroup | undefined => {
  const group = Object.hasOwn(book.groups, resourceName) ? book.groups[resourceName] : undefined;
  return group?.deleted === false ? group : undefined;
};

export const liveGroups = (book: AddressBook): readonly ContactGroup[] =>
  Object.values(book.groups).filter((group) => !group.deleted);

export const groupNamed = (book: AddressBook, name: string): ContactGroup | undefined =>
  liveGroups(book).find((group) => group.name === name);

/** "Created contact group names must be unique to the users contact groups." */
export const isNameTaken = (book: AddressBook, name: string, except?: string): boolean =>
  Object.values(systemGroups).some((group) => group.name === name) ||
  liveGroups(book).some((group) => group.name === name && group.resourceName !== except);

export const membersOf = (book: AddressBook, group: string): readonly Contact[] =>
  liveContacts(book).filter((contact) => isMember(contact.current, group));

/** How many members each group has that has any. */
export const memberCounts = (book: AddressBook): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const contact of liveContacts(book)) {
    for (const group of contact.current.memberships) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
};

export const addGroup = (
  world: World,
  sub: string,
  name: string,
  clientData: readonly GroupClientData[],
): ContactGroup => {
  const book = writeBook(world, sub);
  const resourceName = newId(world, 'contactGroups/');
  const { labelLagMs } = world.people;
  const group: ContactGroup = {
    resourceName,
    name,
    clientData,
    seq: nextSeq(book),
    updatedAt: world.now,
    deleted: false,
    ...(labelLagMs > 0 ? { takesMembersFrom: world.now + labelLagMs } : {}),
  };
  book.groups[resourceName] = group;
  return group;
};

export const replaceGroup = (
  world: World,
  book: AddressBook,
  group: ContactGroup,
  change: Partial<Pick<ContactGroup, 'name' | 'clientData' | 'deleted'>>,
): ContactGroup => {
  const replaced = { ...group, ...change, seq: nextSeq(book), updatedAt: world.now };
  book.groups[group.resourceName] = replaced;
  return replaced;
};

/** Its members lose the label and show up in the next sync; one that had no other goes to My Contacts. */
export const removeGroup = (
  world: World,
  book: AddressBook,
  group: ContactGroup,
  contacts: 'keep contacts' | 'delete contacts',
): void => {
  for (const contact of membersOf(book, group.resourceName)) {
    if (contacts === 'delete contacts') {
      moveToTrash(world, book, contact);
      continue;
    }
    const others = contact.current.memberships.filter((name) => name !== group.resourceName);
    replaceVersion(world, book, contact, { memberships: others.length === 0 ? [myContacts] : others });
  }
  replaceGroup(world, book, group, { deleted: true });
};

/** A contact that is in the group already is left as it is. */
export const addMember = (world: World, book: AddressBook, group: string, contact: Contact): void => {
  if (isMember(contact.current, group)) return;
  replaceVersion(world, book, contact, { memberships: [...contact.current.memberships, group] });
};

/** False where it was the contact's last group, which Google keeps. */
export const removeMember = (world: World, book: AddressBook, group: string, contact: Contact): boolean => {
  if (!isMember(contact.current, group)) return true;
  const memberships = contact.current.memberships.filter((name) => name !== group);
  if (memberships.length === 0) return false;
  replaceVersion(world, book, contact, { memberships });
  return true;
};
