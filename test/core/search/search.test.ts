/** What finds a contact, and what does not. */
import fc from 'fast-check';
import type { BookRecord } from '../../../src/core/book/record';
import { fullName, fullReading } from '../../../src/core/contacts/displayName';
import type { Fields } from '../../../src/core/contacts/fieldValue';
import { matchOf } from '../../../src/core/search/matchPerson';
import { mayMatch } from '../../../src/core/search/mayMatch';
import { searchable } from '../../../src/core/search/searchable';
import { queryFrom } from '../../../src/core/search/searchQuery';
import { soundOf, soundTyped } from '../../../src/core/search/sound';

const TAKAHASHI: Fields = {
  name: [{ family: '髙橋', given: '誠', familyReading: 'タカハシ', givenReading: 'マコト' }],
  nickname: [{ value: 'タカ' }],
  organization: [{ name: '株式会社カエデ商事', department: '営業第二部', title: '部長' }],
  email: [{ value: 'Makoto.Takahashi@kaede.example', type: 'work' }],
  phone: [
    { value: '+81 3-5555-0142', type: 'work' },
    { value: '０９０－００００－１２３４', type: 'mobile' },
  ],
  note: [{ value: '猫のミケの話をすると喜ばれる。\nPrefers mornings.' }],
  custom: [{ type: '会員番号', value: 'KX-7714' }],
};

const HILL: Fields = {
  name: [{ family: 'Hill', given: 'Ben' }],
  organization: [{ name: 'Vandenberg Freight Ltd', title: 'R&D lead' }],
  phone: [{ value: '+44 20 7946 0018' }],
};

const record = (fields: Fields): BookRecord => ({
  id: 'p0.0000000000000000',
  kind: 'person',
  v: 1,
  label: 'l0.0000000000000000',
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      { value: value.map((one) => ({ ...one })), seq: 1, by: '1' },
    ]),
  ),
});

/** As the app looks: quickly at the record, then at what may be seen. */
const finds = (typed: string, fields: Fields): boolean => {
  const query = queryFrom(typed);
  const match = matchOf(query, searchable(fields));
  if (match !== undefined && !mayMatch(query)(JSON.stringify(record(fields))))
    throw new Error(`${typed} is passed over.`);
  return query.length > 0 && match !== undefined;
};

describe('高橋 誠 is found by', () => {
  it.each([
    ['the family name', '髙橋'],
    ['its everyday form', '高橋'],
    ['the reading in hiragana', 'たかはし'],
    ['the reading in katakana', 'タカハシ'],
    ['the reading in half width', 'ﾀｶﾊｼ'],
    ['the reading in letters', 'takahashi'],
    ['the other way to write it in letters', 'TAKAHASI'],
    ['a reading that is not typed to its end', 'たか'],
    ['letters that are not typed to their end', 'takahash'],
    ['both names in one word', '高橋誠'],
    ['both readings in one word', 'たかはしまこと'],
    ['both in letters in one word', 'takahashimakoto'],
    ['both names the other way round', '誠 高橋'],
    ['a blank of full width', '高橋　誠'],
    ['a word of the company', 'カエデ商事'],
    ['the company in hiragana', 'かえで'],
    ['the department', '営業第二'],
    ['name and company', '高橋 カエデ'],
    ['the address', 'makoto.tak'],
    ['the domain of the address', 'kaede.example'],
    ['a part of a number from its middle', '5555'],
    ['the number with dashes', '03-5555-0142'],
    ['the number with blanks', '03 5555 0142'],
    ['the number from abroad', '+81355550142'],
    ['the number as dialled from abroad', '0081 3 5555 0142'],
    ['the number with its bracket', '+81 (0)3-5555'],
    ['a mobile in full width', '０９０−００００'],
    ['a part of the note', 'ミケ'],
    ['a word of the note', 'mornings'],
    ['a member’s number', 'kx-77'],
    ['the name of a field of one’s own', '会員番号'],
  ])('%s', (_situation, typed) => {
    expect(finds(typed, TAKAHASHI)).toBe(true);
  });

  it.each([
    ['nothing', '  '],
    ['another name', '田中'],
    ['one word that is there and one that is not', '高橋 田中'],
    ['two digits alone', '+81 (4'],
    ['a number that is another', '5555-9'],
    ['the kind of a value', 'mobile'],
    ['a sound that only begins alike', 'takahaso'],
  ])('not by %s', (_situation, typed) => {
    expect(finds(typed, TAKAHASHI)).toBe(false);
  });
});

