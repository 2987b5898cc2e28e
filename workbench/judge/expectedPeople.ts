/** Finds out which contact of an account is which of the expected people. */
import type { AccountContact } from './accountContacts';
import type { Elements } from './element';

/** What a contact and an expected person have in common, as far as recognising them goes. */
export interface Recognisable {
  readonly names?: Elements;
  readonly emailAddresses?: Elements;
  readonly organizations?: Elements;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim().normalize('NFC') : '');

export const addressesOf = (person: Recognisable): readonly string[] => [
  ...new Set(
    (person.emailAddresses ?? [])
      .map(({ value }) => text(value).toLowerCase())
      .filter((value) => value !== ''),
  ),
];

const nameAndCompany = (person: Recognisable): string => {
  const name = person.names?.[0] ?? {};
  const parts = [
    'honorificPrefix',
    'givenName',
    'middleName',
    'familyName',
    'honorificSuffix',
    'unstructuredName',
  ];
  return JSON.stringify([
    ...parts.map((part) => text(name[part])),
    text(person.organizations?.[0]?.['name']),
  ]);
};

/** For sentences. */
export const personTitle = (person: Recognisable): string => {
  const name = person.names?.[0] ?? {};
  const full = [text(name['familyName']), text(name['givenName'])].filter((part) => part !== '').join(' ');
  const address = addressesOf(person)[0];
  return [full || '(no name)', ...(address === undefined ? [] : [`<${address}>`])].join(' ');
};

export interface Recognition {
  /** For each expected person, in order, the contacts that are this person. */
  readonly contacts: readonly (readonly AccountContact[])[];
  /** Contacts that are nobody who is expected. */
  readonly strangers: readonly AccountContact[];
}

/** Positions of the people to whom a key leads. */
const indexBy = (
  people: readonly Recognisable[],
  keys: (person: Recognisable) => readonly string[],
): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  people.forEach((person, position) => {
    for (const key of keys(person)) index.set(key, [...(index.get(key) ?? []), position]);
  });
  return index;
};

/** Which expected person has an address that nobody else of them has; such an address says who a contact is. */
export const byUniqueAddress = (
  expected: readonly Recognisable[],
): ((contact: AccountContact) => number | undefined) => {
  const index = indexBy(expected, addressesOf);
  return ({ content }) =>
    addressesOf(content)
      .map((address) => index.get(address) ?? [])
      .find((owners) => owners.length === 1)?.[0];
};

/**
 * By a unique address first; what is left over by full name and company, where equal people are handed out one by one
 * and whoever comes after the last of them is a double.
 */
export const recognise = (
  expected: readonly Recognisable[],
  contacts: readonly AccountContact[],
): Recognition => {
  const ownerOf = byUniqueAddress(expected);
  const byName = indexBy(expected, (person) => [nameAndCompany(person)]);
  const found: AccountContact[][] = expected.map(() => []);
  const leftOver = contacts.filter((contact) => {
    const owner = ownerOf(contact);
    if (owner === undefined) return true;
    found[owner]?.push(contact);
    return false;
  });
  const strangers = leftOver.filter((contact) => {
    const named = byName.get(nameAndCompany(contact.content)) ?? [];
    const position = named.find((candidate) => found[candidate]?.length === 0) ?? named[0];
    if (position === undefined) return true;
    found[position]?.push(contact);
    return false;
  });
  return { contacts: found, strangers };
};
