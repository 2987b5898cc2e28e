/** What a person is called on a card, in a list and in a message. */
import type { Element, Fields } from './fieldValue';
import { NAME_PARTS } from './fields/name';

/** The name, else what identifies the contact best; '' for a contact that has nothing of the kind. */
export const displayName = (fields: Fields): string =>
  [
    fullName(fields.name?.[0] ?? {}),
    fields.nickname?.[0]?.['value'],
    fields.organization?.[0]?.['name'],
    fields.email?.[0]?.['value'],
    fields.phone?.[0]?.['value'],
  ].find((text) => text !== undefined && text !== '') ?? '';

/** How the name sounds, family first, which is how lists are sorted; a contact without a name sounds like its company. */
export const readingOf = (fields: Fields): string => {
  const name = fields.name?.[0] ?? {};
  if (fullName(name) === '' && !hasReading(name)) return fields.organization?.[0]?.['reading'] ?? '';
  return fullReading(name);
};

/** A Japanese name puts the family first. Titles do not decide: Ben Hill 様 is no Japanese name. */
export const fullName = (name: Element): string => {
  if (NAME_PARTS.every((part) => (name[part] ?? '') === '')) return name['unstructured'] ?? '';
  const familyFirst = JAPANESE.test(`${name['family'] ?? ''}${name['given'] ?? ''}`);
  const order = familyFirst ? ['family', 'given', 'middle'] : ['given', 'middle', 'family'];
  return joined(name, ['prefix', ...order, 'suffix']);
};

export const fullReading = (name: Element): string =>
  joined(name, ['familyReading', 'givenReading', 'middleReading']) || (name['fullReading'] ?? '');

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const hasReading = (name: Element): boolean => fullReading(name) !== '';

const joined = (element: Element, attributes: readonly string[]): string =>
  attributes
    .map((attribute) => element[attribute] ?? '')
    .filter((text) => text !== '')
    .join(' ');
