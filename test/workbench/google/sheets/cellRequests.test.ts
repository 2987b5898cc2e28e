import { readTab } from '../../../../workbench/google/sheets/spreadsheetPage';
import { openDesk, refused, writing } from './sheetsCaller';
import type { Desk } from './sheetsCaller';

const shown = ({ world, id }: Desk): string[][] => readTab(world, id, 'Sheet1');

const small = (rowCount: number, columnCount: number): Desk => {
  const desk = openDesk();
  const properties = { sheetId: 0, gridProperties: { rowCount, columnCount } };
  desk.batch({
    updateSheetProperties: { properties, fields: 'gridProperties.rowCount,gridProperties.columnCount' },
  });
  return desk;
};

describe('updateCells from a coordinate', () => {
  it('writes there and leaves every other cell alone', () => {
    const desk = openDesk();
    desk.batch(writing([['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]));
    desk.batch(writing([['E'], ['G', 'H', 'I']], { row: 1, column: 1 }));
    expect(shown(desk)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'E', 'f'],
      ['g', 'G', 'H', 'I'],
    ]);
  });

  it('takes a text as it stands, also one that looks like a formula or a number', () => {
    const { batch, filtered } = openDesk();
    batch(writing([['=SUM(A1)', '+81 3 1234 5678', '007', 'TRUE', "'quoted"]]));
    expect(filtered([{ a1Range: 'A1:E1' }], { valueRenderOption: 'UNFORMATTED_VALUE' }).body).toMatchObject({
      valueRanges: [{ valueRange: { values: [['=SUM(A1)', '+81 3 1234 5678', '007', 'TRUE', "'quoted"]] } }],
    });
  });

  it('empties a cell by an empty text, an empty value or none', () => {
    const desk = openDesk();
    desk.batch(writing([['a', 'b', 'c', 'd']]));
    const values = [{ userEnteredValue: { stringValue: '' } }, { userEnteredValue: {} }, {}];
    desk.batch({ updateCells: { start: { sheetId: 0 }, rows: [{ values }], fields: 'userEnteredValue' } });
    expect(shown(desk)).toEqual([['', '', '', 'd']]);
  });

  it('leaves values alone when the mask names formats only', () => {
    const desk = openDesk();
    desk.batch(writing([['a']]));
    const values = [{ userEnteredFormat: { textFormat: { bold: true } } }];
    const fields = 'userEnteredFormat.textFormat.bold';
    expect(desk.batch({ updateCells: { start: { sheetId: 0 }, rows: [{ values }], fields } }).status).toBe(
      200,
    );
    expect(shown(desk)).toEqual([['a']]);
  });

  it('without a mask, or with one that names no field of a cell, is refused', () => {
    const { batch } = openDesk();
    const update = { start: { sheetId: 0 }, rows: [] };
    expect(batch({ updateCells: update })).toMatchObject(
      refused(
        "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
      ),
    );
    expect(batch({ updateCells: { ...update, fields: 'row.values' } })).toMatchObject({ status: 400 });
  });

  it.each([
    [{ row: 3 }, 'GridCoordinate.rowIndex[3] is after last row in grid[2]'],
    [{ column: 4 }, 'GridCoordinate.columnIndex[4] is after last column in grid[3]'],
    [{ row: 2 }, 'Attempting to write row: 3, beyond the last requested row of: 2'],
    [{ column: 3 }, 'Attempting to write column: 4, beyond the last requested column of: 3'],
  ])('beyond a grid of 3 × 4 is refused at %j', (place, problem) => {
    const { batch, sheets } = small(3, 4);
    const before = sheets();
    const square = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(batch(writing(square, place))).toMatchObject(
      refused(`Invalid requests[0].updateCells: ${problem}`),
    );
    expect(sheets()).toEqual(before);
  });

  it('fills the grid to its last cell', () => {
    const desk = small(3, 4);
    expect(desk.batch(writing([['last']], { row: 2, column: 3 })).status).toBe(200);
    expect(shown(desk)).toEqual([[], [], ['', '', '', 'last']]);
  });

  it('on a tab that does not exist is refused', () => {
    expect(openDesk().batch(writing([['a']], { sheetId: 9 }))).toMatchObject(
      refused('Invalid requests[0].updateCells: No grid with id: 9'),
    );
  });

  it('of 50,001 characters in a cell is refused, of 50,000 is not', () => {
    const { batch } = openDesk();
    expect(batch(writing([['x'.repeat(50_000)]])).status).toBe(200);
    expect(batch(writing([['x'.repeat(50_001)]]))).toMatchObject(
      refused(
        'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
      ),
    );
  });
});

describe('updateCells of a range', () => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
  const cells = (rows: readonly (readonly string[])[]): object[] =>
    rows.map((row) => ({ values: row.map((stringValue) => ({ userEnteredValue: { stringValue } })) }));

  it('clears what its rows do not cover', () => {
    const desk = openDesk();
    desk.batch(
      writing([
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
        ['g', 'h', 'i'],
      ]),
    );
    desk.batch({ updateCells: { range, rows: cells([['A']]), fields: 'userEnteredValue' } });
    expect(shown(desk)).toEqual([
      ['A', '', 'c'],
      ['', '', 'f'],
      ['g', 'h', 'i'],
    ]);
  });

  it('refuses more than it asked for', () => {
    const { batch } = openDesk();
    expect(batch({ updateCells: { range, rows: cells([['a', 'b', 'c']]), fields: '*' } })).toMatchObject(
      refused(
        'Invalid requests[0].updateCells: Attempting to write column: 2, beyond the last requested column of: 1',
      ),
    );
  });

  it('that starts beyond the grid is refused, one that only ends beyond it is cut', () => {
    const { batch } = openDesk();
    const clear = (startRowIndex: number, endRowIndex: number): object => ({
      updateCells: {
        range: { sheetId: 0, startRowIndex, endRowIndex, endColumnIndex: 2 },
        fields: 'userEnteredValue',
      },
    });
    expect(batch(clear(1000, 1001))).toMatchObject(
      refused(
        'Invalid requests[0].updateCells: Range (Sheet1!A1001:B1001) exceeds grid limits. Max rows: 1000, max columns: 26',
      ),
    );
    expect(batch(clear(999, 1003)).status).toBe(200);
  });
});

describe('appendCells', () => {
  it('writes below the last filled row, and the grid grows for it', () => {
    const desk = small(2, 3);
    desk.batch(writing([['a'], ['b']]));
    const rows = [{ values: [{ userEnteredValue: { numberValue: 3 } }] }];
    expect(desk.batch({ appendCells: { sheetId: 0, rows, fields: '*' } }).status).toBe(200);
    expect(shown(desk)).toEqual([['a'], ['b'], ['3']]);
    expect(desk.world.sheets.spreadsheets[desk.id]!.sheets[0]!.rowCount).toBe(3);
  });
});

describe('sortRange', () => {
  it('sorts the rows of the range alone, equal ones keeping their order and empty ones last', () => {
    const desk = openDesk();
    desk.batch(writing([['head', '0'], ['b', '1'], [], ['a', '2'], ['b', '3']]));
    const range = { sheetId: 0, startRowIndex: 1 };
    const sort = (sortOrder: string): object => ({
      sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder }] },
    });
    desk.batch(sort('ASCENDING'));
    expect(shown(desk)).toEqual([
      ['head', '0'],
      ['a', '2'],
      ['b', '1'],
      ['b', '3'],
    ]);
    desk.batch(sort('DESCENDING'));
    expect(shown(desk)).toEqual([
      ['head', '0'],
      ['b', '1'],
      ['b', '3'],
      ['a', '2'],
    ]);
  });
});
