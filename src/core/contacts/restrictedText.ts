/** Attributes that allow a few forms only; any other text counts as absent, since no address book would take it. */
import { foldCase, plainText } from './plainText';

/** A yes that is either said or not: no and unknown are the same. */
export const flag = (text: string): string => (foldCase(text) === 'true' ? 'true' : '');

const GREATEST = 2 ** 31 - 1;

export const wholeNumber = (text: string): string => {
  const plain = plainText(text);
  return /^\d+$/.test(plain) && Number(plain) <= GREATEST ? String(Number(plain)) : '';
};

/** One of these words, in whichever case it is written. */
export const oneOf = (words: readonly string[]): ((text: string) => string) => {
  const spelling = new Map(words.map((word) => [foldCase(word), word]));
  return (text) => spelling.get(foldCase(text)) ?? '';
};
