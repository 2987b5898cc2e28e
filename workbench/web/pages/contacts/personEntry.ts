/** Reading an entry of a Person, whose attributes are whatever the server sent. */
import type { WebEntry, WebPerson } from '../../webPerson';

export const textIn = (entry: WebEntry | undefined, attribute: string): string => {
  const value = entry?.[attribute];
  return typeof value === 'string' ? value : '';
};

/** Google leaves out what is not known, or sends 0 for it. */
export const numberIn = (parts: object, name: string): number | undefined => {
  const value: unknown = Object.entries(parts).find(([key]) => key === name)?.[1];
  return typeof value === 'number' && value > 0 ? value : undefined;
};

export const entriesOf = (person: WebPerson, field: string): readonly WebEntry[] => person[field] ?? [];

/** The first of several is the one that Google calls primary. */
export const firstText = (person: WebPerson, field: string, attribute: string): string =>
  textIn(entriesOf(person, field)[0], attribute);

/** The labels that a contact has, system groups apart. */
export const labelsOf = (person: WebPerson): readonly string[] =>
  groupsOf(person).filter((name) => !isSystem(name));

export const isStarred = (person: WebPerson): boolean => groupsOf(person).includes('contactGroups/starred');

const isSystem = (group: string): boolean => /^contactGroups\/(?:myContacts|starred)$/.test(group);

const groupsOf = (person: WebPerson): readonly string[] =>
  entriesOf(person, 'memberships').map(({ contactGroupMembership }) =>
    typeof contactGroupMembership === 'object' && contactGroupMembership !== null
      ? textIn({ ...contactGroupMembership }, 'contactGroupResourceName')
      : '',
  );

export const shownName = (person: WebPerson): string =>
  [
    firstText(person, 'names', 'displayName'),
    firstText(person, 'organizations', 'name'),
    firstText(person, 'emailAddresses', 'value'),
    firstText(person, 'phoneNumbers', 'value'),
  ].find((text) => text !== '') ?? '';

/** Family name first, as Japanese readings are written. */
export const readingOf = (person: WebPerson): string =>
  ['phoneticFamilyName', 'phoneticMiddleName', 'phoneticGivenName']
    .map((part) => firstText(person, 'names', part))
    .filter((part) => part !== '')
    .join(' ');
