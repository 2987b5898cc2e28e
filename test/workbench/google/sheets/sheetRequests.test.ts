import { callSheets, openDesk, refused, writing } from './sheetsCaller';
import type { Desk } from './sheetsCaller';

interface Properties {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly hidden?: boolean;
  readonly gridProperties: Readonly<Record<string, number>>;
}

const tabs = ({ world, id }: Desk): readonly Properties[] =>
  (callSheets(world, 'GET', `/${id}`).body as { sheets: { properties: Properties }[] }).sheets.map(
    ({ properties }) => properties,
  );

const titles = (desk: Desk): readonly string[] => tabs(desk).map(({ title }) => title);
const add = (properties: object): object => ({ addSheet: { properties } });
const update = (properties: object, fields: string): object => ({
  updateSheetProperties: { properties, fields },
});

describe('addSheet', () => {
  it('puts the tab at the end, or where its index says', () => {
    const desk = openDesk();
    desk.batch(add({ title: 'Log' }), add({ title: 'Head', index: 0 }));
    expect(titles(desk)).toEqual(['Head', 'Sheet1', 'Log']);
    expect(tabs(desk).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('makes up an id that no tab has', () => {
    const desk = openDesk();
    desk.batch(
      add({ title: 'a' }),
      add({ title: 'b' }),
      add({ sheetId: 7919 * 4, title: 'c' }),
      add({ title: 'd' }),
    );
    expect(new Set(tabs(desk).map(({ sheetId }) => sheetId)).size).toBe(5);
  });

  it.each([
    [{ title: 'Sheet1' }, 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
    [{ title: 'SHEET1' }, 'A sheet with the name "SHEET1" already exists. Please enter another name.'],
    [{ sheetId: 0, title: 'Log' }, 'Cannot add sheet with ID: 0, a sheet with that ID already exists.'],
    [
      { title: 'Log', gridProperties: { rowCount: 400_000 } },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      { title: 'Log', gridProperties: { rowCount: 2, frozenRowCount: 2 } },
      "You can't freeze all visible rows on the sheet.",
    ],
  ])('of %j is refused', (properties, problem) => {
    const { batch, sheets } = openDesk();
    const before = sheets();
    expect(batch(add(properties))).toMatchObject(refused(`Invalid requests[0].addSheet: ${problem}`));
    expect(sheets()).toEqual(before);
  });

  it('may fill a spreadsheet to exactly ten million cells, and no row more', () => {
    const { batch } = openDesk();
    const gridProperties = { rowCount: 9_974_000, columnCount: 1 };
    expect(batch(add({ sheetId: 7, title: 'Log', gridProperties })).status).toBe(200);
    const grow = (sheetId: number): object => ({
      appendDimension: { sheetId, dimension: 'ROWS', length: 1 },
    });
    expect(batch(grow(7))).toMatchObject({ status: 400 });
  });
});

describe('updateSheetProperties', () => {
  it('changes what its mask names and nothing else', () => {
    const desk = openDesk();
    const properties = {
      sheetId: 0,
      title: 'Head',
      hidden: true,
      gridProperties: { frozenRowCount: 1, rowCount: 5 },
    };
    desk.batch(update(properties, 'gridProperties.frozenRowCount,hidden'));
    expect(tabs(desk)).toEqual([
      {
        sheetId: 0,
        title: 'Sheet1',
        index: 0,
        sheetType: 'GRID',
        hidden: true,
        gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1 },
      },
    ]);
  });

  it('sets what its mask names and the message lacks back to nothing', () => {
    const desk = openDesk();
    desk.batch(update({ gridProperties: { frozenRowCount: 1 } }, 'gridProperties.frozenRowCount'));
    desk.batch(update({}, 'gridProperties.frozenRowCount'));
    expect(tabs(desk)[0]!.gridProperties).toEqual({ rowCount: 1000, columnCount: 26 });
  });

  it('of a smaller grid drops what lay beyond it for good', () => {
    const desk = openDesk();
    const size = (rowCount: number, columnCount: number): object =>
      update({ gridProperties: { rowCount, columnCount } }, 'gridProperties');
    desk.batch(writing([['a', 'b'], ['c', 'd'], ['e']]));
    desk.batch(size(2, 1), size(1000, 26));
    expect(desk.filtered([{ a1Range: 'Sheet1' }]).body).toMatchObject({
      valueRanges: [{ valueRange: { values: [['a'], ['c']] } }],
    });
  });

  it('moves a tab to the place counted before the move', () => {
    const desk = openDesk();
    desk.batch(
      update({ title: 'a' }, 'title'),
      add({ sheetId: 2, title: 'b' }),
      add({ sheetId: 3, title: 'c' }),
    );
    desk.batch(update({ sheetId: 0, index: 2 }, 'index'));
    expect(titles(desk)).toEqual(['b', 'a', 'c']);
    desk.batch(update({ sheetId: 3, index: 0 }, 'index'));
    expect(titles(desk)).toEqual(['c', 'b', 'a']);
  });

  it.each([
    [{ sheetId: 4, title: 'x' }, 'title', 'No sheet with id: 4'],
    [{ title: 'Log' }, 'title', 'A sheet with the name "Log" already exists. Please enter another name.'],
    [{ title: 'x' }, '', "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)"],
    [{ title: 'x' }, 'titel', 'Invalid field: titel'],
  ])('of %j with the mask "%s" is refused', (properties, fields, problem) => {
    const { batch, sheets } = openDesk();
    batch(add({ sheetId: 1, title: 'Log' }));
    const before = sheets();
    expect(batch(update(properties, fields))).toMatchObject(
      refused(`Invalid requests[0].updateSheetProperties: ${problem}`),
    );
    expect(sheets()).toEqual(before);
  });

  it('lets a tab keep its own title', () => {
    expect(openDesk().batch(update({ title: 'sheet1' }, 'title')).status).toBe(200);
  });
});

describe('deleteSheet', () => {
  it('takes the tab with its cells', () => {
    const desk = openDesk();
    desk.batch(add({ sheetId: 1, title: 'Log' }), { deleteSheet: { sheetId: 0 } });
    expect(titles(desk)).toEqual(['Log']);
  });

  it('of the last tab, or of none, is refused', () => {
    const { batch } = openDesk();
    expect(batch({ deleteSheet: { sheetId: 0 } })).toMatchObject(
      refused("Invalid requests[0].deleteSheet: You can't remove all the sheets in a document."),
    );
    expect(batch({ deleteSheet: { sheetId: 8 } })).toMatchObject(
      refused('Invalid requests[0].deleteSheet: No sheet with id: 8'),
    );
  });
});
