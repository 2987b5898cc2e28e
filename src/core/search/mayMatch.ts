/**
 * A quick look at a person's record as it is stored, as text, which passes over nearly all of ten thousand before any of them is
 * read, let alone looked at with somebody's right: reading them all takes longer than anybody waits. It decides nothing. What passes
 * is looked at again, as far as it may be seen.
 */
import { searchForm } from './searchForm';
import type { SearchQuery } from './searchQuery';
import { soundOf } from './sound';

const KEYS = /"\w+":/g;
const AROUND_VALUES = /[\s",\\{}[\]]+/g;
const KANA_WORDS = /[\u30a1-\u30fa\u30fc]+/g;

/** Family and given name come to stand beside one another, as in a name that is typed in one word. */
const squeezed = (text: string): string => text.replace(AROUND_VALUES, '');

/** Of a name that is typed in one word, a word of it is the beginning. */
const hasSound = (form: string, sound: string): boolean =>
  (form.match(KANA_WORDS) ?? [])
    .map(soundOf)
    .some((one) => one !== '' && (one.startsWith(sound) || sound.startsWith(one)));

/** However the number is written, and wherever in its ways to dial it the part begins: inside the country's 81, or with the 0. */
const hasDigits = (digits: string, part: string): boolean =>
  [part, part.replace(/^0/, ''), part.replace(/^81/, ''), part.replace(/^1/, '')].some((one) =>
    digits.includes(one),
  );

/** `stored`: the record's JSON. */
export const mayMatch = (query: SearchQuery): ((stored: string) => boolean) => {
  const words = query.map((word) => ({ ...word, form: squeezed(word.form) }));
  const asksDigits = query.some(({ digits }) => digits.length > 0);
  return (stored) => {
    const form = searchForm(stored.replace(KEYS, ''));
    const values = squeezed(form);
    const numbers = asksDigits ? form.replace(/\D+/g, '') : '';
    return words.every(
      ({ form: word, sound, digits }) =>
        values.includes(word) ||
        digits.some((part) => hasDigits(numbers, part)) ||
        (sound !== '' && hasSound(form, sound)),
    );
  };
};
