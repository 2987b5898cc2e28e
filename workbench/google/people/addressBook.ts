/**
 * The storage of one account's contacts: the only place that makes, replaces or deletes a version. API routes and the
 * contacts page both write through it, so that each change has its etag and its number in the sync log.
 */
import type { World } from '../world';
import { assumedAnswers } from '../platformAnswers';
import { contentBytes, contentProblem, maximumBookBytes, maximumContacts, trashDays } from './contactLimits';
import { normalised } from './normalisation';
import { emptyBook, type AddressBook, type Contact, type ContactVersion, type Content } from './peopleData';

const DAY = 86_400_000;

export const myContacts = 'contactGroups/myContacts';
export const starred = 'contactGroups/starred';

/** A book as a reader finds it; reading alone leaves no trace in the world. */
export const readBook = (world: World, sub: string): AddressBook => world.people.books[sub] ?? emptyBook();

export const writeBook = (world: World, sub: string): AddressBook =>
  (world.people.books[sub] ??= readBook(world, sub));

/** Undefined for a name that was never given, and for a contact in the trash. A name that it had before leads to it. */
export const liveContact = (book: AddressBook, resourceName: string): Contact | undefined => {
  const present = ownValue(book.renamed, resourceName) ?? resourceName;
  const contact = ownValue(book.contacts, present);
  return contact?.current.deletedAt === undefined ? contact : undefined;
};

const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const liveContacts = (book: AddressBook): readonly Contact[] =>
  Object.values(book.contacts).filter((contact) => contact.current.deletedAt === undefined);

/** The version that a listing shows at a moment; null where the contact is not there yet. */
export const listedVersion = (contact: Contact, now: number): ContactVersion | null => {
  const propagating = contact.earlier.find((version) => version.until > now);
  return propagating === undefined ? contact.current : propagating.version;
};

/** Up to which change a listing at this moment is complete. */
export const listedSeq = (
  contacts: Readonly<Record<string, Contact>>,
  changeSeq: number,
  now: number,
): number =>
  Object.values(contacts).reduce(
    (seq, { current, earlier }) =>
      earlier.reduce(
        (lowest, { until }, index) =>
          until > now ? Math.min(lowest, (earlier[index + 1]?.version ?? current).seq - 1) : lowest,
        seq,
      ),
    changeSeq,
  );

export const isMember = (version: ContactVersion, group: string): boolean =>
  version.memberships.includes(group);

export interface NewContact {
  readonly content: Content;
  readonly memberships: readonly string[];
}

/** Whether Google takes these too; contacts in the trash count. */
export const hasRoomFor = (
  world: World,
  sub: string,
  added: readonly { readonly content: Content }[],
): boolean => {
  const kept = Object.values(readBook(world, sub).contacts).filter(
    (contact) => !isPurged(contact, world.now),
  );
  const contents = [...kept.map(({ current }) => current), ...added].map(({ content }) => content);
  return contents.length <= maximumContacts && bytesOf(contents) <= maximumBookBytes;
};

/** Whether contacts that are there may become so many bytes longer. */
export const hasRoomToGrow = (book: AddressBook, bytes: number): boolean =>
  bytes <= 0 ||
  bytesOf(Object.values(book.contacts).map(({ current }) => current.content)) + bytes <= maximumBookBytes;

const bytesOf = (contents: readonly Content[]): number =>
  contents.reduce((sum, content) => sum + contentBytes(content), 0);

/**
 * All that stands between a content and its storage, in a sentence. To a program a new label may be unknown at first;
 * without `now` it is a person who asks.
 */
export const contactProblem = (
  book: AddressBook,
  content: Content,
  memberships: readonly string[],
  now = Infinity,
  answers = assumedAnswers(),
): string | undefined => {
  if (memberships.length === 0) return 'A contact must always have at least one contact group membership.';
  const missing = memberships.find((group) => !isGroup(book, group) || !takesMembers(book, group, now));
  return missing === undefined
    ? contentProblem(content, answers)
    : `Contact group ${missing} of person.memberships was not found.`;
};

