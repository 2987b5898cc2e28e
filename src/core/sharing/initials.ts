/** The one or two letters by which a person is known at a glance, where a card can show no picture of him. */

/** Family name first, without a space before the given name in most cases: one letter of it says the most. */
const ONE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What people count as one letter, as long as it is one. */
const firstLetter = (word: string): string => /\p{L}\p{M}*/u.exec(word)?.[0] ?? '';

/** Of a name, or of an address where there is none; empty where neither begins with a letter. */
export const initialsOf = (name: string, email: string): string => {
  const text = name.trim() === '' ? (email.split('@')[0] ?? '').replace(/[._-]+/g, ' ') : name;
  const words = text.normalize('NFC').trim().split(/\s+/);
  const first = firstLetter(words[0] ?? '');
  if (ONE_LETTER.test(first) || words.length === 1) return first.toUpperCase();
  return `${first}${firstLetter(words[words.length - 1] ?? '')}`.toUpperCase();
};
