/** Whether contacts are what they were: for what a share does not concern, and for what it leaves behind when it ends. */
import type { World } from '../google/world';
import { contactsOf, labelsOf, type AccountContact } from './accountContacts';
import { elementKey, type Elements } from './element';
import { personTitle } from './expectedPeople';
import { visibleFields } from './sharedFields';

/** Every field, its elements in their order, and `clientData` and memberships without one. */
const contactKey = (contact: AccountContact): readonly (readonly [string, string])[] => {
  const keys = (field: (typeof visibleFields)[number]): readonly string[] => {
    const elements: Elements = contact.content[field] ?? [];
    return elements.map((element) => elementKey(field, element));
  };
  return [
    ...visibleFields.map((field) => [field, JSON.stringify(keys(field))] as const),
    ['clientData', JSON.stringify([...keys('clientData')].sort())],
    ['memberships', JSON.stringify([...contact.memberships].sort())],
  ];
};

/** One finding for each field of each contact of before that is no longer the same, or for the contact that is gone. */
export const untouched = (
  before: readonly AccountContact[],
  after: readonly AccountContact[],
): readonly string[] => {
  const now = new Map(after.map((contact) => [contact.resourceName, contact]));
  return before.flatMap((contact) => {
    const title = personTitle(contact.content);
    const current = now.get(contact.resourceName);
    if (current === undefined) return [`${title}: is gone`];
    const currentKey = new Map(contactKey(current));
    return contactKey(contact)
      .filter(([field, key]) => currentKey.get(field) !== key)
      .map(([field, key]) => `${title}: ${field} was ${key} and is ${currentKey.get(field) ?? ''}`);
  });
};

/** What differs in one account between two worlds: contacts that changed, went or came, and labels. */
export const judgeRestored = (before: World, after: World, sub: string): readonly string[] => {
  const contactsBefore = contactsOf(before, sub);
  const contactsAfter = contactsOf(after, sub);
  const known = new Set(contactsBefore.map(({ resourceName }) => resourceName));
  const labelKeys = (world: World): string =>
    JSON.stringify(
      labelsOf(world, sub)
        .map(({ resourceName, name }) => `${resourceName} ${name}`)
        .sort(),
    );
  const labels = [labelKeys(before), labelKeys(after)] as const;
  return [
    ...untouched(contactsBefore, contactsAfter),
    ...contactsAfter
      .filter(({ resourceName }) => !known.has(resourceName))
      .map(({ content }) => `${personTitle(content)}: was not there before`),
    ...(labels[0] === labels[1] ? [] : [`labels were ${labels[0]} and are ${labels[1]}`]),
  ];
};
