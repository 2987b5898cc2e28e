import fc from 'fast-check';
import { columnName, formatA1, parseA1 } from '../../../../workbench/google/sheets/a1Notation';

describe('A1 notation', () => {
  it.each([
    ['A1', { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }],
    ['$B$2:C3', { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 }],
    ['C3:B2', { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 }],
    ['A:B', { startColumnIndex: 0, endColumnIndex: 2 }],
    ['2:3', { startRowIndex: 1, endRowIndex: 3 }],
    ['A5:A', { startRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 }],
    ['AA10:ZZ', { startRowIndex: 9, startColumnIndex: 26, endColumnIndex: 702 }],
  ])('%s is read as cells of the first sheet', (text, bounds) => {
    expect(parseA1(text)).toEqual({ bounds });
  });

  it.each([
    ['Log!A1:B', 'Log', { startRowIndex: 0, startColumnIndex: 0, endColumnIndex: 2 }],
    ["'it''s a tab'!A:A", "it's a tab", { startColumnIndex: 0, endColumnIndex: 1 }],
    ["'名簿'", '名簿', {}],
    ["'A1'", 'A1', {}],
  ])('%s names its sheet', (text, title, bounds) => {
    expect(parseA1(text)).toEqual({ title, bounds });
  });

  it.each([
    '',
    'Log',
    'commit_12',
    'A',
    '7',
    'A0',
    'ABCD1',
    'A1:',
    ':B2',
    'Log!',
    'Log!nothing',
    'A1:B2:C3',
    "'open!A1",
  ])('%j is no range by itself', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  it('counts columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('quotes a title that is more than ASCII letters, digits and underscores', () => {
    const cell = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    expect(['Log', 'my tab', '名簿', "it's"].map((title) => formatA1(title, cell))).toEqual([
      'Log!A1',
      "'my tab'!A1",
      "'名簿'!A1",
      "'it''s'!A1",
    ]);
  });

  it('read back gives the range it was written from', () => {
    const size = fc.integer({ min: 1, max: 40 });
    const offset = fc.integer({ min: 0, max: 17_000 });
    const title = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
    fc.assert(
      fc.property(title, offset, size, offset, size, (sheetTitle, top, height, left, width) => {
        const bounds = {
          startRowIndex: top,
          endRowIndex: top + height,
          startColumnIndex: left,
          endColumnIndex: left + width,
        };
        expect(parseA1(formatA1(sheetTitle, bounds))).toEqual({ title: sheetTitle, bounds });
      }),
    );
  });
});
