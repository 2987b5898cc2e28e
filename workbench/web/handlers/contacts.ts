/**
 * One person's Google Contacts: the labels, and a window of a list, in the order of the reader's language.
 *
 * *Not faithful:* Google's search knows word beginnings and ranks; this one finds a text anywhere in a contact's values.
 */
import * as v from 'valibot';
import { liveContacts, readBook } from '../../google/people/addressBook';
import { liveGroups, memberCounts } from '../../google/people/contactGroups';
import type { AddressBook, Contact } from '../../google/people/peopleData';
import { personNamed, question } from '../question';
import { contactRow } from './contactRow';

const MOST_ROWS = 500;

const schema = v.strictObject({
  as: v.string(),
  label: v.exactOptional(v.string()),
  search: v.exactOptional(v.string()),
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_ROWS)),
});

/** Half- and full-width forms are the same to whoever searches. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What a person typed into the contact; what programs keep in `clientData` is not seen on the page. */
const says = ({ current: { content } }: Contact, search: string): boolean =>
  Object.entries(content).some(
    ([field, elements]) =>
      field !== 'clientData' &&
      elements.some((element) =>
        Object.values(element).some((value) => typeof value === 'string' && folded(value).includes(search)),
      ),
  );

const listed = (book: AddressBook, label: string | undefined): readonly Contact[] => {
  if (label === 'trash')
    return Object.values(book.contacts).filter(({ current }) => current.deletedAt !== undefined);
  const contacts = liveContacts(book);
  return label === undefined
    ? contacts
    : contacts.filter(({ current }) => current.memberships.includes(label));
};

export const contacts = question<'contacts'>(schema, (office, { as, label, search = '', from, count }) => {
  const { sub, locale } = personNamed(office, as);
  const book = readBook(office.place.world(), sub);
  const counts = memberCounts(book);
  const { compare } = new Intl.Collator(locale);
  const wanted = folded(search.trim());
  const rows = listed(book, label)
    .filter((contact) => wanted === '' || says(contact, wanted))
    .map((contact) => contactRow(contact, locale))
    .sort((left, right) => compare(left.name, right.name) || compare(left.resourceName, right.resourceName));
  return {
    labels: liveGroups(book)
      .map(({ name, resourceName }) => ({ name, resourceName, count: counts.get(resourceName) ?? 0 }))
      .sort((left, right) => compare(left.name, right.name)),
    total: rows.length,
    contacts: rows.slice(from, from + count),
  };
});
