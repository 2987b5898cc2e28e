import {
  deleteRow,
  deleteRowsFrom,
  editCell,
  moveColumn,
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

  it('cuts the list off below a row', () => {
    const { world, id, filtered } = desk();
    deleteRowsFrom(world, id, 'Sheet1', 2);
    expect(readTab(world, id, 'Sheet1')).toEqual([['name'], ['Natori']]);
    expect(filtered([{ a1Range: 'A9' }])).toMatchObject({ status: 400 });
  });

  it('drags a column elsewhere, over others or beyond the last', () => {
    const { world, id, batch } = desk();
    batch(
      writing([
        ['name', 'mail', 'phone'],
        ['Natori', '', '03'],
      ]),
    );
    moveColumn(world, id, 'Sheet1', 0, 2);
    expect(readTab(world, id, 'Sheet1').slice(0, 2)).toEqual([
      ['mail', 'phone', 'name'],
      ['', '03', 'Natori'],
    ]);
    moveColumn(world, id, 'Sheet1', 2, 4);
    expect(readTab(world, id, 'Sheet1')[0]).toEqual(['mail', 'phone', '', '', 'name']);
  });

  it('types a formula, which a program reads as the formula or as what it amounts to', () => {
    const { world, id, filtered } = desk();
    editCell(world, id, 'Sheet1', 1, 0, '=A1&"!"');
    const read = (valueRenderOption: string) => filtered([{ a1Range: 'A2' }], { valueRenderOption }).body;
    expect(read('FORMULA')).toMatchObject({ valueRanges: [{ valueRange: { values: [['=A1&"!"']] } }] });
    expect(read('FORMATTED_VALUE')).toMatchObject({
      valueRanges: [{ valueRange: { values: [['#ERROR!']] } }],
    });
  });

  it('cannot open what is not there', () => {
    const { world, id } = desk();
    expect(() => readTab(world, id, 'Log')).toThrow('There is no tab Log.');
    expect(() => {
      shareSpreadsheet(world, 'nowhere', 'aiko@kaede.example', 'reader');
    }).toThrow('There is no spreadsheet nowhere.');
  });
});
