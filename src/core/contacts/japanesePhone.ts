/** When two phone numbers are one: a Japanese number is the same with +81 and with the national 0, however it is written. */
import { foldCase } from './plainText';

const SEPARATORS = /[\s\-‐‑‒–—―−ー()[\]{}.・]/g;
const EXTENSION = /;?(?:内線(?:番号)?|ext(?:ension|n)?|x)[:=]?(\d+)$/;

/** +81, from abroad 0081, from Japan 01081, and the 0 of national dialling, also in "+81 (0)3". */
const JAPAN = /^(?:\+81|0081|01081|0(?=[1-9]))0*(?=\d)/;

/**
 * `+81312345678`, with its extension apart: `+81312345678;ext=12`. A national number is read as Japanese; a number of
 * another country matches only what is written with the same prefix. A library of all numbering plans was refused: it is
 * larger than the whole add-on.
 */
export const phoneIdentity = (text: string): string => {
  // Twice: where a separator parted a letter from its accent, dropping it makes them one character.
  const compact = foldCase(foldCase(text).replace(SEPARATORS, '')).replace(/^(?:tel:?)+/, '');
  const extension = EXTENSION.exec(compact);
  const number = (extension === null ? compact : compact.slice(0, extension.index)).replace(JAPAN, '+81');
  return extension === null ? number : `${number};ext=${extension[1] ?? ''}`;
};
