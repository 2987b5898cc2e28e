/** A contact as it is looked through: each of its texts in the form in which texts are compared, by what finding it there is worth. */
import { fullName, fullReading } from '../contacts/displayName';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { Element, FieldName, Fields } from '../contacts/fieldValue';
import { digitForms } from './phoneDigits';
import { searchForm, wordsOf } from './searchForm';
import { soundOf } from './sound';

export interface SearchText {
  readonly field: FieldName;
  /** As people wrote it. */
  readonly text: string;
  readonly form: string;
}

export interface Searchable {
  /** Name, nickname and readings. */
  readonly names: readonly SearchText[];
  /** Company, department, title. */
  readonly posts: readonly SearchText[];
  readonly others: readonly SearchText[];
  readonly sounds: readonly string[];
  readonly numbers: readonly { readonly text: string; readonly digits: string }[];
}

/** What says nothing of the contact: the kind of a value, and what only programs read. */
const UNSAID: readonly string[] = ['type', 'current', 'countryCode', 'main', 'fullTimeMillipercent'];

const POST: readonly string[] = ['name', 'reading', 'department', 'title'];

const without = (form: string): string => form.replace(/ /g, '');

const textsIn = (field: FieldName, element: Element): readonly SearchText[] =>
  Object.entries(element)
    // A type of people's own making is a word of theirs.
    .filter(([name, text]) => text !== '' && (field === 'custom' || !UNSAID.includes(name)))
    .map(([, text]) => ({ field, text, form: searchForm(text) }));

/** As it is shown, and in one word: who types does not know where the name parts. */
const wholeNames = (name: Element): readonly SearchText[] =>
  [fullName(name), fullReading(name)].flatMap((text): readonly SearchText[] => {
    const form = searchForm(text);
    const joined = without(form);
    if (form === '') return [];
    return [
      { field: 'name', text, form },
      ...(joined === form ? [] : [{ field: 'name', text, form: joined } as const]),
    ];
  });

const soundsIn = (texts: readonly SearchText[]): readonly string[] => [
  ...new Set(
    texts.flatMap(({ form }) =>
      [...wordsOf(form), without(form)].map(soundOf).filter((sound) => sound !== ''),
    ),
  ),
];

export const searchable = (fields: Fields): Searchable => {
  const name = fields.name?.[0] ?? {};
  const names = [
    ...wholeNames(name),
    ...textsIn('name', name),
    ...(fields.nickname ?? []).flatMap((element) => textsIn('nickname', element)),
  ];
  const organizations = fields.organization ?? [];
  const posts = organizations.flatMap((element) =>
    textsIn('organization', Object.fromEntries(POST.map((part) => [part, element[part] ?? '']))),
  );
  const rest = organizations.flatMap((element) =>
    textsIn(
      'organization',
      Object.fromEntries(Object.entries(element).filter(([part]) => !POST.includes(part))),
    ),
  );
  const others = FIELD_NAMES.filter((field) => !['name', 'nickname', 'organization'].includes(field));
  return {
    names,
    posts,
    others: [
      ...rest,
      ...others.flatMap((field) => (fields[field] ?? []).flatMap((element) => textsIn(field, element))),
    ],
    sounds: soundsIn([...names, ...posts]),
    numbers: (fields.phone ?? []).flatMap(({ value = '' }) =>
      digitForms(value).map((digits) => ({ text: value, digits })),
    ),
  };
};
