/** The edit form of a contact: a Person taken apart into what one types, and put together again from it. */
import type { WebEntry, WebPerson } from '../../webPerson';
import { birthdayFrom, birthdayText } from './birthdayText';
import { entriesOf, textIn } from './personEntry';
import { written } from './writtenEntry';

/** The text boxes: each shows one attribute of the first entry of a field. */
const TEXTS = [
  { name: 'familyName', field: 'names', attribute: 'familyName' },
  { name: 'givenName', field: 'names', attribute: 'givenName' },
  { name: 'phoneticFamilyName', field: 'names', attribute: 'phoneticFamilyName' },
  { name: 'phoneticGivenName', field: 'names', attribute: 'phoneticGivenName' },
  { name: 'company', field: 'organizations', attribute: 'name' },
  { name: 'department', field: 'organizations', attribute: 'department' },
  { name: 'title', field: 'organizations', attribute: 'title' },
  { name: 'postalCode', field: 'addresses', attribute: 'postalCode' },
  { name: 'region', field: 'addresses', attribute: 'region' },
  { name: 'city', field: 'addresses', attribute: 'city' },
  { name: 'street', field: 'addresses', attribute: 'streetAddress' },
  { name: 'extended', field: 'addresses', attribute: 'extendedAddress' },
  { name: 'country', field: 'addresses', attribute: 'country' },
  { name: 'note', field: 'biographies', attribute: 'value' },
] as const;

export type TextName = (typeof TEXTS)[number]['name'];

/** An e-mail address or a phone number. */
export interface TypedLine {
  readonly value: string;
  readonly type: string;
  /** What it was read from: an attribute without a box of its own survives. */
  readonly origin?: WebEntry;
}

export const LINE_FIELDS = ['emailAddresses', 'phoneNumbers'] as const;

export type LineField = (typeof LINE_FIELDS)[number];

export interface PersonForm {
  readonly texts: Readonly<Partial<Record<TextName, string>>>;
  readonly lines: Readonly<Record<LineField, readonly TypedLine[]>>;
  readonly birthday: string;
}

const linesOf = (person: WebPerson, field: LineField): readonly TypedLine[] =>
  entriesOf(person, field).map((origin) => ({
    value: textIn(origin, 'value'),
    type: textIn(origin, 'type'),
    origin,
  }));

/** An address that came as one text, without parts, stands in the box for the street. */
const streetOf = (person: WebPerson): string => {
  const [address] = entriesOf(person, 'addresses');
  const hasParts = TEXTS.some(
    ({ field, attribute }) => field === 'addresses' && textIn(address, attribute) !== '',
  );
  return textIn(address, hasParts ? 'streetAddress' : 'formattedValue');
};

export const formOf = (person: WebPerson): PersonForm => ({
  texts: {
    ...Object.fromEntries(
      TEXTS.map(({ name, field, attribute }) => [name, textIn(entriesOf(person, field)[0], attribute)]),
    ),
    street: streetOf(person),
  },
  lines: { emailAddresses: linesOf(person, 'emailAddresses'), phoneNumbers: linesOf(person, 'phoneNumbers') },
  birthday: birthdayText(entriesOf(person, 'birthdays')[0]),
});

const typedIn = (form: PersonForm, name: TextName): string => form.texts[name]?.trim() ?? '';

/** Made by Google from the parts: sent back beside changed parts, they would contradict them. */
const MADE_FROM_PARTS: readonly string[] = ['unstructuredName', 'displayName', 'formattedValue'];

const textFieldFrom = (form: PersonForm, person: WebPerson, field: string): readonly WebEntry[] => {
  const [first = {}, ...others] = entriesOf(person, field);
  const kept = Object.entries(first).filter(([attribute]) => !MADE_FROM_PARTS.includes(attribute));
  const typed: readonly (readonly [string, string])[] = TEXTS.filter((box) => box.field === field).map(
    ({ name, attribute }) => [attribute, typedIn(form, name)],
  );
  const entry = written(Object.fromEntries<unknown>([...kept, ...typed]));
  return [...(isEmptied(entry) ? [] : [entry]), ...others.map(written)];
};

/** Nothing but how it is labelled or shown: what remains of an entry whose boxes were all cleared. */
const isEmptied = (entry: WebEntry): boolean =>
  Object.keys(entry).every((attribute) =>
    ['type', 'contentType', 'displayName', 'countryCode'].includes(attribute),
  );

const lineFieldFrom = (lines: readonly TypedLine[]): readonly WebEntry[] =>
  lines
    .filter(({ value }) => value.trim() !== '')
    .map(({ value, type, origin = {} }) => written({ ...origin, value: value.trim(), type: type.trim() }));

const TEXT_FIELDS: readonly string[] = [...new Set(TEXTS.map(({ field }) => field))];

/**
 * What the form changes in a contact, as an edit takes it: only fields in which something else was typed than stood
 * there, so that whatever came in from elsewhere meanwhile stays.
 */
export const changedFields = (form: PersonForm, person: WebPerson): WebPerson => {
  const before = formOf(person);
  const isTyped = (field: string): boolean =>
    TEXTS.some((box) => box.field === field && typedIn(form, box.name) !== typedIn(before, box.name));
  const lineChanged = (field: LineField): boolean =>
    JSON.stringify(lineFieldFrom(form.lines[field])) !== JSON.stringify(lineFieldFrom(before.lines[field]));
  const birthday = birthdayFrom(form.birthday);
  return {
    ...Object.fromEntries(
      TEXT_FIELDS.filter(isTyped).map((field) => [field, textFieldFrom(form, person, field)]),
    ),
    ...Object.fromEntries(
      LINE_FIELDS.filter(lineChanged).map((field) => [field, lineFieldFrom(form.lines[field])]),
    ),
    ...(form.birthday.trim() === before.birthday
      ? {}
      : { birthdays: birthday === undefined ? [] : [birthday] }),
  };
};
