/** Contacts that are nobody else's business; each carries values that no other account may ever hold. */
import type { PersonJson } from './personJson';
import { digits } from './seededRandom';

/** What the judge looks for outside the owner's account. */
export const canary = (owner: string, position: number, field: string): string =>
  `private-canary-${owner}-${digits(position, 2)}-${field}`;

const acquaintances = [
  ['Grandma', ''],
  ['Robin', 'Thistlewood'],
  ['杏', '白木'],
  ['Dr. Pia', 'Lindqvist-Moor'],
  ['整体院', '木もれ日'],
  ['Sacha', 'Vale'],
] as const;

export const privateContacts = (owner: string, count: number): readonly PersonJson[] =>
  Array.from({ length: count }, (_, position) => {
    const [given, family] = acquaintances[position % acquaintances.length] ?? acquaintances[0];
    const mark = (field: string): string => canary(owner, position, field);
    return {
      names: [{ givenName: given, ...(family === '' ? {} : { familyName: family }) }],
      nicknames: [{ value: mark('nickname') }],
      emailAddresses: [{ value: `${mark('mail')}@private.example`, type: 'home' }],
      phoneNumbers: [{ value: `+1 (212) 555-01${digits(position % 100, 2)}`, type: 'mobile' }],
      organizations: [{ name: mark('company'), title: mark('title') }],
      addresses: [{ streetAddress: mark('street'), city: 'Nowhere', type: 'home' }],
      userDefined: [{ key: 'private', value: mark('custom') }],
      biographies: [{ value: mark('note'), contentType: 'TEXT_PLAIN' }],
    };
  });
