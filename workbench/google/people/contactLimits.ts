/**
 * What Google refuses in a contact's content. Singletons: developers.google.com/people/api/rest/v1/people; sizes:
 * support.google.com/contacts/answer/148779 ("1,024 characters per field (except for the Notes field)", 500 fields,
 * 128 KB per contact, 25,000 contacts, 20 MB without photos).
 */
import type { PlatformAnswers } from '../platformAnswers';
import type { Content, DateParts, StoredElement, StoredValue } from './peopleData';
import { contentFields, isContentField } from './personFields';

export const maximumContacts = 25_000;
/** "25,000 contacts or 20 MB", photos not counted. */
export const maximumBookBytes = 20 * 1024 * 1024;
export const trashDays = 30;

const maximumCharacters = 1024;
const maximumElements = 500;
const maximumBytes = 128 * 1024;

/** Contents are never changed, only replaced, so each is measured once. */
const measured = new WeakMap<Content, number>();

export const contentBytes = (content: Content): number => {
  const known = measured.get(content);
  if (known !== undefined) return known;
  const bytes = Buffer.byteLength(JSON.stringify(content));
  measured.set(content, bytes);
  return bytes;
};

/** Why Google would refuse the content, in a sentence; undefined where it takes it. */
export const contentProblem = (
  content: Content,
  answers: Pick<PlatformAnswers, 'clientDataCharacters' | 'clientDataEntries'>,
): string | undefined => {
  const { clientData = [] } = content;
  if (clientData.length > answers.clientDataEntries)
    return `A contact can have ${String(answers.clientDataEntries)} entries of clientData at most.`;
  let elementCount = 0;
  for (const [name, elements] of Object.entries(content)) {
    if (!isContentField(name)) continue;
    elementCount += elements.length;
    if (contentFields[name].singleton && elements.length > 1)
      return `Only one ${name} value is allowed for a contact source: person.${name} is a singleton.`;
    for (const element of elements) {
      const longest = name === 'clientData' ? answers.clientDataCharacters : maximumCharacters;
      const problem = elementProblem(name, element, longest);
      if (problem !== undefined) return problem;
    }
  }
  if (elementCount > maximumElements) return `A contact can have ${String(maximumElements)} fields at most.`;
  return elementCount > 0 && contentBytes(content) > maximumBytes
    ? `A contact can have ${String(maximumBytes)} bytes at most.`
    : undefined;
};

const elementProblem = (name: string, element: StoredElement, longest: number): string | undefined => {
  for (const [subfield, value] of Object.entries(element)) {
    if (isDate(value) && !isPossible(value)) return `Invalid date in person.${name}.${subfield}.`;
    if (name !== 'biographies' && typeof value === 'string' && value.length > longest)
      return `person.${name}.${subfield} is longer than ${String(longest)} characters.`;
  }
  return undefined;
};

const isDate = (value: StoredValue): value is DateParts => typeof value === 'object';

/** `google.type.Date`: a whole date, a year alone, a year and month, or a month and day. */
const isPossible = ({ year = 0, month = 0, day = 0 }: DateParts): boolean => {
  if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0) return false;
  if (month === 0) return day === 0;
  // The leap year 2000 stands for an unknown year, so that 29 February can be somebody's birthday.
  const days = new Date(Date.UTC(year === 0 ? 2000 : year, month, 0)).getUTCDate();
  return day <= days && (day > 0 || year > 0);
};
