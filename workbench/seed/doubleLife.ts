/** Customers whom a member has known for long: the same mail address, everything else written in his own way. */
import { countries } from './countries';
import { japaneseFamilyNames, japaneseGivenNames } from './japaneseNames';
import type { PersonJson } from './personJson';
import { canary } from './privateContacts';
import { digits } from './seededRandom';

export interface KnownCustomer {
  /** In the list that the customers came in. */
  readonly position: number;
  readonly person: PersonJson;
  readonly starred: boolean;
  readonly labelled: boolean;
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Written name to its usual Latin spelling, for the names that the made-up customers have. */
const latinSpellings: ReadonlyMap<string, string> = new Map([
  ...[...japaneseFamilyNames, ...japaneseGivenNames].map(({ written, roman }) => [written, roman] as const),
  ...countries
    .flatMap(({ givenNames, familyNames }) => `${givenNames} ${familyNames}`.split(' '))
    .map((name) => name.split('/'))
    .map(([written = '', latin]) => [written, latin ?? ''] as const)
    .filter(([, latin]) => latin !== ''),
]);

/** 佐藤 → Sato, Éloïse → Eloise; what is Latin and plain already is shouted. */
const inPlainLatin = (written = ''): string => {
  const known = latinSpellings.get(written);
  if (known !== undefined) return capitalised(known);
  const plain = written.normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain === written ? written.toUpperCase() : plain;
};

/** +81 3 0123 4567 → 0301234567 and back, without the extension; other numbers lose their punctuation. */
const otherForm = (number: string): string => {
  const [main = ''] = number.normalize('NFKC').split(/内線|ext|\((?=内線)/);
  const bare = main.replace(/[^\d+]/g, '');
  if (bare.startsWith('+81')) return `0${bare.slice(3)}`;
  return /^0[36789]/.test(bare) ? `+81 ${bare.slice(1)}` : bare;
};

const ownVersion = (person: PersonJson, owner: string, number: number): PersonJson => {
  const name = person.names?.[0] ?? {};
  const phone = person.phoneNumbers?.[0];
  const address = person.emailAddresses?.[0];
  return {
    names: [
      {
        givenName: inPlainLatin(name.givenName),
        familyName: inPlainLatin(name.familyName),
      },
    ],
    emailAddresses: address === undefined ? [] : [address],
    phoneNumbers: [
      ...(phone === undefined ? [] : [{ value: otherForm(phone.value), type: 'work' }]),
      { value: `+1 (415) 555-01${digits(number, 2)}`, type: 'home' },
    ],
    organizations: number % 5 === 2 ? [{ name: 'Dunes Golf Society', title: 'Captain' }] : [],
    birthdays: number % 2 === 0 ? [{ date: { year: 1970 + number, month: (number % 12) + 1, day: 9 } }] : [],
    biographies: [{ value: canary(owner, number, 'note'), contentType: 'TEXT_PLAIN' }],
  };
};

const firstAddress = (person: PersonJson): string => person.emailAddresses?.[0]?.value.toLowerCase() ?? '';

/** `count` of the customers at most, from all over the list; only those whom a mail address of their own identifies. */
export const knownCustomers = (
  customers: readonly PersonJson[],
  owner: string,
  count: number,
): readonly KnownCustomer[] => {
  const holders = new Map<string, number>();
  for (const { emailAddresses = [] } of customers)
    for (const { value } of emailAddresses)
      holders.set(value.toLowerCase(), (holders.get(value.toLowerCase()) ?? 0) + 1);
  const candidates = customers
    .map((person, position) => ({ person, position }))
    .filter(({ person }) => holders.get(firstAddress(person)) === 1);
  const chosen = Math.min(count, candidates.length);
  const step = Math.floor(candidates.length / Math.max(1, chosen));
  return Array.from({ length: chosen }, (_, number) => {
    // Every second customer is Japanese: an odd offset now and then takes from both halves.
    const candidate = candidates[number * step + (step > 1 ? number % 2 : 0)];
    return candidate === undefined
      ? []
      : [
          {
            position: candidate.position,
            person: ownVersion(candidate.person, owner, number),
            starred: number % 3 === 0,
            labelled: number % 4 === 1,
          },
        ];
  }).flat();
};
