/** What the app answers to the first card and to a search where nothing is going on. */
import { NO_NEWS } from '../../src/app/home/news';
import { NO_SUGGESTIONS } from '../../src/app/suggestions/viewSuggestions';
import { succeed } from '../../src/core/result';
import type { Doings } from '../../src/sidebar/doings';
import { RIN } from './quietDoings';

export const quietHome: Pick<Doings, 'searchContacts' | 'viewHome' | 'preferences' | 'choosePreferences'> = {
  viewHome: () => succeed({ ...NO_SUGGESTIONS, mentions: [], news: NO_NEWS, recent: [] }),
  preferences: () => ({ listLength: 50 }),
  choosePreferences: () => succeed({ listLength: 10, language: 'ja' }),
  searchContacts: ({ typed }) => succeed({ typed, total: 1, items: [{ person: RIN }], from: 0 }),
};
