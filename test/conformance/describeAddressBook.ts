/** What every address book must do: the suites below, and what they need of whoever opens one. */
import type { AddressBook } from '../../src/app/ports';
import type { Fields } from '../../src/core/contacts/fieldValue';
import type { ForeignTag, ListingPage, ReplicaContact } from '../../src/core/replication/replica';
import { valueOf } from './bookCommits';
import { describeContactLabels } from './describeContactLabels';
import { describeContactListing } from './describeContactListing';
import { describeContactWrites } from './describeContactWrites';

/** The person whose contacts they are; contacts and labels go by their handles. */
export interface Hands {
  readonly add: (fields: Fields, label?: string) => string;
  readonly edit: (handle: string, fields: Fields) => void;
  readonly remove: (handle: string) => void;
  readonly label: (handle: string, label: string) => void;
  readonly star: (handle: string) => void;
  /** Another program's tags; ours is lost by it. */
  readonly tag: (handle: string, foreign: readonly ForeignTag[]) => void;
  readonly createLabel: (name: string) => string;
  readonly renameLabel: (label: string, name: string) => void;
}

export interface OpenedAddressBook {
  readonly port: AddressBook;
  readonly hands: Hands;
  readonly expireMarks: () => void;
  /** What the next write loses. */
  readonly lose: (what: 'lost-request' | 'lost-answer') => void;
}

export const describeAddressBook = (name: string, open: () => OpenedAddressBook): void => {
  describeContactWrites(name, open);
  describeContactListing(name, open);
  describeContactLabels(name, open);
};

/** Values that no address book turns into something else: what Google makes of others is not this law's matter. */
export const CONTACT: Fields = {
  nickname: [{ value: 'Kae' }],
  email: [
    { value: 'kae@example.co.jp', type: 'work' },
    { value: 'kae@home.example', type: 'home' },
  ],
  phone: [{ value: '+81 3 5555 0100', type: 'mobile' }],
  organization: [{ name: '楓物産株式会社', title: '部長', department: '営業' }],
  note: [{ value: '名簿 👩‍👩‍👧\nsecond line' }],
};

export const person = (number: number): Fields => ({
  email: [{ value: `person${String(number)}@example.com`, type: 'work' }],
});

export const record = (number: number): string => `p${number.toString(36)}.conformperson000`;

export const LABEL_ID = 'l0.conformlabel0000';

/** One contact as it is now. */
export const contactAt = ({ port }: OpenedAddressBook, handle: string): ReplicaContact => {
  const [contact] = valueOf(port.get([handle]));
  if (contact === undefined) throw new Error(`There is no contact ${handle}.`);
  return contact;
};

export const byHandle = (contacts: readonly ReplicaContact[]): ReadonlyMap<string, ReplicaContact> =>
  new Map(contacts.map((contact) => [contact.handle, contact]));

/** All contacts by handle, to be compared before and after. */
export const everything = (book: OpenedAddressBook): ReadonlyMap<string, ReplicaContact> =>
  byHandle(listAll(book).flatMap(({ contacts }) => contacts));

/** Every page of a listing. */
export const listAll = ({ port }: OpenedAddressBook, mark?: string): readonly ListingPage[] => {
  const pages: ListingPage[] = [];
  let page: string | undefined;
  do {
    const got = valueOf(
      port.list({ ...(mark === undefined ? {} : { mark }), ...(page === undefined ? {} : { page }) }),
    );
    pages.push(got);
    page = got.nextPage;
  } while (page !== undefined);
  return pages;
};

export const markOf = (pages: readonly ListingPage[]): string => {
  const mark = pages.at(-1)?.mark;
  if (mark === undefined) throw new Error('The last page has no mark.');
  return mark;
};
