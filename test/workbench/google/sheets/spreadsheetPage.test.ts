import {
  deleteRow,
  editCell,
  readTab,
  shareSpreadsheet,
  sortRows,
} from '../../../../workbench/google/sheets/spreadsheetPage';
import { openDesk, writing } from './sheetsCaller';
import type { Desk } from './sheetsCaller';

const desk = (): Desk => {
  const opened = openDesk();
  const properties = { gridProperties: { frozenRowCount: 1 } };
  opened.batch(
    { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } },
    writing([['name'], ['Natori'], ['Abe'], ['Okafor']]),
  );
  return opened;
};

describe('a person on the page', () => {
  it('types into a cell, and a number typed is a number', () => {
    const { world, id, filtered } = desk();
    editCell(world, id, 'Sheet1', 1, 2, '42');
    expect(readTab(world, id, 'Sheet1')[1]).toEqual(['Natori', '', '42']);
    expect(filtered([{ a1Range: 'C2' }], { valueRenderOption: 'UNFORMATTED_VALUE' }).body).toMatchObject({
      valueRanges: [{ valueRange: { values: [[42]] } }],
    });
  });

  it('sorts the rows below the frozen one', () => {
    const { world, id } = desk();
    sortRows(world, id, 'Sheet1', 0);
    expect(readTab(world, id, 'Sheet1')).toEqual([['name'], ['Abe'], ['Natori'], ['Okafor']]);
  });

  it('deletes a row, and the rows below move up', () => {
    const { world, id } = desk();
    deleteRow(world, id, 'Sheet1', 1);
    expect(readTab(world, id, 'Sheet1')).toEqual([['name'], ['Abe'], ['Okafor']]);
  });

  it('cannot open what is not there', () => {
    const { world, id } = desk();
    expect(() => readTab(world, id, 'Log')).toThrow('There is no tab Log.');
    expect(() => {
      shareSpreadsheet(world, 'nowhere', 'aiko@kaede.example', 'reader');
    }).toThrow('There is no spreadsheet nowhere.');
  });
});
