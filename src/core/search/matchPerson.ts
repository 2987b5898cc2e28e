/** Whether a contact is what somebody looks for, and how good a find it is. */
import type { FieldName } from '../contacts/fieldValue';
import type { Searchable, SearchText } from './searchable';
import type { SearchQuery, SearchWord } from './searchQuery';

/** Where a word was found, the best place first. */
const PLACES = [
  'name',
  'name-begins',
  'name-word',
  'sound',
  'post-begins',
  'number',
  'begins',
  'inside',
] as const;
type Place = (typeof PLACES)[number];

interface Find {
  readonly place: Place;
  /** What it was found in. */
  readonly field: FieldName;
  readonly text: string;
}

export interface Match {
  /** Less is better; of several words their sum. */
  readonly rank: number;
  /** Where the word stands that is found least well, so that a line can show what cannot be seen in name and post. */
  readonly field: FieldName;
  readonly text: string;
}

const found = (
  texts: readonly SearchText[],
  place: Place,
  is: (form: string) => boolean,
): Find | undefined => {
  const text = texts.find(({ form }) => is(form));
  return text === undefined ? undefined : { place, field: text.field, text: text.text };
};

/** Before its first letter no letter, digit or kana stands. */
const beginsAWord = (form: string, word: string): boolean => {
  for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}ー]/u.test(form.charAt(at - 1))) return true;
  return false;
};

const soundsLike = (contact: Searchable, sound: string): Find | undefined =>
  sound !== '' && contact.sounds().some((one) => one.startsWith(sound))
    ? { place: 'sound', field: 'name', text: contact.names[0]?.text ?? '' }
    : undefined;

const hasNumber = (contact: Searchable, parts: readonly string[]): Find | undefined => {
  if (parts.length === 0) return undefined;
  const number = contact.numbers().find(({ digits }) => parts.some((part) => digits.includes(part)));
  return number === undefined ? undefined : { place: 'number', field: 'phone', text: number.text };
};

const findOf = ({ form: word, sound, digits }: SearchWord, contact: Searchable): Find | undefined => {
  const { names, posts, others } = contact;
  return (
    found(names, 'name', (form) => form === word) ??
    found(names, 'name-begins', (form) => form.startsWith(word)) ??
    found(names, 'name-word', (form) => beginsAWord(form, word)) ??
    soundsLike(contact, sound) ??
    found(posts, 'post-begins', (form) => beginsAWord(form, word)) ??
    hasNumber(contact, digits) ??
    found(others, 'begins', (form) => beginsAWord(form, word)) ??
    found([...names, ...posts, ...others], 'inside', (form) => form.includes(word))
  );
};

/** Undefined where a word is nowhere in it. */
export const matchOf = (query: SearchQuery, contact: Searchable): Match | undefined => {
  const finds: Find[] = [];
  for (const word of query) {
    const find = findOf(word, contact);
    if (find === undefined) return undefined;
    finds.push(find);
  }
  const rankOf = ({ place }: Find): number => PLACES.indexOf(place);
  const worst = finds.reduce<Find | undefined>(
    (one, other) => (one === undefined || rankOf(other) > rankOf(one) ? other : one),
    undefined,
  );
  if (worst === undefined) return undefined;
  const rank = finds.reduce((sum, find) => sum + rankOf(find), 0);
  return { rank, field: worst.field, text: worst.text };
};
