/**
 * Contacts that get another resource name, as happens when Google links one with a profile.
 *
 * *Faithful:* "The resource name may change when adding or removing fields that link a contact and profile such as a verified
 * email, verified phone number, or profile URL" (developers.google.com/people/api/rest/v1/people#PersonMetadata); the
 * CONTACT source keeps its id, and a listing since a sync token names the former names.
 * *Not faithful:* when it happens is decided by whoever calls this; nothing of the profile is merged into the contact, and
 * `linkedPeopleResourceNames` stays empty; a former name leads to the contact in every call, while Google documents it for
 * reading by `requestedResourceName` alone; a full listing shows the new name at once, whatever the delay.
 */
import type { World } from '../world';
import { liveContact, newContactNumber, replaceVersion, writeBook } from './addressBook';
import { NotDone } from './contactsPage';

/** Answers the new name. */
export const renameContact = (world: World, sub: string, resourceName: string): string => {
  const book = writeBook(world, sub);
  const contact = liveContact(book, resourceName);
  if (contact === undefined) throw new NotDone(`There is no contact ${resourceName}.`);
  const { resourceName: former, previousResourceNames = [] } = contact;
  const given = `people/c${String(newContactNumber(world))}`;
  const renamed = {
    ...contact,
    resourceName: given,
    previousResourceNames: [...previousResourceNames, former],
  };
  Reflect.deleteProperty(book.contacts, former);
  book.contacts[given] = renamed;
  for (const name of renamed.previousResourceNames) book.renamed[name] = given;
  replaceVersion(world, book, renamed, {});
  return given;
};
