/**
 * What people do to their Google Contacts beyond editing one card: merging, undoing, taking back from the trash, importing
 * an old export, and editing on a phone. It makes no call and nothing is counted, as with `contactsPage.ts`.
 *
 * *Faithful:* a phone that synchronises by CardDAV writes the whole card anew; an import makes new contacts under a label
 * that says when (support.google.com/contacts, "Import contacts").
 * *Not faithful:* which fields a phone's card carries, and whether programs' data survives its edit, is not documented: the
 * caller says what the phone does not know.
 */
import type { World } from '../world';
import { contactProblem, liveContact, readBook, replaceVersion, restoreFromTrash } from './addressBook';
import { NotDone, seedContacts, type TypedPerson } from './contactsPage';
import { mergeContacts, type KeptTags } from './mergeContacts';
import type { Contact } from './peopleData';
import { contentOf } from './personBody';
import { contentFieldNames, type ContentField } from './personFields';
import { undoChanges } from './undoChanges';

export interface ContactsTools {
  /** The first one survives. */
  readonly merge: (resourceNames: readonly [string, string, ...string[]], kept: KeptTags) => void;
  /** Virtual milliseconds since the epoch. */
  readonly undoSince: (moment: number) => void;
  readonly restore: (resourceName: string) => void;
  /** Answers the new contacts' resource names. */
  readonly importExport: (persons: readonly TypedPerson[]) => readonly string[];
  /** Android writes like the API, field by field; iOS writes the whole card, without what it does not know. */
  readonly editOnIphone: (
    resourceName: string,
    card: TypedPerson,
    unknownFields: readonly ContentField[],
  ) => void;
}

const contactAt = (world: World, sub: string, resourceName: string): Contact => {
  const contact = liveContact(readBook(world, sub), resourceName);
  if (contact === undefined) throw new NotDone(`There is no contact ${resourceName}.`);
  return contact;
};

/** Google names the label after the day: "Imported on 11/22". */
const importLabel = (now: number): string => {
  const day = new Date(now);
  return `Imported on ${String(day.getUTCMonth() + 1)}/${String(day.getUTCDate())}`;
};

export const createContactsTools = (world: () => World, sub: string): ContactsTools => ({
  merge: ([first, ...rest], kept) => {
    const others = rest.map((name) => contactAt(world(), sub, name));
    mergeContacts(world(), readBook(world(), sub), [contactAt(world(), sub, first), ...others], kept);
  },
  undoSince: (moment) => {
    undoChanges(world(), readBook(world(), sub), moment);
  },
  restore: (resourceName) => {
    if (restoreFromTrash(world(), readBook(world(), sub), resourceName) === undefined)
      throw new NotDone(`There is no ${resourceName} in the trash.`);
  },
  importExport: (persons) => seedContacts(world(), sub, persons, importLabel(world().now)),
  editOnIphone: (resourceName, card, unknownFields) => {
    const contact = contactAt(world(), sub, resourceName);
    const { content: before, memberships } = contact.current;
    const given = contentOf(card);
    const content = Object.fromEntries(
      contentFieldNames.flatMap((name) => {
        const elements = unknownFields.includes(name) ? before[name] : given[name];
        return elements === undefined ? [] : [[name, elements] as const];
      }),
    );
    const problem = contactProblem(readBook(world(), sub), content, memberships);
    if (problem !== undefined) throw new NotDone(problem);
    replaceVersion(world(), readBook(world(), sub), contact, { content });
  },
});
