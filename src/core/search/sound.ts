/**
 * How a Japanese name sounds, in letters: たかはし, タカハシ and takahashi are one. Read is any of the ways to write Japanese in
 * letters (shi and si, tsu and tu, Ohta and Oota); long vowels and doubled consonants count as short ones. So two names may sound
 * alike that do not quite: whoever looks rather sees one more than misses one.
 */
import { katakana } from '../contacts/kana';

const ROWS: readonly (readonly [string, string])[] = [
  ['アイウエオ', ' '],
  ['カキクケコ', 'k'],
  ['ガギグゲゴ', 'g'],
  ['サシスセソ', 's'],
  ['ザジズゼゾ', 'z'],
  ['タチツテト', 't'],
  ['ダヂヅデド', 'd'],
  ['ナニヌネノ', 'n'],
  ['ハヒフヘホ', 'h'],
  ['バビブベボ', 'b'],
  ['パピプペポ', 'p'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'r'],
];

const VOWELS = 'aiueo';

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([letters, consonant]) =>
    [...letters].map((letter, place) => [letter, consonant.trim() + VOWELS.charAt(place)] as const),
  ),
  ...([...'ヤユヨワヰヱヲンヴ'] as const).map(
    (letter, place) => [letter, ['ya', 'yu', 'yo', 'wa', 'i', 'e', 'o', 'n', 'bu'][place] ?? ''] as const,
  ),
]);

/** Written small, they change the sound before them. */
const SMALL: ReadonlyMap<string, string> = new Map([
  ...[...'ァィゥェォ'].map((letter, place) => [letter, VOWELS.charAt(place)] as const),
  ...[...'ャュョ'].map((letter, place) => [letter, `y${['a', 'u', 'o'][place] ?? ''}`] as const),
]);

const merged = (before: string, small: string): string => {
  const consonant = before.slice(0, -1);
  if (before === 'u') return `w${small}`;
  // シェ is she; ファ is fa.
  return before.endsWith('i') && !small.startsWith('y') ? `${consonant}y${small}` : consonant + small;
};

/** ッ and ー are left out, as is what no kana is. */
const lettersOf = (kana: string): string => {
  const sounds: string[] = [];
  for (const letter of kana) {
    const small = SMALL.get(letter);
    const before = small === undefined ? undefined : sounds.pop();
    sounds.push(
      small === undefined
        ? (SPELLINGS.get(letter) ?? '')
        : before === undefined
          ? small
          : merged(before, small),
    );
  }
  return sounds.join('');
};

/** In this order; what people type may end in the middle of a sound. */
const ONE_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/sh(?=i)/g, 's'],
  [/sh(?=[auoe])/g, 'sy'],
  [/(?:ch|c)(?=i)/g, 't'],
  [/ch(?=[auoe])/g, 'ty'],
  [/ts(?=u|$)/g, 't'],
  [/j(?=i)/g, 'z'],
  [/j(?=[auoe])/g, 'zy'],
  [/sh$/, 's'],
  [/ch?$/, 't'],
  [/j$/, 'z'],
  [/dz/g, 'z'],
  [/d(?=[iu])/g, 'z'],
  [/f/g, 'h'],
  [/l/g, 'r'],
  [/v/g, 'b'],
  [/wo/g, 'o'],
  [/m(?=[bmp])/g, 'n'],
  [/oh(?![aiueoy])/g, 'o'],
  [/([a-z])\1+/g, '$1'],
  [/ou/g, 'o'],
  [/([a-z])\1+/g, '$1'],
];

const inOneSpelling = (letters: string): string =>
  ONE_SPELLING.reduce((text, [spelling, becomes]) => text.replace(spelling, becomes), letters);

const KANA = /^[\u30a1-\u30fa\u30fc]+$/;
const LETTERS = /^[a-z'’-]+$/;
const MARKS = /\p{M}/gu;

/** Names repeat in a company's contacts. */
const known = new Map<string, string>();

/** Of a word of kana; '' of any other. */
export const soundOf = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const kana = katakana(word);
  const sound = KANA.test(kana) ? inOneSpelling(lettersOf(kana)) : '';
  known.set(word, sound);
  return sound;
};

/** Of what somebody typed, in kana or in letters, perhaps not to its end; '' of what is neither. */
export const soundTyped = (word: string): string => {
  const letters = word.normalize('NFD').replace(MARKS, '').toLowerCase();
  return LETTERS.test(letters) ? inOneSpelling(letters) : soundOf(word);
};
