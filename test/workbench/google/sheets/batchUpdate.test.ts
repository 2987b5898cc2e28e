import { readTab } from '../../../../workbench/google/sheets/spreadsheetPage';
import { callSheets, naming, openDesk, owner, refused, writing } from './sheetsCaller';

describe('a batch', () => {
  it('answers one reply a request, empty for those that have nothing to tell', () => {
    const { batch, id } = openDesk();
    const answered = batch(
      writing([['Mori Sora']]),
      { addSheet: { properties: { sheetId: 7, title: 'Log' } } },
      naming('commit_1', 'marker'),
    );
    expect(answered.body).toEqual({
      spreadsheetId: id,
      replies: [
        {},
        {
          addSheet: {
            properties: {
              sheetId: 7,
              title: 'Log',
              index: 1,
              sheetType: 'GRID',
              gridProperties: { rowCount: 1000, columnCount: 26 },
            },
          },
        },
        {
          addNamedRange: {
            namedRange: {
              namedRangeId: 'marker',
              name: 'commit_1',
              range: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
            },
          },
        },
      ],
    });
  });

  it('whose last request fails changes nothing at all', () => {
    const { batch, sheets } = openDesk();
    batch(writing([['before']]), naming('commit_1'));
    const before = sheets();
    const answered = batch(
      { addSheet: { properties: { title: 'Log' } } },
      writing([['after']]),
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 3 } } },
      naming('commit_2'),
      { deleteNamedRange: { namedRangeId: 'nowhere' } },
    );
    expect(answered).toMatchObject(
      refused('Invalid requests[4].deleteNamedRange: No NamedRange with id: nowhere'),
    );
    expect(sheets()).toEqual(before);
  });

  it('sees what its earlier requests did', () => {
    const { batch, world, id } = openDesk();
    const answered = batch(
      {
        addSheet: {
          properties: { sheetId: 7, title: 'Log', gridProperties: { rowCount: 1, columnCount: 1 } },
        },
      },
      { appendDimension: { sheetId: 7, dimension: 'ROWS', length: 1 } },
      writing([['second row']], { sheetId: 7, row: 1 }),
    );
    expect(answered.status).toBe(200);
    expect(readTab(world, id, 'Log')).toEqual([[], ['second row']]);
  });

  it('leaves earlier snapshots of the world as they were', () => {
    const { batch, sheets } = openDesk();
    batch(writing([['one']]));
    const snapshot = sheets();
    const copy = structuredClone(snapshot);
    batch(writing([['two']]), naming('commit_1'));
    expect(snapshot).toEqual(copy);
    expect(sheets()).not.toEqual(copy);
  });

  it('without requests is refused', () => {
    expect(openDesk().batch()).toMatchObject(refused('Must specify at least one request.'));
  });

  it('with an empty request is refused', () => {
    const { batch, sheets } = openDesk();
    const before = sheets();
    expect(batch(writing([['x']]), {})).toMatchObject(refused('Invalid requests[1]: No request set.'));
    expect(sheets()).toEqual(before);
  });

  it('with two kinds in one request is refused', () => {
    expect(openDesk().batch({ ...writing([['x']]), ...naming('commit_1') })).toMatchObject({ status: 400 });
  });

  it.each([
    [
      { setNothing: {} },
      `Invalid JSON payload received. Unknown name "setNothing" at 'requests[0]': Cannot find field.`,
    ],
    [
      { updateCells: { start: { sheetId: 0 }, rows: [{ value: [] }], fields: '*' } },
      `Invalid JSON payload received. Unknown name "value" at 'requests[0].update_cells.rows[0]': Cannot find field.`,
    ],
    [
      { deleteSheet: { sheetId: 'first' } },
      `Invalid JSON payload received. Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), "first"`,
    ],
  ])('that Google could not parse is refused before any request is carried out: %j', (request, message) => {
    const { batch, sheets } = openDesk();
    const before = sheets();
    expect(batch(request)).toMatchObject(refused(message));
    expect(sheets()).toEqual(before);
  });

  it('answers the changed spreadsheet where it is asked to', () => {
    const { world, id } = openDesk();
    const requests = [{ updateSheetProperties: { properties: { title: 'Head' }, fields: 'title' } }];
    const body = { requests, includeSpreadsheetInResponse: true };
    expect(callSheets(world, 'POST', `/${id}:batchUpdate`, body, owner).body).toMatchObject({
      updatedSpreadsheet: { spreadsheetId: id, sheets: [{ properties: { title: 'Head', index: 0 } }] },
    });
  });
});
