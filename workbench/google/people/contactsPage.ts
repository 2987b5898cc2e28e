/**
 * Google Contacts, the web page and the phone: what a person does there by hand. It writes through the same storage as
 * the API, so etags and the sync log move, but it makes no call and nothing is counted.
 *
 * *Not faithful:* a new contact is in My Contacts and in the labels named, as when it is made on a label's page.
 * Merging, undoing, the trash, imports and phones: `contactsTools.ts`.
 */
import type { World } from '../world';
import {
  addContacts,
  contactProblem,
  hasRoomFor,
  liveContact,
  liveContacts,
  moveToTrash,
  myContacts,
  readBook,
  replaceVersion,
  starred,
} from './addressBook';
import {
  addGroup,
  addMember,
  groupNamed,
  isNameTaken,
  liveGroups,
  membersOf,
  removeGroup,
  removeMember,
  replaceGroup,
} from './contactGroups';
import { changed } from './contactUpdate';
import { checkShape, type JsonObject } from './jsonBody';
import type { Contact, ContactGroup } from './peopleData';
import { contentOf, personShape } from './personBody';
import { isContentField } from './personFields';
import { localeOf, wholePerson, type Person } from './personResource';

/** What somebody wanted to do by hand cannot be done; the message is a sentence for that person. */
export class NotDone extends Error {}

/** The fields of a Person that somebody types in, e.g. `{ names: [{ givenName: 'Aiko' }] }`. */
export type TypedPerson = JsonObject;

export interface Label {
  readonly resourceName: string;
  readonly name: string;
  readonly memberCount: number;
}

export interface ContactsPage {
  readonly labels: () => readonly Label[];
  /** All contacts, or those with a label. */
  readonly contacts: (labelName?: string) => readonly Person[];
  readonly find: (predicate: (person: Person) => boolean) => Person | undefined;
  /** Answers the resource name. */
  readonly add: (person: TypedPerson, labelNames?: readonly string[]) => string;
  /** Each field that is named is replaced, an empty list clears it; the others stay. */
  readonly edit: (resourceName: string, fields: TypedPerson) => void;
  readonly remove: (resourceName: string) => void;
  readonly addLabel: (resourceName: string, labelName: string) => void;
  readonly removeLabel: (resourceName: string, labelName: string) => void;
  readonly createLabel: (name: string) => string;
  readonly renameLabel: (name: string, newName: string) => void;
  readonly deleteLabel: (name: string, choice: { readonly keepContacts: boolean }) => void;
  readonly star: (resourceName: string) => void;
  readonly unstar: (resourceName: string) => void;
}

export const createContactsPage = (world: () => World, sub: string): ContactsPage => {
  const book = () => readBook(world(), sub);
  const contactAt = (resourceName: string): Contact =>
    shown(liveContact(book(), resourceName), `a contact ${resourceName}`);
  const labelAt = (name: string): ContactGroup => shown(groupNamed(book(), name), `a label “${name}”`);
  const show = (contact: Contact): Person => wholePerson(contact, localeOf(world(), sub));
  const contacts: ContactsPage['contacts'] = (labelName) =>
    (labelName === undefined ? liveContacts(book()) : membersOf(book(), labelAt(labelName).resourceName)).map(
      show,
    );
  const checkName = (name: string): void => {
    if (name.trim() === '' || isNameTaken(book(), name))
      throw new NotDone(`No label can be named “${name}”.`);
  };

  return {
    labels: () =>
      liveGroups(book()).map(({ resourceName, name }) => ({
        resourceName,
        name,
        memberCount: membersOf(book(), resourceName).length,
      })),
    contacts,
    find: (predicate) => contacts().find(predicate),
    add: (person, labelNames = []) => {
      const [created] = addTyped(world(), sub, [person], labelNames);
      return shown(created, 'the new contact');
    },
    edit: (resourceName, fields) => {
      checkTyped(fields);
      const contact = contactAt(resourceName);
      const change = changed(contact, fields, new Set(Object.keys(fields).filter(isContentField)));
      refuse(contactProblem(book(), change.content, change.memberships));
      replaceVersion(world(), book(), contact, change);
    },
    remove: (resourceName) => {
      moveToTrash(world(), book(), contactAt(resourceName));
    },
    addLabel: (resourceName, labelName) => {
      addMember(world(), book(), labelAt(labelName).resourceName, contactAt(resourceName));
    },
    removeLabel: (resourceName, labelName) => {
      const [contact, label] = [contactAt(resourceName), labelAt(labelName).resourceName];
      if (removeMember(world(), book(), label, contact)) return;
      // It was the last one: the page keeps the contact, among those without a label.
      addMember(world(), book(), myContacts, contact);
      removeMember(world(), book(), label, contact);
    },
    createLabel: (name) => {
      checkName(name);
      return addGroup(world(), sub, name.trim(), []).resourceName;
    },
    renameLabel: (name, newName) => {
      checkName(newName);
      replaceGroup(world(), book(), labelAt(name), { name: newName.trim() });
    },
    deleteLabel: (name, { keepContacts }) => {
      removeGroup(world(), book(), labelAt(name), keepContacts ? 'keep contacts' : 'delete contacts');
    },
    star: (resourceName) => {
      addMember(world(), book(), starred, contactAt(resourceName));
    },
    unstar: (resourceName) => {
      removeMember(world(), book(), starred, contactAt(resourceName));
    },
  };
};

/** Puts many contacts at once into an account, under a label that is made where it is missing. */
export const seedContacts = (
  world: World,
  sub: string,
  persons: readonly TypedPerson[],
  labelName?: string,
): readonly string[] => {
  if (labelName === undefined) return addTyped(world, sub, persons, []);
  if (groupNamed(readBook(world, sub), labelName) === undefined) addGroup(world, sub, labelName, []);
  return addTyped(world, sub, persons, [labelName]);
};

const addTyped = (
  world: World,
  sub: string,
  persons: readonly TypedPerson[],
  labelNames: readonly string[],
): readonly string[] => {
  const book = readBook(world, sub);
  const labels = labelNames.map((name) => shown(groupNamed(book, name), `a label “${name}”`).resourceName);
  const memberships = [myContacts, ...labels];
  const contacts = persons.map((person) => {
    checkTyped(person);
    const content = contentOf(person);
    refuse(contactProblem(book, content, memberships));
    return { content, memberships };
  });
  if (!hasRoomFor(world, sub, contacts)) throw new NotDone('The account has no room for so many contacts.');
  return addContacts(world, sub, contacts).map((contact) => contact.resourceName);
};

/** A field that no Person has is a slip of whoever wrote the test or the demo. */
const checkTyped = (person: TypedPerson): void => {
  checkShape(personShape, person, 'person');
};

const shown = <Thing>(thing: Thing | undefined, what: string): Thing => {
  if (thing === undefined) throw new NotDone(`The contacts page does not show ${what}.`);
  return thing;
};

const refuse = (problem: string | undefined): void => {
  if (problem !== undefined) throw new NotDone(problem);
};
