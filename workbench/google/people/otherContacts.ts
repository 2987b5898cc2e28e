/**
 * "Other contacts": whom Google remembers from mail without anybody having saved them. People make them by writing to
 * somebody, and lose them by removing them in Google Contacts; no program can do either.
 */
import type { World } from '../world';
import { moveToTrash, newContact, readBook, writeBook } from './addressBook';
import { NotDone, type TypedPerson } from './contactsPage';
import { checkShape } from './jsonBody';
import type { Contact } from './peopleData';
import { contentOf, personShape } from './personBody';

const keptFields: readonly string[] = ['names', 'emailAddresses', 'phoneNumbers'];

/** Nothing is kept but what may be read of Other contacts. Answers the resource name. */
export const rememberOther = (world: World, sub: string, person: TypedPerson): string => {
  checkShape(personShape, person, 'person');
  const book = writeBook(world, sub);
  const content = Object.fromEntries(
    Object.entries(contentOf(person)).filter(([name]) => keptFields.includes(name)),
  );
  const other = newContact(world, book, 'otherContacts', { content, memberships: [] });
  book.otherContacts[other.resourceName] = other;
  return other.resourceName;
};

export const liveOther = (world: World, sub: string, resourceName: string): Contact | undefined => {
  const { otherContacts } = readBook(world, sub);
  const other = Object.hasOwn(otherContacts, resourceName) ? otherContacts[resourceName] : undefined;
  return other?.current.deletedAt === undefined ? other : undefined;
};

export const forgetOther = (world: World, sub: string, resourceName: string): void => {
  const other = liveOther(world, sub, resourceName);
  if (other === undefined) throw new NotDone(`There is no other contact ${resourceName}.`);
  moveToTrash(world, readBook(world, sub), other);
};
