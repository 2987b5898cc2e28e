/** What the app answers to the first card and to a search where nothing is going on. */
import { succeed } from '../../src/core/result';
import type { Doings } from '../../src/sidebar/doings';
import { RIN } from './quietDoings';

export const quietHome: Pick<Doings, 'searchContacts'> = {
  searchContacts: ({ typed }) => succeed({ typed, total: 1, items: [{ person: RIN }], from: 0 }),
};