it.each(['ben', 'hill', 'ben hill', 'vanden', 'freight', 'r&d', '020 7946', '44207946'])(
  'Ben Hill is found by %s',
  (typed) => {
    expect(finds(typed, HILL)).toBe(true);
  },
);

describe('one reading in letters', () => {
  it.each([
    ['シンバシ', ['shinbashi', 'shimbashi', 'sinbasi']],
    ['オオタ', ['ota', 'oota', 'ohta', 'ōta']],
    ['サトウ', ['sato', 'satou', 'satoh', 'satō']],
    ['イトウ', ['ito', 'itou', 'itoh']],
    ['ハットリ', ['hattori']],
    ['ジュンイチ', ["jun'ichi", 'junichi', 'zyuniti']],
    ['チヅル', ['chizuru', 'chiduru', 'tiduru']],
    ['ツチヤ', ['tsuchiya', 'tutiya']],
    ['フジイ', ['fujii', 'fuji', 'huzii']],
    ['キョウコ', ['kyoko', 'kyouko']],
    ['シェリー', ['sherii']],
    ['ファン', ['fan']],
    ['ウィリアム', ['wiriamu']],
    ['ヴァン', ['van', 'ban']],
    ['レイ', ['rei', 'lei']],
  ])('%s is typed in any of its ways', (kana, typed) => {
    for (const letters of typed) expect([letters, soundTyped(letters)]).toEqual([letters, soundOf(kana)]);
  });
});

describe('the better find comes first', () => {
  const rank = (typed: string, fields: Fields): number =>
    matchOf(queryFrom(typed), searchable(fields))?.rank ?? Infinity;
  const named = (family: string): Fields => ({ name: [{ family }] });

  it.each([
    ['the name itself before one that begins so', 'Hill', named('Hill'), named('Hillman')],
    ['a name that begins so before a second word', 'mori', named('Morita'), named('de Mori')],
    ['a name before a company', 'mori', named('Morita'), { organization: [{ name: 'Mori' }] }],
    [
      'a company before an address',
      'mori',
      { organization: [{ name: 'Mori' }] },
      { email: [{ value: 'mori@a.example' }] },
    ],
    [
      'a word’s beginning before its middle',
      'ori',
      { note: [{ value: 'orient' }] },
      { note: [{ value: 'Mori' }] },
    ],
  ])('%s', (_situation, typed, better, worse) => {
    expect(rank(typed, better)).toBeLessThan(rank(typed, worse));
  });
});

const kana = fc.string({
  unit: fc.constantFrom(...'アイカキサシタチツナノハヒマミヤユヨラリワンガザダバパー'),
  minLength: 1,
  maxLength: 6,
});
const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghilmnoprstuvyzéöñ'),
  minLength: 1,
  maxLength: 8,
});
const kanji = fc.string({
  unit: fc.constantFrom(...'高髙橋田中山本佐藤鈴木渡邊辺斎藤'),
  minLength: 1,
  maxLength: 4,
});
const digits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 11 })
  .map((all) => all.join(''));
const number = fc
  .tuple(
    fc.constantFrom('', '+81 ', '+44 ', '0', '(03) '),
    digits,
    fc.constantFrom('', '-', ' ', '.'),
    digits,
  )
  .map(([prefix, one, separator, other]) => prefix + one + separator + other);

const contact = fc.record({
  name: fc
    .record({
      family: fc.oneof(kanji, letters, kana),
      given: fc.oneof(kanji, letters, kana),
      familyReading: kana,
      givenReading: kana,
    })
    .map((name) => [name]),
  phone: fc.array(number, { minLength: 1, maxLength: 3 }).map((all) => all.map((value) => ({ value }))),
});

it('a contact is found by every beginning of its name and its reading, and by every part of its numbers of three digits or more', () => {
  fc.assert(
    fc.property(contact, fc.nat(), fc.nat(), (fields, start, length) => {
      const name: Readonly<Record<string, string>> = fields.name[0] ?? {};
      for (const whole of [
        fullName(name),
        fullReading(name),
        name['given'] ?? '',
        name['givenReading'] ?? '',
      ]) {
        const typed = [...whole].slice(0, 1 + (length % [...whole].length)).join('');
        if (!finds(typed, fields)) throw new Error(typed);
      }
      for (const { value } of fields.phone) {
        const written = value.replace(/\D/g, '');
        const from = start % (written.length - 2);
        const part = written.slice(from, from + 3 + (length % (written.length - from - 2)));
        if (!finds(part, fields)) throw new Error(part);
      }
    }),
    { numRuns: 150 },
  );
});
