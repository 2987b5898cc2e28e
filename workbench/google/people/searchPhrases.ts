/**
 * How a search matches: "prefix phrases of the fields on a person. For example, a person with name 'foo name' matches
 * queries such as 'f', 'fo', 'foo', 'foo n', 'nam', etc., but not 'oo n'"
 * (developers.google.com/people/api/rest/v1/people/searchContacts).
 */
import { canonicalPhone } from './echo';
import type { Content, StoredElement, StoredValue } from './peopleData';
import type { ContentField } from './personFields';
import { displayNames } from './personName';

/** What the documented fields of a search have that a person could type. */
const textsOf: Readonly<
  Partial<Record<ContentField, (element: StoredElement) => readonly (StoredValue | undefined)[]>>
> = {
  names: (name) => {
    const { displayName, displayNameLastFirst } = displayNames(name, 'en');
    return [displayName, displayNameLastFirst, displayNames(name, 'ja').displayName];
  },
  nicknames: ({ value }) => [value],
  emailAddresses: ({ value, displayName }) => [value, displayName],
  phoneNumbers: ({ value }) => [value, typeof value === 'string' ? canonicalPhone(value) : undefined],
  organizations: ({ name, department, title }) => [name, department, title],
};

export type SearchedField = 'names' | 'nicknames' | 'emailAddresses' | 'phoneNumbers' | 'organizations';

/** Where a phrase may begin: at the start, and after anything that is neither letter nor digit. */
const matchesText = (text: string, phrase: string): boolean => {
  const searched = text.toLowerCase();
  for (let at = searched.indexOf(phrase); at !== -1; at = searched.indexOf(phrase, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(searched.charAt(at - 1))) return true;
  }
  return false;
};

export const matchesQuery = (content: Content, fields: readonly SearchedField[], query: string): boolean => {
  const phrase = query.trim().replace(/\s+/gu, ' ').toLowerCase();
  return fields.some((field) =>
    (content[field] ?? []).some((element) =>
      (textsOf[field]?.(element) ?? []).some((text) => typeof text === 'string' && matchesText(text, phrase)),
    ),
  );
};