const isGroup = (book: AddressBook, resourceName: string): boolean => {
  if (resourceName === myContacts || resourceName === starred) return true;
  return Object.hasOwn(book.groups, resourceName) && book.groups[resourceName]?.deleted === false;
};

export const takesMembers = (book: AddressBook, group: string, now: number): boolean =>
  (book.groups[group]?.takesMembersFrom ?? 0) <= now;

/** Stores what `contactProblem` and `hasRoomFor` have passed. */
export const addContacts = (
  world: World,
  sub: string,
  contacts: readonly NewContact[],
): readonly Contact[] => {
  const book = writeBook(world, sub);
  purgeTrash(book, world.now);
  return contacts.map((contact) => {
    const content = normalised(contact.content, world.platform.normalised);
    const stored = newContact(world, book, 'people', { ...contact, content });
    book.contacts[stored.resourceName] = stored;
    return stored;
  });
};

export const newContact = (
  world: World,
  book: AddressBook,
  collection: 'people' | 'otherContacts',
  contact: NewContact,
): Contact => {
  const number = newContactNumber(world);
  const resourceName = `${collection}/c${String(number)}`;
  const current = { ...contact, seq: nextSeq(book), updatedAt: world.now };
  const { lagMs } = world.people;
  const earlier = lagMs > 0 ? [{ until: world.now + lagMs, version: null }] : [];
  return { resourceName, sourceId: number.toString(16), current, earlier, past: [] };
};

/** Each write makes a new version, also one that writes what was there. */
export const replaceVersion = (
  world: World,
  book: AddressBook,
  contact: Contact,
  change: Partial<Pick<ContactVersion, 'content' | 'memberships' | 'deletedAt' | 'photo'>>,
): void => {
  const { lagMs } = world.people;
  const propagating = contact.earlier.filter((version) => version.until > world.now);
  contact.earlier =
    lagMs > 0 ? [...propagating, { until: world.now + lagMs, version: contact.current }] : propagating;
  const remembered = contact.past.filter(({ updatedAt }) => world.now - updatedAt <= trashDays * DAY);
  contact.past = [...remembered, contact.current];
  const isListed = world.platform.labelChangesListed || Object.keys(change).join() !== 'memberships';
  const seq = isListed ? nextSeq(book) : contact.current.seq;
  contact.current = { ...contact.current, ...change, seq, updatedAt: world.now };
};

export const moveToTrash = (world: World, book: AddressBook, contact: Contact): void => {
  replaceVersion(world, book, contact, { deletedAt: world.now });
};

/** Undefined where there is nothing of that name in the trash. */
export const restoreFromTrash = (
  world: World,
  book: AddressBook,
  resourceName: string,
): Contact | undefined => {
  const contact = ownValue(book.contacts, resourceName);
  if (contact?.current.deletedAt === undefined || isPurged(contact, world.now)) return undefined;
  replaceVersion(world, book, contact, {});
  const { deletedAt: _restored, ...current } = contact.current;
  contact.current = current;
  return contact;
};

export const nextSeq = (book: AddressBook): number => {
  book.changeSeq += 1;
  return book.changeSeq;
};

/** Looks like Google's: `c` and 19 digits, whose hexadecimal form is the id of the CONTACT source. */
export const newContactNumber = (world: World): bigint => {
  world.nextId += 1;
  return 1_000_000_000_000_000_000n + BigInt(world.nextId) * 7_919n;
};

const isPurged = (contact: Contact, now: number): boolean =>
  contact.current.deletedAt !== undefined && now - contact.current.deletedAt > trashDays * DAY;

/** Deleted contacts stay in the trash for 30 days: support.google.com/contacts, "Recover deleted contacts". */
const purgeTrash = (book: AddressBook, now: number): void => {
  for (const [resourceName, contact] of Object.entries(book.contacts)) {
    if (isPurged(contact, now)) Reflect.deleteProperty(book.contacts, resourceName);
  }
};
