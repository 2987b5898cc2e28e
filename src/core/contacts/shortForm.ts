/**
 * A value as Google takes it, and the whole value again out of what Google shows. The book keeps texts and lists of any length.
 *
 * Google takes 1,024 characters a field except for notes, and 128 KB a contact (support.google.com/contacts/answer/148779), and
 * lists no more than a hundred e-mail addresses and phone numbers of one
 * (developers.google.com/people/api/rest/v1/people.connections/list). A mark stands for what was cut, so that an edit before or
 * after it is an edit of the whole text.
 */
import { elementKey, sameValue } from './canonicalValue';
import type { Element, FieldName, FieldValue } from './fieldValue';

/** In both languages: whoever edits the text keeps it or does not, whichever he reads. */
export const MARK = '… [more in Meibo / 続きは Meibo]';

const MOST_ELEMENTS = 100;
const MOST_CHARACTERS = 1_024;
/** At most three bytes each. */
const MOST_IN_NOTE = 30_000;

const limitOf = (field: FieldName): number => (field === 'note' ? MOST_IN_NOTE : MOST_CHARACTERS);

const isTooLong = (field: FieldName, element: Element): boolean => {
  const limit = limitOf(field);
  for (const name in element) if ((element[name]?.length ?? 0) > limit) return true;
  return false;
};

const fits = (field: FieldName, value: FieldValue): boolean =>
  value.length <= MOST_ELEMENTS && !value.some((element) => isTooLong(field, element));

/** How much of a text stays; a character of two units is never cut. */
const keptOf = (field: FieldName, text: string): number => {
  const end = limitOf(field) - MARK.length;
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
};

const shortElement = (field: FieldName, element: Element): Element =>
  Object.fromEntries(
    Object.entries(element).map(([name, text]) => [
      name,
      text.length > limitOf(field) ? text.slice(0, keptOf(field, text)) + MARK : text,
    ]),
  );

export const shortForm = (field: FieldName, value: FieldValue): FieldValue =>
  fits(field, value) ? value : value.slice(0, MOST_ELEMENTS).map((element) => shortElement(field, element));

export interface Restored {
  readonly value: FieldValue;
  /** Something new stands where a text was that is longer than what was shown of it: its author has not seen the whole. */
  readonly isReplaced: boolean;
}

/** What was typed before and after the mark, with what was cut in its place. */
const continued = (field: FieldName, seen: Element, whole: Element): Element =>
  Object.fromEntries(
    Object.entries(seen).map(([name, text]) => {
      const long = whole[name] ?? '';
      const at = text.indexOf(MARK);
      if (at < 0 || long.length <= limitOf(field)) return [name, text];
      const [before, after] = [text.slice(0, at), text.slice(at + MARK.length)];
      const kept = keptOf(field, long);
      // More of it than is ever written: somebody typed it there, and the book has it since.
      if (before.length > kept && after === '' && long.startsWith(before)) return [name, long];
      return [name, before + long.slice(kept) + after];
    }),
  );

const hasMark = (element: Element): boolean => Object.values(element).some((text) => text.includes(MARK));

/** `whole`: the value that was written, of which Google shows the short form. */
export const wholeAgain = (field: FieldName, seen: FieldValue, whole: FieldValue): Restored => {
  if (fits(field, whole)) return { value: seen, isReplaced: false };
  const shown = whole.slice(0, MOST_ELEMENTS);
  const long = shown.filter((element) => isTooLong(field, element));
  const unseen = new Set(long);
  const found = seen.map((element) => {
    const same = [...unseen].find((one) => sameValue(field, [shortElement(field, one)], [element]));
    if (same !== undefined) unseen.delete(same);
    return same;
  });
  const value = seen.map((element, place) => {
    const same = found[place];
    if (same !== undefined || !hasMark(element)) return same ?? element;
    const [edited] = unseen;
    if (edited === undefined) return element;
    unseen.delete(edited);
    return continued(field, element, edited);
  });
  const known = new Set(shown.map((element) => elementKey(field, element)));
  const isNew = value.some((element) => !known.has(elementKey(field, element)));
  // What was never shown was not removed either.
  return { value: [...value, ...whole.slice(MOST_ELEMENTS)], isReplaced: unseen.size > 0 && isNew };
};
