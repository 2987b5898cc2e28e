/** Protected ranges: whom they keep out, from what, and how they are changed. */
import { editCell, readTab, shareSpreadsheet } from '../../../../workbench/google/sheets/spreadsheetPage';
import { aiko, callSheets, openDesk, writing } from './sheetsCaller';
import type { Desk } from './sheetsCaller';

const KEPT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const B2_TO_C3 = { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 };

/** A sheet of 3 × 3 values that Aiko may write, B2:C3 of it protected from her. */
const open = (protectedRange: object = {}) => {
  const desk = openDesk();
  shareSpreadsheet(desk.world, desk.id, aiko.email, 'writer');
  desk.batch(
    { addSheet: { properties: { sheetId: 5, title: 'Other' } } },
    writing([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]),
    { addProtectedRange: { protectedRange: { protectedRangeId: 7, range: B2_TO_C3, ...protectedRange } } },
  );
  const asAiko = (...requests: readonly object[]) =>
    callSheets(desk.world, 'POST', `/${desk.id}:batchUpdate`, { requests }, aiko);
  const put = (range: string, values: readonly unknown[], caller = aiko) =>
    callSheets(
      desk.world,
      'PUT',
      `/${desk.id}/values/${range}?valueInputOption=RAW`,
      { values: [values] },
      caller,
    );
  return { ...desk, asAiko, put };
};

const sorting = { sortRange: { range: { sheetId: 0 }, sortSpecs: [{ sortOrder: 'DESCENDING' }] } };
const rows = (startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = (startIndex: number, endIndex: number) => ({
  ...rows(startIndex, endIndex),
  dimension: 'COLUMNS',
});

it.each<[string, object]>([
  ['updateCells', writing([['x']], { row: 2, column: 2 })],
  ['updateCells', writing([['x', 'y']], { row: 1, column: 0 })],
  ['updateCells', { updateCells: { range: { sheetId: 0 }, fields: 'userEnteredValue' } }],
  ['sortRange', sorting],
  ['deleteDimension', { deleteDimension: { range: rows(2, 3) } }],
  ['deleteDimension', { deleteDimension: { range: columns(1, 2) } }],
  ['insertDimension', { insertDimension: { range: rows(2, 3) } }],
  ['deleteSheet', { deleteSheet: { sheetId: 0 } }],
  ['deleteProtectedRange', { deleteProtectedRange: { protectedRangeId: 7 } }],
  [
    'updateProtectedRange',
    {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: 7, editors: { users: [aiko.email] } },
        fields: 'editors',
      },
    },
  ],
])('a writer who is no editor is refused %s on it, and nothing of the batch happens', (kind, request) => {
  const desk = open();
  const before = desk.sheets();
  expect(desk.asAiko(writing([['free']]), request)).toMatchObject({
    status: 400,
    body: { status: 'INVALID_ARGUMENT', message: `Invalid requests[1].${kind}: ${KEPT}` },
  });
  expect(desk.sheets()).toEqual(before);
  expect(desk.batch(writing([['free']]), request).status).toBe(200);
});

it.each<[string, object]>([
  ['a cell beside it', writing([['x']], { row: 1, column: 0 })],
  ['a cell above it', writing([['x']], { row: 0, column: 1 })],
  ['the same cell of another tab', writing([['x']], { row: 1, column: 1, sheetId: 5 })],
  ['a row below the last', { appendCells: { sheetId: 0, rows: [{ values: [{}] }], fields: '*' } }],
  ['a column inserted before it', { insertDimension: { range: columns(1, 2) } }],
  ['a row inserted after it', { insertDimension: { range: rows(3, 4) } }],
])('the same writer may change %s', (_what, request) => {
  expect(open().asAiko(request).status).toBe(200);
});

