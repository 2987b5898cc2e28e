/** The name by which the header calls a sender, and where a signature says it again, perhaps more fully. */
import { fullName } from '../contacts/displayName';
import { guessedName } from '../contacts/guessedName';
import type { Mailbox } from '../contacts/mailbox';
import { JAPANESE } from './lineKinds';
import { HAS_LEGAL_FORM } from './postWords';

/** Mailboxes that several people read, or none. */
const NOBODY =
  /\b(?:support|team|info|no-?reply|sales|service|desk|ops|alerts?|news(?:letter)?|office|admin|billing|orders?|help|notifications?)\b|センター|事務局|サポート|窓口|受付|係|広報|御中|ショップ|ストア|(?:部|課|室|店)$/iu;

export const foldedName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** '' where the header names nobody, or something that is no person. */
export const headerName = (sender: Mailbox): string => {
  const name = sender.name.normalize('NFKC');
  if (name === '' || NOBODY.test(name) || HAS_LEGAL_FORM.test(name)) return '';
  return fullName({ ...guessedName({ ...sender, name }) });
};

const close = (text: string): string => foldedName(text).replace(/ /g, '');

/** All of one's words are among the other's: initials, second names and titles may come in between. */
const isWesternMatch = (text: string, header: string): boolean => {
  const said = foldedName(text).split(' ');
  const known = foldedName(header).split(' ');
  return known.length >= 2 && said.length <= known.length + 3 && known.every((word) => said.includes(word));
};

const SPELLING =
  /\((?:mr|mrs|ms|mx|dr|she|he|they)[^)]*\)|,? ?(?:ph\.?d\.?|mba|cpa|cpcu|esq\.?|msc|bsc|md|jr\.?)$/giu;

/** What stands around a name and is none of it. */
const trimmedName = (text: string): string =>
  text
    .replace(/^(?:i\. ?a\.|i\. ?v\.|ppa\.?)\s+/i, '')
    .replace(SPELLING, '')
    .replace(SPELLING, '')
    .replace(/[\s,]+$/, '')
    .trim();

const isShouted = (text: string): boolean => text === text.toUpperCase() || text === text.toLowerCase();

/** A name in capitals is written as the header writes it; one surname in capitals too. */
const spelled = (text: string, header: string): string =>
  isShouted(text) || (/\p{Lu}{3,}/u.test(text) && foldedName(text) === foldedName(header)) ? header : text;

/** The sender's name if `text`, a cell of a line, is it. */
export const westernName = (text: string, header: string): string | undefined => {
  const name = trimmedName(text);
  if (header === '' || JAPANESE.test(name) || !isWesternMatch(name, header)) return undefined;
  return spelled(name, header);
};

const MOST_IN_NAME = 10;

/** The sender's name if `words`, in a row, are it: the header's, or one that begins with the family name that it says. */
export const japaneseName = (words: readonly string[], header: string): string | undefined => {
  const joined = words.join('');
  if (header === '' || joined.length > MOST_IN_NAME || !words.every((word) => JAPANESE.test(word)))
    return undefined;
  const known = header.replace(/ /g, '');
  if (close(joined) === close(known)) return words.length > 1 ? words.join(' ') : header;
  // Somebody who signs with his family name alone is called by the header as a whole.
  if (words.length === 1 && header.split(' ')[0] === joined && header !== joined) return header;
  const [family = '', given = ''] = words;
  return words.length === 2 && !header.includes(' ') && family === header && given !== ''
    ? words.join(' ')
    : undefined;
};
