/** What somebody typed to find a contact: words that all have to be found, or a part of a phone number. */
import { digitsTyped } from './phoneDigits';
import { searchForm } from './searchForm';
import { soundTyped } from './sound';

export interface SearchWord {
  readonly form: string;
  /** '' where it has none. */
  readonly sound: string;
  /** A part of a phone number, in each way to write it; empty where it is none. */
  readonly digits: readonly string[];
}

/** Empty where nothing is looked for. */
export type SearchQuery = readonly SearchWord[];

/** Nobody looks for more; what is longer came from no card of ours. */
const MOST_WORDS = 8;
const LONGEST = 100;

const wordFrom = (text: string): SearchWord => ({
  form: searchForm(text),
  sound: soundTyped(text),
  digits: digitsTyped(text),
});

export const queryFrom = (typed: string): SearchQuery => {
  const text = typed
    .slice(0, LONGEST)
    .replace(/\p{Cf}/gu, '')
    .trim();
  // The blanks of a number part no words: 03 1234 5678 is one.
  const parts = digitsTyped(text).length > 0 ? [text] : text.split(/[\s\u3000,、]+/u);
  return parts
    .slice(0, MOST_WORDS)
    .map(wordFrom)
    .filter(({ form }) => form !== '');
};
