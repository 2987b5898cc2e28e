import { elementKey, sameValue } from '../../../src/core/contacts/canonicalValue';
import { FIELDS } from '../../../src/core/contacts/fieldTable';
import type { Element, FieldName } from '../../../src/core/contacts/fieldValue';

const same = (field: FieldName, attribute: string, a: string, b: string): boolean =>
  sameValue(field, [{ [attribute]: a }], [{ [attribute]: b }]);

describe('two spellings of one thing are no edit', () => {
  it.each<[string, FieldName, string, string, string]>([
    ['full-width digits and brackets', 'phone', 'value', '０３（１２３４）５６７８', '03-1234-5678'],
    ['country code', 'phone', 'value', '+81 3 1234 5678', '03-1234-5678'],
    ['country code and the zero in brackets', 'phone', 'value', '+81 (0)3-1234-5678', '03-1234-5678'],
    ['dialled from abroad', 'phone', 'value', '0081-3-1234-5678', '0312345678'],
    ['dialled from Japan to Japan', 'phone', 'value', '010 81 3 1234 5678', '0312345678'],
    ['a mobile number', 'phone', 'value', '+819011112222', '０９０ー１１１１ー２２２２'],
    ['minus signs and hyphens', 'phone', 'value', '03−1234‐5678', '03-1234-5678'],
    ['dots', 'phone', 'value', '03.1234.5678', '03-1234-5678'],
    ['a telephone link', 'phone', 'value', 'tel:+81-3-1234-5678', '03-1234-5678'],
    ['a telephone sign', 'phone', 'value', '℡03-1234-5678', '03-1234-5678'],
    ['direction marks around a pasted number', 'phone', 'value', '\u202a03-1234-5678\u202c', '03-1234-5678'],
    ['extension in Japanese', 'phone', 'value', '03-1234-5678（内線１２）', '03-1234-5678 ext. 12'],
    ['extension with x', 'phone', 'value', '03-1234-5678 x12', '+81312345678;ext=12'],
    ['a number abroad', 'phone', 'value', '+1 (212) 555-0100', '+12125550100'],
    [
      'case and width of an e-mail address',
      'email',
      'value',
      ' ＡＩＫＯ＠Kaede.Example',
      'aiko@kaede.example',
    ],
    ['half-width kana', 'name', 'family', 'ｻﾄｳ', 'サトウ'],
    ['half-width kana with a voicing mark', 'name', 'family', 'ﾀﾞｲﾄﾞｳ', 'ダイドウ'],
    ['ideographic space', 'name', 'unstructured', '佐藤　愛子', '佐藤 愛子'],
    ['hiragana and katakana in a reading', 'name', 'familyReading', 'さとう', 'ｻﾄｳ'],
    ['decomposed kana in a reading', 'name', 'familyReading', 'た\u3099いと\u3099う', 'ダイドウ'],
    ['a company sign', 'organization', 'name', '㈱カエデ', '(株)カエデ'],
    ['a company reading', 'organization', 'reading', 'かえで', 'カエデ'],
    ['the postal mark', 'address', 'postalCode', '〒１００−０００１', '1000001'],
    ['long vowel marks as dashes', 'address', 'street', '丸の内１ー２ー３', '丸の内1-2-3'],
    [
      'a postal mark within one text',
      'address',
      'unstructured',
      '〒100-0001\n東京都千代田区',
      '100-0001 東京都千代田区',
    ],
    ['case of scheme and host', 'url', 'value', 'HTTPS://Kaede.Example/', 'https://kaede.example'],
    ['a Japanese date', 'birthday', 'date', '1990年2月3日', '1990-02-03'],
    ['slashes in a date', 'birthday', 'date', '１９９０/2/3', '1990-02-03'],
    ['a day without a year', 'birthday', 'date', '2月3日', '--02-03'],
    ['case of a standard type', 'phone', 'type', 'HomeFax', 'homefax'],
    ['line ends and spaces before them', 'note', 'value', 'one  \r\ntwo\r\n', 'one\ntwo'],
    ['underscore in a language', 'locale', 'value', 'ja_JP', 'ja-jp'],
  ])('%s', (_, field, attribute, a, b) => {
    expect(same(field, attribute, a, b)).toBe(true);
    // A type alone is an empty element, so compare it on an element that has content.
    expect(FIELDS[field].canonical({ [attribute]: a })).toEqual(FIELDS[field].canonical({ [attribute]: b }));
  });
});

