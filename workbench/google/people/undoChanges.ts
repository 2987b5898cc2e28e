/**
 * "Undo changes" in Google Contacts: the whole account as it was at a moment of the last 30 days.
 *
 * *Faithful:* contacts made since are deleted, deleted ones come back, edits are taken back
 * (support.google.com/contacts, "Undo changes to your contacts").
 * *Not faithful:* a label that was deleted since does not come back, and a contact that has no other goes to My Contacts;
 * what was purged from the trash stays away.
 */
import type { World } from '../world';
import { moveToTrash, myContacts, replaceVersion, restoreFromTrash, starred } from './addressBook';
import { liveGroup } from './contactGroups';
import type { AddressBook, Contact, ContactVersion } from './peopleData';

/** Undefined for a contact that did not exist yet. */
const versionAt = ({ past, current }: Contact, moment: number): ContactVersion | undefined =>
  [...past, current].filter(({ updatedAt }) => updatedAt <= moment).at(-1);

const isThere = (book: AddressBook, group: string): boolean =>
  group === myContacts || group === starred || liveGroup(book, group) !== undefined;

export const undoChanges = (world: World, book: AddressBook, moment: number): void => {
  for (const contact of Object.values(book.contacts)) {
    const wanted = versionAt(contact, moment);
    if (wanted === contact.current) continue;
    const isGone = contact.current.deletedAt !== undefined;
    if (wanted === undefined || wanted.deletedAt !== undefined) {
      if (!isGone) moveToTrash(world, book, contact);
      continue;
    }
    if (isGone && restoreFromTrash(world, book, contact.resourceName) === undefined) continue;
    const memberships = wanted.memberships.filter((group) => isThere(book, group));
    replaceVersion(world, book, contact, {
      content: wanted.content,
      photo: wanted.photo ?? null,
      memberships: memberships.length === 0 ? [myContacts] : memberships,
    });
  }
};