it('values are kept from her too, whatever the method', () => {
  const { world, id, put } = open();
  const refused = { status: 400, body: { message: KEPT } };
  expect(put('B2', ['x'])).toMatchObject(refused);
  expect(put('A3', ['x', 'y'])).toMatchObject(refused);
  expect(callSheets(world, 'POST', `/${id}/values/A1:Z9:clear`, {}, aiko)).toMatchObject(refused);
  expect(put('A3', ['x']).status).toBe(200);
  expect(() => {
    editCell(world, id, 'Sheet1', 1, 1, 'x', aiko.email);
  }).toThrow(KEPT);
  expect(readTab(world, id, 'Sheet1').at(-1)).toEqual(['x', 'h', 'i']);
});

it('rows that are appended into a protected tab are refused', () => {
  const { world, id, batch } = open();
  batch({ addProtectedRange: { protectedRange: { range: { sheetId: 5 } } } });
  const append = callSheets(
    world,
    'POST',
    `/${id}/values/Other:append?valueInputOption=RAW`,
    { values: [['x']] },
    aiko,
  );
  expect(append).toMatchObject({ status: 400, body: { message: KEPT } });
});

it.each<[string, object]>([
  ['an editor by address, whatever its case', { editors: { users: ['AIKO@kaede.example'] } }],
  ['whom it only warns', { warningOnly: true }],
])('%s may write it', (_who, protectedRange) => {
  expect(open(protectedRange).put('B2', ['x']).status).toBe(200);
});

it('everybody of the owner’s domain may write it where it says so, and nobody of another', () => {
  const desk = open({ editors: { domainUsersCanEdit: true } });
  expect(desk.put('B2', ['x']).status).toBe(400);
  const spreadsheet = desk.world.sheets.spreadsheets[desk.id]!;
  const access = { ...spreadsheet.access, owner: 'emi@kaede.example' };
  desk.world.sheets.spreadsheets[desk.id] = { ...spreadsheet, access };
  expect(desk.put('B2', ['x']).status).toBe(200);
});

it('whoever protects without naming editors is one', () => {
  const desk = open();
  desk.asAiko({ addProtectedRange: { protectedRange: { range: { sheetId: 5 } } } });
  expect(desk.asAiko(writing([['x']], { sheetId: 5 })).status).toBe(200);
});

describe('changing one', () => {
  const protections = ({ world, id }: Desk) =>
    (callSheets(world, 'GET', `/${id}?fields=sheets`).body as { sheets: { protectedRanges?: object[] }[] })
      .sheets[0]?.protectedRanges;

  it('what the mask names is replaced, and the rest stays', () => {
    const desk = open({ description: 'Heads' });
    const protectedRange = { protectedRangeId: 7, editors: { users: [aiko.email] }, range: { sheetId: 5 } };
    desk.batch({ updateProtectedRange: { protectedRange, fields: 'editors' } });
    expect(protections(desk)).toEqual([
      {
        protectedRangeId: 7,
        range: { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 },
        description: 'Heads',
        editors: { users: [aiko.email] },
      },
    ]);
    expect(desk.asAiko({ deleteProtectedRange: { protectedRangeId: 7 } }).status).toBe(200);
    expect(protections(desk)).toBeUndefined();
  });

  it.each<[string, object, string]>([
    [
      'one that is not there',
      { deleteProtectedRange: { protectedRangeId: 8 } },
      'deleteProtectedRange: No protected range with id: 8',
    ],
    [
      'editors of one that only warns',
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: 5 }, warningOnly: true, editors: { users: [aiko.email] } },
        },
      },
      'addProtectedRange: ProtectedRange is warningOnly. Editors cannot be set on it.',
    ],
  ])('%s is refused', (_what, request, message) => {
    expect(open().batch(request)).toMatchObject({
      status: 400,
      body: { message: `Invalid requests[0].${message}` },
    });
  });

  it('a tab is protected as a whole once', () => {
    const { batch } = open();
    const whole = { addProtectedRange: { protectedRange: { range: { sheetId: 5 } } } };
    expect(batch(whole).status).toBe(200);
    expect(batch(whole)).toMatchObject({
      body: { message: 'Invalid requests[0].addProtectedRange: Sheet "Other" already has sheet protection.' },
    });
  });
});
