/** Whether a contact is what somebody looks for, and how good a find it is. */
import type { FieldName } from '../contacts/fieldValue';
import { wordsOf } from './searchForm';
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

const beginsAWord = (form: string, word: string): boolean =>
  wordsOf(form).some((one) => one.startsWith(word)) ||
  form.split(/[@._\-+]/).some((one) => one.startsWith(word));

const findOf = ({ form: word, sound, digits }: SearchWord, contact: Searchable): Find | undefined => {
  const { names, posts, others, sounds, numbers } = contact;
  const number = numbers.find((one) => digits.some((part) => one.digits.includes(part)));
  const first = names[0];
  return (
    found(names, 'name', (form) => form === word) ??
    found(names, 'name-begins', (form) => form.startsWith(word)) ??
    found(names, 'name-word', (form) => beginsAWord(form, word)) ??
    (sound !== '' && sounds.some((one) => one.startsWith(sound))
      ? { place: 'sound', field: 'name', text: first?.text ?? '' }
      : undefined) ??
    found(posts, 'post-begins', (form) => beginsAWord(form, word)) ??
    (number === undefined ? undefined : { place: 'number', field: 'phone', text: number.text }) ??
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