it('a number whose separators part a kana from its mark has one canonical form', () => {
  const once = FIELDS.phone.canonical({ value: 'か-\u3099 03' });
  expect(FIELDS.phone.canonical(once)).toEqual(once);
});

describe('what people mean differently stays different', () => {
  it.each<[string, FieldName, string, string, string]>([
    ['another extension', 'phone', 'value', '03-1234-5678 内線12', '03-1234-5678 内線13'],
    ['a number without its extension', 'phone', 'value', '03-1234-5678 内線12', '03-1234-5678'],
    ['an extension and more digits', 'phone', 'value', '03-1234-5678 x12', '03-1234-567812'],
    ['the same digits in another country', 'phone', 'value', '+44 3 1234 5678', '03-1234-5678'],
    ['hiragana in the name itself', 'name', 'given', 'あいこ', 'アイコ'],
    ['a variant of a kanji', 'name', 'family', '髙橋', '高橋'],
    ['a company name written in full', 'organization', 'name', '㈱カエデ', '株式会社カエデ'],
    ['a long vowel in a place name', 'address', 'street', 'センター通り', 'センタ-通り'],
    ['a lot number written in full', 'address', 'street', '1丁目2番3号', '1-2-3'],
    ['the path of a web page', 'url', 'value', 'https://kaede.example/A', 'https://kaede.example/a'],
    ['the lines of a note', 'note', 'value', 'one\ntwo', 'one two'],
    ['the width of a note', 'note', 'value', 'ｱｲｺ', 'アイコ'],
    ['case of a name', 'name', 'family', 'MacDonald', 'Macdonald'],
    ['case of a type of one’s own', 'custom', 'type', 'Room', 'room'],
  ])('%s', (_, field, attribute, a, b) => {
    expect(FIELDS[field].canonical({ value: 'x', [attribute]: a })).not.toEqual(
      FIELDS[field].canonical({ value: 'x', [attribute]: b }),
    );
  });
});

describe('one element in two spellings has one key', () => {
  it.each<[string, FieldName, Element, Element, boolean]>([
    ['㈱ is 株式会社', 'organization', { name: '㈱カエデ' }, { name: '株式会社 ｶｴﾃﾞ' }, true],
    ['(株) is 株式会社', 'organization', { name: 'カエデ（株）' }, { name: 'カエデ株式会社' }, true],
    ['前株 is not 後株', 'organization', { name: '株式会社カエデ' }, { name: 'カエデ株式会社' }, false],
    [
      'another title',
      'organization',
      { name: 'カエデ', title: '部長' },
      { name: 'カエデ', title: '課長' },
      true,
    ],
    ['posts without a company', 'organization', { title: '部長' }, { title: '課長' }, false],
    ['1丁目2番3号 is 1-2-3', 'address', { street: '丸の内１丁目２番３号' }, { street: '丸の内1-2-3' }, true],
    ['a room is no lot', 'address', { street: '1-2 3号室' }, { street: '1-2-3室' }, false],
    [
      'the type of an address',
      'address',
      { city: '京都市', type: 'home' },
      { city: '京都市', type: 'work' },
      true,
    ],
    [
      'a code beside its country',
      'address',
      { country: '日本', countryCode: 'JP' },
      { country: '日本' },
      true,
    ],
    ['http is https', 'url', { value: 'http://kaede.example' }, { value: 'https://kaede.example/' }, true],
    [
      'two services',
      'instantMessage',
      { value: 'aiko', protocol: 'skype' },
      { value: 'aiko', protocol: 'qq' },
      false,
    ],
    [
      'one day, two occasions',
      'event',
      { date: '2020-04-01', type: 'anniversary' },
      { date: '2020-04-01' },
      false,
    ],
    ['two labels, one text', 'custom', { type: 'Room', value: '5' }, { type: 'Desk', value: '5' }, false],
  ])('%s', (_, field, a, b, equal) => {
    expect(elementKey(field, a) === elementKey(field, b)).toBe(equal);
  });
});
