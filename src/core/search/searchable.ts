/** A contact as it is looked through: each of its texts in the form in which texts are compared, by what finding it there is worth. */
import { fullName, fullReading } from '../contacts/displayName';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { Element, FieldName, Fields } from '../contacts/fieldValue';
import { digitForms } from './phoneDigits';
import { searchForm, wordsOf } from './searchForm';
import { soundOf } from './sound';

interface Text {
  readonly field: FieldName;
  /** As people wrote it. */
  readonly text: string;
}

export interface SearchText extends Text {
  readonly form: string;
}

export interface Searchable {
  /** Name, nickname and readings. */
  readonly names: readonly SearchText[];
  /** Company, department, title. */
  readonly posts: readonly SearchText[];
  readonly others: readonly SearchText[];
  /** Worked out when it is asked for: most contacts are found or passed over without. */
  readonly sounds: () => readonly string[];
  readonly numbers: () => readonly { readonly text: string; readonly digits: string }[];
}

/** What says nothing of the contact: the kind of a value, and what only programs read. */
const UNSAID: readonly string[] = ['type', 'current', 'countryCode', 'main', 'fullTimeMillipercent'];

const POST: readonly string[] = ['name', 'reading', 'department', 'title'];

const without = (text = ''): string => text.replace(/\s/g, '');

const textsIn = (
  field: FieldName,
  element: Element,
  // A type of people's own making is a word of theirs.
  isSaid = (part: string): boolean => field === 'custom' || !UNSAID.includes(part),
): readonly Text[] =>
  Object.entries(element)
    .filter(([part, text]) => text !== '' && isSaid(part))
    .map(([, text]) => ({ field, text }));

/** As it is shown, and a Japanese one in one word too: who types does not know where the name parts. */
const wholeNames = (name: Element): readonly Text[] => {
  const inOneWord = [
    `${name['family'] ?? ''}${name['given'] ?? ''}`,
    `${name['familyReading'] ?? ''}${name['givenReading'] ?? ''}`,
    without(name['unstructured']),
    without(name['fullReading']),
  ];
  return [...new Set([fullName(name), fullReading(name), ...inOneWord])]
    .filter((text) => text !== '')
    .map((text) => ({ field: 'name', text }));
};

/** Stands in no text, and is part of no word. */
const BETWEEN = '\u0001';

/** All at once: bringing twenty short texts into their form takes five times as long as one long one. */
const inForm = (texts: readonly Text[]): readonly SearchText[] => {
  const forms = searchForm(texts.map(({ text }) => text).join(BETWEEN)).split(BETWEEN);
  return texts.map((text, place) => ({ ...text, form: (forms[place] ?? '').trim() }));
};

export const searchable = (fields: Fields): Searchable => {
  const name = fields.name?.[0] ?? {};
  const { nickname = [], organization = [], phone = [] } = fields;
  const all = (field: FieldName): readonly Text[] =>
    (fields[field] ?? []).flatMap((element) => textsIn(field, element));
  const names = [
    ...wholeNames(name),
    ...textsIn('name', name),
    ...nickname.flatMap((element) => textsIn('nickname', element)),
  ];
  const posts = organization.flatMap((one) => textsIn('organization', one, (part) => POST.includes(part)));
  const others = [
    ...organization.flatMap((one) =>
      textsIn('organization', one, (part) => !POST.includes(part) && !UNSAID.includes(part)),
    ),
    ...FIELD_NAMES.filter((field) => !['name', 'nickname', 'organization'].includes(field)).flatMap(all),
  ];
  const formed = inForm([...names, ...posts, ...others]);
  const known = formed.slice(0, names.length + posts.length);
  return {
    names: formed.slice(0, names.length),
    posts: formed.slice(names.length, known.length),
    others: formed.slice(known.length),
    sounds: () => [
      ...new Set(known.flatMap(({ form }) => wordsOf(form).map(soundOf)).filter((sound) => sound !== '')),
    ],
    numbers: () =>
      phone.flatMap(({ value = '' }) => digitForms(value).map((digits) => ({ text: value, digits }))),
  };
};
