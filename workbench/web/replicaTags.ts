/** Which contact is which record and which label is which shared label: the ids that Meibo leaves in `clientData`. */
import type { AddressBook, Contact, ContactGroup, ContactVersion } from '../google/people/peopleData';

const RECORD_TAG = 'meibo.record';
const LABEL_TAG = 'meibo.label';

/** Undefined for a contact that no program has tagged. */
export const recordIn = ({ content }: Pick<ContactVersion, 'content'>): string | undefined => {
  const value = content.clientData?.find(({ key }) => key === RECORD_TAG)?.['value'];
  return typeof value === 'string' ? value : undefined;
};

export const contactOfRecord = (book: AddressBook, record: string): Contact | undefined =>
  Object.values(book.contacts).find(
    ({ current }) => current.deletedAt === undefined && recordIn(current) === record,
  );

export const groupOfLabel = (book: AddressBook, label: string): ContactGroup | undefined =>
  Object.values(book.groups).find(
    ({ deleted, clientData }) =>
      !deleted && clientData.some(({ key, value }) => key === LABEL_TAG && value === label),
  );
