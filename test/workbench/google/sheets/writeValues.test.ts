import { readTab } from '../../../../workbench/google/sheets/spreadsheetPage';
import { callSheets, openDesk, refused } from './sheetsCaller';
import type { Answered, Desk } from './sheetsCaller';

const update = ({ world, id }: Desk, range: string, values: unknown, option = 'RAW'): Answered =>
  callSheets(world, 'PUT', `/${id}/values/${range}?valueInputOption=${option}`, { values });

const append = ({ world, id }: Desk, range: string, values: unknown): Answered =>
  callSheets(world, 'POST', `/${id}/values/${range}:append?valueInputOption=RAW`, { values });

const shown = ({ world, id }: Desk): string[][] => readTab(world, id, 'Sheet1');

describe('values.update', () => {
  it('skips nulls, empties by empty texts and tells what it wrote', () => {
    const desk = openDesk();
    update(desk, 'A1:C1', [['a', 'b', 'c']]);
    expect(update(desk, 'A1:C2', [[null, '', 'C'], ['d']]).body).toEqual({
      spreadsheetId: desk.id,
      updatedRange: 'Sheet1!A1:C2',
      updatedRows: 2,
      updatedColumns: 3,
      updatedCells: 3,
    });
    expect(shown(desk)).toEqual([['a', '', 'C'], ['d']]);
  });

  it('keeps a text as it stands when raw, and reads it as typing when not', () => {
    const desk = openDesk();
    const texts = [['=1+1', '+81 3 1234 5678', '007', 'true', "'12"]];
    update(desk, 'A1', texts);
    expect(shown(desk)).toEqual(texts);
    update(desk, 'A1', texts, 'USER_ENTERED');
    expect(shown(desk)).toEqual([['#ERROR!', '#ERROR!', '7', 'TRUE', '12']]);
  });

  it('does not leave its range, which a single cell opens to the end of the grid', () => {
    const desk = openDesk();
    const before = desk.sheets();
    expect(update(desk, 'A1:B1', [['a'], ['b']])).toMatchObject(
      refused('Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]'),
    );
    expect(update(desk, 'Z1000', [['a', 'b']])).toMatchObject(
      refused('Requested writing within range [Sheet1!Z1000], but tried writing to column [AA]'),
    );
    expect(update(desk, 'A1001', [['a']])).toMatchObject(
      refused('Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26'),
    );
    expect(desk.sheets()).toEqual(before);
    expect(update(desk, 'A999', [['a'], ['b']]).status).toBe(200);
  });

  it('without a word on how to read texts is refused', () => {
    const { world, id } = openDesk();
    expect(callSheets(world, 'PUT', `/${id}/values/A1`, { values: [['a']] })).toMatchObject(
      refused("'valueInputOption' is required but not specified"),
    );
  });

  it('of a text that is too long is refused', () => {
    expect(update(openDesk(), 'A1', [['x'.repeat(50_001)]])).toMatchObject({ status: 400 });
  });
});

describe('values.append', () => {
  it('writes below the last filled row, and the grid grows for it', () => {
    const desk = openDesk();
    update(desk, 'A999:A1000', [['last but one'], ['last']]);
    expect(append(desk, 'A:B', [['new', 'row']]).body).toMatchObject({
      updates: { updatedRange: 'Sheet1!A1001:B1001', updatedRows: 1, updatedCells: 2 },
    });
    expect(shown(desk).at(-1)).toEqual(['new', 'row']);
    expect(desk.world.sheets.spreadsheets[desk.id]!.sheets[0]!.rowCount).toBe(1001);
  });
});

describe('values.clear', () => {
  it('empties the range and nothing else', () => {
    const desk = openDesk();
    update(desk, 'A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const { world, id } = desk;
    expect(callSheets(world, 'POST', `/${id}/values/A2:Z:clear`).body).toEqual({
      spreadsheetId: id,
      clearedRange: 'Sheet1!A2:Z1000',
    });
    expect(shown(desk)).toEqual([['a', 'b']]);
  });
});
