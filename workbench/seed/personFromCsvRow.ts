/** One row of an export as a contact that the People API would create. */
import { csvDate } from './csvDate';
import { csvElements, typeOf, type CsvCells, type CsvElement } from './csvElements';
import type { PersonJson } from './personJson';

/** Told of a cell that has no place in the contact. */
export type Report = (column: string, reason: string) => void;

/** Attributes whose cells are not empty, under Google's names. */
const attributes = <Name extends string>(
  source: ReadonlyMap<string, string>,
  names: Readonly<Record<string, Name>>,
): Partial<Record<Name, string>> => {
  const found: Partial<Record<Name, string>> = {};
  for (const [column, name] of Object.entries(names)) {
    const text = source.get(column);
    if (text !== undefined) found[name] = text;
  }
  return found;
};

const structuredName = {
  'First Name': 'givenName',
  'Middle Name': 'middleName',
  'Last Name': 'familyName',
  'Phonetic First Name': 'phoneticGivenName',
  'Phonetic Middle Name': 'phoneticMiddleName',
  'Phonetic Last Name': 'phoneticFamilyName',
  'Name Prefix': 'honorificPrefix',
  'Name Suffix': 'honorificSuffix',
} as const;

/** `Name` and `Yomi Name` of the former export repeat the parts; they count only where there are none. */
const namesOf = (cells: CsvCells): PersonJson['names'] => {
  const parts = attributes(cells.plain, structuredName);
  const name =
    Object.keys(parts).length > 0
      ? parts
      : attributes(cells.plain, { Name: 'unstructuredName', 'Yomi Name': 'phoneticFullName' });
  return Object.keys(name).length > 0 ? [name] : [];
};

const addressParts = {
  Formatted: 'formattedValue',
  Street: 'streetAddress',
  'Extended Address': 'extendedAddress',
  'PO Box': 'poBox',
  City: 'city',
  Region: 'region',
  'Postal Code': 'postalCode',
  Country: 'country',
} as const;

const organizationParts = {
  Name: 'name',
  'Yomi Name': 'phoneticName',
  Title: 'title',
  Department: 'department',
  Symbol: 'symbol',
  Location: 'location',
  'Job Description': 'jobDescription',
} as const;

const nicknameTypes = {
  Nickname: undefined,
  Initials: 'INITIALS',
  'Short Name': 'SHORT_NAME',
  'Maiden Name': 'MAIDEN_NAME',
} as const;

const keywordTypes = {
  'Billing Information': 'OUTLOOK_BILLING_INFORMATION',
  'Directory Server': 'OUTLOOK_DIRECTORY_SERVER',
  Mileage: 'OUTLOOK_MILEAGE',
  Sensitivity: 'OUTLOOK_SENSITIVITY',
  Priority: 'OUTLOOK_PRIORITY',
  Subject: 'OUTLOOK_SUBJECT',
} as const;

interface Value {
  readonly value: string;
  readonly type?: string;
}

const typedCells = (cells: CsvCells, types: Readonly<Record<string, string | undefined>>): readonly Value[] =>
  Object.entries(types).flatMap(([column, type]) => {
    const value = cells.plain.get(column);
    return value === undefined ? [] : [{ value, ...(type === undefined ? {} : { type }) }];
  });

const plain = (cells: CsvCells, column: string): readonly Value[] =>
  typedCells(cells, { [column]: undefined });

const valueOf = (element: CsvElement): string => element.get('Value') ?? '';

const typedValue = (element: CsvElement): Value => ({ value: valueOf(element), ...typeOf(element) });

const eventsOf = (cells: CsvCells, report: Report): PersonJson['events'] =>
  csvElements(cells, 'Event').flatMap((element) => {
    const date = csvDate(valueOf(element));
    if (date !== undefined) return [{ date, ...typeOf(element) }];
    report('Event', `“${valueOf(element)}” is no date, and an event has nothing else.`);
    return [];
  });

const customOf = (cells: CsvCells, report: Report): PersonJson['userDefined'] =>
  csvElements(cells, 'Custom Field').flatMap((element) => {
    const key = element.get('Label');
    if (key !== undefined) return [{ key, value: valueOf(element) }];
    report('Custom Field', `“${valueOf(element)}” has no name, which a custom field needs.`);
    return [];
  });

const birthdaysOf = (cells: CsvCells): PersonJson['birthdays'] => {
  const text = cells.plain.get('Birthday');
  if (text === undefined) return [];
  const date = csvDate(text);
  return [date === undefined ? { text } : { date }];
};

export const personFromCsvRow = (cells: CsvCells, report: Report): PersonJson => {
  const person: PersonJson = {
    names: namesOf(cells) ?? [],
    nicknames: typedCells(cells, nicknameTypes),
    emailAddresses: csvElements(cells, 'E-mail').map(typedValue),
    phoneNumbers: csvElements(cells, 'Phone').map(typedValue),
    addresses: csvElements(cells, 'Address').map((element) => ({
      ...attributes(element, addressParts),
      ...typeOf(element),
    })),
    organizations: csvElements(cells, 'Organization').map((element) => ({
      ...attributes(element, organizationParts),
      ...typeOf(element),
    })),
    occupations: plain(cells, 'Occupation'),
    birthdays: birthdaysOf(cells) ?? [],
    events: eventsOf(cells, report) ?? [],
    relations: csvElements(cells, 'Relation').map((element) => ({
      person: valueOf(element),
      ...typeOf(element),
    })),
    urls: csvElements(cells, 'Website').map(typedValue),
    imClients: csvElements(cells, 'IM').map((element) => ({
      username: valueOf(element),
      ...attributes(element, { Service: 'protocol' }),
      ...typeOf(element),
    })),
    genders: plain(cells, 'Gender'),
    locations: plain(cells, 'Location'),
    locales: plain(cells, 'Language'),
    interests: plain(cells, 'Hobby'),
    miscKeywords: typedCells(cells, keywordTypes),
    userDefined: customOf(cells, report) ?? [],
    biographies: plain(cells, 'Notes').map(({ value }) => ({ value, contentType: 'TEXT_PLAIN' })),
  };
  return Object.fromEntries(Object.entries(person).filter(([, elements]) => elements.length > 0));
};
