/**
 * Contacts that get another resource name, as happens when Google links one with a profile.
 *
 * *Faithful:* "The resource name may change when adding or removing fields that link a contact and profile such as a verified
 * email, verified phone number, or profile URL" (developers.google.com/people/api/rest/v1/people#PersonMetadata); the
 * CONTACT source keeps its id, and a listing since a sync token names the former names.
 * *Not faithful:* when it happens is decided by whoever calls this, not by the contact's addresses; a former name leads to the
 * contact in every call, while Google documents it for reading by `requestedResourceName` alone; a full listing shows the
 * new name at once, whatever the delay.
 */
import type { World } from '../world';
import { liveContact, newContactNumber, replaceVersion, writeBook } from './addressBook';
import { NotDone } from './contactsPage';
import type { AddressBook, Contact } from './peopleData';

/** Answers the new name. */
export const renameContact = (world: World, sub: string, resourceName: string): string => {
  const book = writeBook(world, sub);
  return renamed(world, book, contactAt(book, resourceName));
};

/** The profile is another account's. Answers the new name. */
export const linkWithProfile = (
  world: World,
  sub: string,
  resourceName: string,
  linkedProfile: string,
): string => {
  const book = writeBook(world, sub);
  return renamed(world, book, { ...contactAt(book, resourceName), linkedProfile });
};

/** Answers the new name. */
export const unlinkFromProfile = (world: World, sub: string, resourceName: string): string => {
  const book = writeBook(world, sub);
  const { linkedProfile: _gone, ...contact } = contactAt(book, resourceName);
  return renamed(world, book, contact);
};

const contactAt = (book: AddressBook, resourceName: string): Contact => {
  const contact = liveContact(book, resourceName);
  if (contact === undefined) throw new NotDone(`There is no contact ${resourceName}.`);
  return contact;
};

const renamed = (world: World, book: AddressBook, contact: Contact): string => {
  const { resourceName: former, previousResourceNames = [] } = contact;
  const resourceName = `people/c${String(newContactNumber(world))}`;
  const stored = { ...contact, resourceName, previousResourceNames: [...previousResourceNames, former] };
  Reflect.deleteProperty(book.contacts, former);
  book.contacts[resourceName] = stored;
  for (const name of stored.previousResourceNames) book.renamed[name] = resourceName;
  replaceVersion(world, book, stored, {});
  return resourceName;
};
