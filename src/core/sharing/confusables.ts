/**
 * Letters that people take for one another, as one text per letter that they are taken for. A choice from Unicode's list of
 * confusables (unicode.org/Public/security/latest/confusables.txt): what an address can hold and a person can type, beside
 * what is looked alike in the fonts of mail programs.
 */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  a: 'аɑαạ@',
  b: 'ЬƄЪ',
  c: 'ϲсᴄ',
  d: 'ԁɗ',
  e: 'еҽєε3',
  f: 'ƒ',
  g: 'ɡց9',
  h: 'һհ',
  j: 'јϳ',
  k: 'κкᴋ',
  l: 'iıіι1|lⅼӏ!ӀӀ',
  n: 'ոп',
  o: 'оοօ0ഠ०',
  p: 'рρ',
  q: 'ԛզ',
  r: 'гᴦ',
  s: 'ѕꜱ5$',
  t: 'тτ7',
  u: 'υսцᴜ',
  v: 'νѵᴠ',
  w: 'ԝѡωᴡ',
  x: 'хχ×',
  y: 'уүγყ',
  z: 'ᴢ2',
  口: 'ロ',
  力: 'カ',
  二: 'ニ',
  八: 'ハ',
  工: 'エ',
  夕: 'タ',
  卜: 'ト',
  へ: 'ヘ',
  べ: 'ベ',
  一: 'ー―',
};

/** Two letters that are read as one. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
];

const letters = new Map(
  Object.entries(TAKEN_FOR).flatMap(([letter, others]) =>
    [...others].map((other) => [other, letter] as const),
  ),
);

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The same for two texts that look the same: width, case, accents, script and digits do not count. For comparing alone;
 * it is no word that anybody could read.
 */
export const skeletonOf = (text: string): string => {
  // Nearly every address is plain; thousands are compared while somebody waits.
  const plain = (
    ASCII.test(text) ? text : text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')
  ).toLowerCase();
  const single = [...plain].map((letter) => letters.get(letter) ?? letter).join('');
  return PAIRS.reduce((known, [pair, letter]) => known.split(pair).join(letter), single);
};
