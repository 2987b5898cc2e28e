/**
 * What a list says of each person beside his name, so that namesakes differ: the company and the department, and where these are
 * the same too, whatever first differs of title, reading, address and number.
 */
import { displayName, readingOf } from '../../core/contacts/displayName';
import type { Fields } from '../../core/contacts/fieldValue';
import { searchForm } from '../../core/search/searchForm';

interface Named {
  readonly fields: Fields;
}

export interface Remark {
  /** '' for somebody of whom no company and no department is known. */
  readonly post: string;
  readonly more: readonly string[];
}

const postOf = ({ organization }: Fields): string =>
  [organization?.[0]?.['name'] ?? '', organization?.[0]?.['department'] ?? '']
    .filter((text) => text !== '')
    .join(' · ');

const DETAILS: readonly ((fields: Fields) => string)[] = [
  ({ organization }) => organization?.[0]?.['title'] ?? '',
  readingOf,
  ({ email }) => email?.[0]?.['value'] ?? '',
  ({ phone }) => phone?.[0]?.['value'] ?? '',
  ({ address }) => address?.[0]?.['city'] ?? '',
];

const areApart = (texts: readonly string[]): boolean => new Set(texts).size > 1;

/** The details of those who would read the same, until they do not; where nothing differs, all that there is. */
const moreOf = (alike: readonly Named[], one: Named): readonly string[] => {
  if (alike.length < 2) return [];
  const more: string[] = [];
  let like = alike;
  for (const detail of DETAILS) {
    const own = detail(one.fields);
    if (!areApart(like.map(({ fields }) => detail(fields)))) continue;
    if (own !== '') more.push(own);
    like = like.filter(({ fields }) => detail(fields) === own);
    if (like.length < 2) return more;
  }
  return more;
};

export const tellApart = (persons: readonly Named[]): readonly Remark[] => {
  const keyOf = ({ fields }: Named): string =>
    `${searchForm(displayName(fields))}\n${searchForm(postOf(fields))}`;
  const alike = new Map<string, Named[]>();
  for (const person of persons) {
    const known = alike.get(keyOf(person));
    if (known === undefined) alike.set(keyOf(person), [person]);
    else known.push(person);
  }
  return persons.map((person) => ({
    post: postOf(person.fields),
    more: moreOf(alike.get(keyOf(person)) ?? [], person),
  }));
};
