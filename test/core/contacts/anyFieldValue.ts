/** Values of any field for laws: texts from a small pool, so that elements collide, beside any text at all. */
import fc from 'fast-check';
import { FIELDS } from '../../../src/core/contacts/fieldTable';
import type { Element, FieldName, FieldValue } from '../../../src/core/contacts/fieldValue';
import { anyLetter } from '../../anyLetter';

const POOL = [
  ...[
    '',
    ' ',
    'Kaede',
    'ＫＡＥＤＥ',
    '株式会社カエデ',
    '㈱ｶｴﾃﾞ',
    'かえで',
    'カエデ',
    'home',
    'HOME',
    'own tag',
  ],
  ...['03-1234-5678', '+81 3 1234 5678', '０３（１２３４）５６７８', '090-1111-2222 内線12'],
  ...['aiko@kaede.example', 'AIKO@kaede.example ', 'https://kaede.example/', 'HTTPS://Kaede.example'],
  ...['1990-02-03', '1990/2/3', '--02-29', '2020', 'true', 'TRUE', '5', '０７', '〒100-0001', '1丁目2番3号'],
  ...['maidenName', 'MAIDENNAME', 'outlookUser', 'line one\r\nline two  ', 'line one\nline two'],
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...POOL) },
  { weight: 1, arbitrary: fc.string({ unit: anyLetter, maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'+081xext内線tel:;=.-/ ー゛が'), maxLength: 10 }),
  },
);

export const anyElement = (field: FieldName): fc.Arbitrary<Element> =>
  fc.dictionary(fc.constantFrom(...FIELDS[field].attributes), anyText, { noNullPrototype: true });

export const anyValue = (field: FieldName): fc.Arbitrary<FieldValue> =>
  fc.array(anyElement(field), { maxLength: FIELDS[field].single ? 2 : 4 });
