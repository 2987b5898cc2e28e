import { sheetsService } from '../../../../workbench/google/sheets/sheetsService';
import {
  shareSpreadsheet,
  stopSharingSpreadsheet,
} from '../../../../workbench/google/sheets/spreadsheetPage';
import { aiko, callSheets, openDesk, owner } from './sheetsCaller';
import type { Answered, Desk } from './sheetsCaller';

const readAs = ({ world, id }: Desk, caller = aiko): readonly Answered[] => [
  callSheets(world, 'GET', `/${id}`, undefined, caller),
  callSheets(world, 'POST', `/${id}:getByDataFilter`, { dataFilters: [{ a1Range: 'A1' }] }, caller),
  callSheets(world, 'GET', `/${id}/values/A1`, undefined, caller),
  callSheets(world, 'GET', `/${id}/values:batchGet?ranges=A1`, undefined, caller),
  callSheets(
    world,
    'POST',
    `/${id}/values:batchGetByDataFilter`,
    { dataFilters: [{ a1Range: 'A1' }] },
    caller,
  ),
];

const writeAs = ({ world, id }: Desk, caller = aiko): readonly Answered[] => {
  const requests = [{ addSheet: { properties: {} } }];
  return [
    callSheets(world, 'POST', `/${id}:batchUpdate`, { requests }, caller),
    callSheets(world, 'PUT', `/${id}/values/A1?valueInputOption=RAW`, { values: [['x']] }, caller),
    callSheets(world, 'POST', `/${id}/values/A1:append?valueInputOption=RAW`, { values: [['x']] }, caller),
    callSheets(world, 'POST', `/${id}/values/A1:clear`, {}, caller),
  ];
};

const statuses = (answers: readonly Answered[]): number[] => [
  ...new Set(answers.map(({ status }) => status)),
];

describe('a spreadsheet', () => {
  it('that nobody shared with the caller is refused to him by every method, and stays as it is', () => {
    const desk = openDesk();
    const before = desk.sheets();
    const answers = [...readAs(desk), ...writeAs(desk)];
    expect(statuses(answers)).toEqual([403]);
    expect(answers[0]!.body).toEqual({
      status: 'PERMISSION_DENIED',
      message: 'The caller does not have permission',
    });
    expect(desk.sheets()).toEqual(before);
  });

  it('is read and not written by a reader', () => {
    const desk = openDesk();
    shareSpreadsheet(desk.world, desk.id, 'Aiko@kaede.example', 'reader');
    const before = desk.sheets();
    expect(statuses(readAs(desk))).toEqual([200]);
    expect(statuses(writeAs(desk))).toEqual([403]);
    expect(desk.sheets()).toEqual(before);
  });

  it('is read and written by a writer, until it is shared with him no more', () => {
    const desk = openDesk();
    shareSpreadsheet(desk.world, desk.id, aiko.email, 'reader');
    shareSpreadsheet(desk.world, desk.id, aiko.email, 'writer');
    expect(statuses([...readAs(desk), ...writeAs(desk)])).toEqual([200]);
    stopSharingSpreadsheet(desk.world, desk.id, aiko.email);
    expect(statuses([...readAs(desk), ...writeAs(desk)])).toEqual([403]);
    expect(statuses([...readAs(desk, owner), ...writeAs(desk, owner)])).toEqual([200]);
  });

  it('that does not exist is not found by any method', () => {
    const desk = { ...openDesk(), id: 'nowhere' };
    expect(statuses([...readAs(desk, owner), ...writeAs(desk, owner)])).toEqual([404]);
  });

  it('made by a call belongs to its caller alone, with the tabs asked for', () => {
    const { world } = openDesk();
    const sheets = [{ properties: { title: 'Head' } }, { properties: { sheetId: 3, title: 'Log' } }];
    const made = callSheets(world, 'POST', '', { properties: { title: '名簿' }, sheets }, aiko);
    expect(made.body).toMatchObject({
      properties: { title: '名簿' },
      sheets: [{ properties: { title: 'Head' } }, { properties: { sheetId: 3, title: 'Log', index: 1 } }],
    });
    const { spreadsheetId } = made.body as { spreadsheetId: string };
    expect(callSheets(world, 'GET', `/${spreadsheetId}`, undefined, aiko).body).toEqual(made.body);
    expect(callSheets(world, 'GET', `/${spreadsheetId}`, undefined, owner).status).toBe(403);
  });

  it('is not made with two tabs of one name', () => {
    const { world } = openDesk();
    const sheets = [{ properties: { title: 'Head' } }, { properties: { title: 'Head' } }];
    const before = Object.keys(world.sheets.spreadsheets);
    expect(callSheets(world, 'POST', '', { sheets }, aiko).status).toBe(400);
    expect(Object.keys(world.sheets.spreadsheets)).toEqual(before);
  });

  it('whose cells are asked for with its properties is not answered as if it had none', () => {
    const { world, id } = openDesk();
    expect(callSheets(world, 'GET', `/${id}?includeGridData=true`).status).toBe(501);
  });

  it('answers by data filter only the tabs that a filter lies on', () => {
    const desk = openDesk();
    desk.batch({ addSheet: { properties: { title: 'Log' } } });
    const body = { dataFilters: [{ a1Range: 'Log!A1' }] };
    const { sheets } = callSheets(desk.world, 'POST', `/${desk.id}:getByDataFilter`, body).body as {
      sheets: unknown;
    };
    expect(sheets).toMatchObject([{ properties: { title: 'Log', index: 1 } }]);
    expect(sheets).toHaveLength(1);
  });
});

describe('the methods', () => {
  it('are writes exactly where they change data, and read-only scopes admit to none of those', () => {
    const named = (writes: boolean): string[] =>
      sheetsService.routes
        .filter((route) => route.writes === writes)
        .map(({ operation }) => operation.replace('sheets.spreadsheets.', ''));
    expect(named(true)).toEqual(['create', 'batchUpdate', 'values.update', 'values.append', 'values.clear']);
    expect(named(false)).toEqual([
      'get',
      'getByDataFilter',
      'values.get',
      'values.batchGet',
      'values.batchGetByDataFilter',
    ]);
    const admitted = sheetsService.routes.filter(({ scopes }) =>
      scopes.some((scope) => scope.endsWith('.readonly')),
    );
    expect(admitted.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });
});
