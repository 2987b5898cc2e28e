/**
 * A quick look at everything that a record says, which passes over nearly all of ten thousand before anybody works out what may be
 * seen of them. It decides nothing: what passes is looked at again, as far as it may be seen.
 */
import type { BookRecord } from '../book/record';
import { fieldOf } from '../book/operations/person';
import { fullName, fullReading } from '../contacts/displayName';
import { FIELD_NAMES } from '../contacts/fieldTable';
import { digitForms } from './phoneDigits';
import { searchForm, wordsOf } from './searchForm';
import type { SearchQuery } from './searchQuery';
import { soundOf } from './sound';

/** Names repeat in a company's contacts. */
const knownSounds = new Map<string, string>();

const soundOnce = (word: string): string => {
  const known = knownSounds.get(word);
  if (known !== undefined) return known;
  const sound = soundOf(word);
  knownSounds.set(word, sound);
  return sound;
};

/** With the name as it is shown, which may put its parts in another order. */
const textOf = (person: BookRecord): string => {
  const name = fieldOf(person, 'name')[0] ?? {};
  const values = FIELD_NAMES.flatMap((field) =>
    fieldOf(person, field).flatMap((element) => Object.values(element)),
  );
  return [fullName(name), fullReading(name), ...values].join('\n');
};

const hasNumber = (person: BookRecord, digits: readonly string[]): boolean =>
  fieldOf(person, 'phone').some(({ value = '' }) =>
    digitForms(value).some((form) => digits.some((part) => form.includes(part))),
  );

/** Of a name that is typed in one word, a word of it is the beginning. */
const hasSound = (form: string, sound: string): boolean =>
  wordsOf(form)
    .map(soundOnce)
    .some((one) => one !== '' && (one.startsWith(sound) || sound.startsWith(one)));

/** Names are looked for in one word too, so blanks do not count. */
export const mayMatch = (query: SearchQuery, person: BookRecord): boolean => {
  const form = searchForm(textOf(person));
  const joined = form.replace(/\s/g, '');
  return query.every(
    ({ form: word, sound, digits }) =>
      joined.includes(word) ||
      (sound !== '' && hasSound(form, sound)) ||
      (digits.length > 0 && hasNumber(person, digits)),
  );
};
