/** What the app answers to the first card and to a search where nothing is going on. */
import { NOTHING_AT_HOME } from '../../src/app/home/viewHome';
import { succeed } from '../../src/core/result';
import type { Doings } from '../../src/sidebar/doings';
import { RIN } from './quietDoings';

export const quietHome: Pick<
  Doings,
  'searchContacts' | 'suggestContacts' | 'viewHome' | 'preferences' | 'choosePreferences'
> = {
  viewHome: () => succeed(NOTHING_AT_HOME),
  preferences: () => ({ listLength: 50 }),
  choosePreferences: () => succeed({ listLength: 10, language: 'ja' }),
  suggestContacts: () => ['神田 凛'],
  searchContacts: ({ typed }) => succeed({ typed, total: 1, items: [{ person: RIN }], from: 0 }),
};
