/** A contact as one line of a list: its first name, address, number and organisation, as the person at the page reads them. */
import { myContacts, starred } from '../../google/people/addressBook';
import type { Contact, StoredElement } from '../../google/people/peopleData';
import { displayNames } from '../../google/people/personName';
import type { ContactsAnswer } from '../api';

export type ContactRow = ContactsAnswer['contacts'][number];

const textIn = (element: StoredElement | undefined, name: string): string => {
  const value = element?.[name];
  return typeof value === 'string' ? value : '';
};

/** Without a name, what Google Contacts shows in its place. */
const nameOf = ({ content }: Contact['current'], locale: string): string => {
  const name = content.names?.[0];
  return (
    (name === undefined ? '' : displayNames(name, locale).displayName) ||
    textIn(content.nicknames?.[0], 'value') ||
    textIn(content.organizations?.[0], 'name') ||
    textIn(content.emailAddresses?.[0], 'value') ||
    textIn(content.phoneNumbers?.[0], 'value')
  );
};

/** The job, then the company, as Google's list has them in one column. */
const workOf = (organization: StoredElement | undefined): string =>
  ['title', 'name']
    .map((part) => textIn(organization, part))
    .filter((part) => part !== '')
    .join(', ');

export const contactRow = ({ resourceName, current }: Contact, locale: string): ContactRow => {
  const { content, memberships } = current;
  return {
    resourceName,
    name: nameOf(current, locale),
    email: textIn(content.emailAddresses?.[0], 'value'),
    phone: textIn(content.phoneNumbers?.[0], 'value'),
    organization: workOf(content.organizations?.[0]),
    labels: memberships.filter((group) => group !== myContacts && group !== starred),
    starred: memberships.includes(starred),
  };
};
