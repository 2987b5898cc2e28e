import { readTab } from '../../../../workbench/google/sheets/spreadsheetPage';
import { openDesk, refused, writing } from './sheetsCaller';
import type { Desk } from './sheetsCaller';

const desk4x3 = (): Desk => {
  const desk = openDesk();
  const properties = { gridProperties: { rowCount: 4, columnCount: 3, frozenRowCount: 1 } };
  desk.batch({ updateSheetProperties: { properties, fields: 'gridProperties' } });
  desk.batch(writing([['head', 'x'], ['1', 'a', 'A'], ['2', 'b', 'B'], ['3']]));
  return desk;
};

const shown = ({ world, id }: Desk): string[][] => readTab(world, id, 'Sheet1');
const grid = ({ world, id }: Desk): readonly number[] => {
  const { rowCount, columnCount, frozenRowCount } = world.sheets.spreadsheets[id]!.sheets[0]!;
  return [rowCount, columnCount, frozenRowCount];
};
const span = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
  range: { sheetId: 0, dimension, startIndex, endIndex },
});

describe('rows and columns', () => {
  it('appended make the grid larger and move nothing', () => {
    const desk = desk4x3();
    const before = shown(desk);
    desk.batch(
      { appendDimension: { dimension: 'ROWS', length: 2 } },
      { appendDimension: { dimension: 'COLUMNS', length: 1 } },
    );
    expect([grid(desk), shown(desk)]).toEqual([[6, 4, 1], before]);
  });

  it('inserted move what lies behind them', () => {
    const desk = desk4x3();
    desk.batch({ insertDimension: span('ROWS', 1, 3) }, { insertDimension: span('COLUMNS', 1, 2) });
    expect(shown(desk)).toEqual([['head', '', 'x'], [], [], ['1', '', 'a', 'A'], ['2', '', 'b', 'B'], ['3']]);
    expect(grid(desk)).toEqual([6, 4, 1]);
  });

  it('inserted above a frozen row are frozen with it', () => {
    const desk = desk4x3();
    desk.batch({ insertDimension: span('ROWS', 0, 1) });
    expect(grid(desk)).toEqual([5, 3, 2]);
  });

  it('inserted at the end need a word that they take after the last', () => {
    const desk = desk4x3();
    expect(desk.batch({ insertDimension: span('ROWS', 4, 5) })).toMatchObject(
      refused(
        'Invalid requests[0].insertDimension: range.startIndex must be less than the grid size if inheritFromBefore is false.',
      ),
    );
    expect(desk.batch({ insertDimension: { ...span('ROWS', 4, 5), inheritFromBefore: true } }).status).toBe(
      200,
    );
    expect(grid(desk)).toEqual([5, 3, 1]);
  });

  it('deleted draw up what lies behind them', () => {
    const desk = desk4x3();
    desk.batch({ deleteDimension: span('ROWS', 1, 3) }, { deleteDimension: span('COLUMNS', 0, 1) });
    expect([grid(desk), shown(desk)]).toEqual([[2, 2, 1], [['x']]]);
  });

  it('deleted out of the frozen ones leave fewer frozen', () => {
    const desk = desk4x3();
    desk.batch({ deleteDimension: span('ROWS', 0, 2) });
    expect([grid(desk), shown(desk)]).toEqual([
      [2, 3, 0],
      [['2', 'b', 'B'], ['3']],
    ]);
  });

  it.each([
    [span('ROWS', 0, 4), "You can't delete all the rows on the sheet."],
    [span('COLUMNS', 0, 3), "You can't delete all the columns on the sheet."],
    [span('ROWS', 1, 4), 'Sorry, it is not possible to delete all non-frozen rows.'],
    [
      span('ROWS', 4, 5),
      "Cannot delete a row that doesn't exist. Tried to delete row index 4 but there are only 4 rows.",
    ],
    [
      span('ROWS', 3, 6),
      "Cannot delete a row that doesn't exist. Tried to delete row index 4 but there are only 4 rows.",
    ],
  ])('%j cannot be deleted', (request, problem) => {
    const { batch, sheets } = desk4x3();
    const before = sheets();
    expect(batch({ deleteDimension: request })).toMatchObject(
      refused(`Invalid requests[0].deleteDimension: ${problem}`),
    );
    expect(sheets()).toEqual(before);
  });

  it('beyond ten million cells are refused', () => {
    expect(desk4x3().batch({ appendDimension: { dimension: 'ROWS', length: 3_333_331 } })).toMatchObject({
      status: 400,
    });
    expect(desk4x3().batch({ appendDimension: { dimension: 'ROWS', length: 3_333_329 } })).toMatchObject({
      status: 200,
    });
  });
});
