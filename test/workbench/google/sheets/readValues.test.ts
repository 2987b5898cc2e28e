import { callSheets, naming, openDesk, refused, writing } from './sheetsCaller';
import type { Desk } from './sheetsCaller';

const filled = (): Desk => {
  const desk = openDesk();
  desk.batch(
    { addSheet: { properties: { sheetId: 7, title: 'Log' } } },
    writing([['seq', 'who', 'what'], ['1', '', 'add'], [], ['3', 'aiko'], [], ['', '', '']], { sheetId: 7 }),
    writing([['head']]),
    naming('commit_1'),
  );
  return desk;
};

const read = ({ world, id }: Desk, range: string, query = '') =>
  callSheets(world, 'GET', `/${id}/values/${encodeURIComponent(range)}${query}`);

describe('a reading by data filters', () => {
  it('omits the empty cells at the end of a row and the empty rows at the end of the range', () => {
    const { filtered, id } = filled();
    expect(filtered([{ a1Range: 'Log!A1:D10' }]).body).toEqual({
      spreadsheetId: id,
      valueRanges: [
        {
          valueRange: {
            range: 'Log!A1:D10',
            majorDimension: 'ROWS',
            values: [['seq', 'who', 'what'], ['1', '', 'add'], [], ['3', 'aiko']],
          },
          dataFilters: [{ a1Range: 'Log!A1:D10' }],
        },
      ],
    });
  });

  it('has no values at all for a range without any', () => {
    const { filtered } = filled();
    expect(filtered([{ a1Range: 'Log!D1:D3' }]).body).toMatchObject({
      valueRanges: [{ valueRange: { range: 'Log!D1:D3', majorDimension: 'ROWS' } }],
    });
    expect(JSON.stringify(filtered([{ a1Range: 'Log!D1:D3' }]).body)).not.toContain('values"');
  });

  it('answers a range once, with every filter that matched it, in the order of the cells', () => {
    const { filtered } = filled();
    const grid = {
      gridRange: { sheetId: 7, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 },
    };
    const filters = [
      { a1Range: 'Log!A4:B4' },
      { a1Range: 'log!A2:C2' },
      { a1Range: 'Log!A2:C4' },
      grid,
      { a1Range: 'A1' },
    ];
    expect(filtered(filters).body).toMatchObject({
      valueRanges: [
        { valueRange: { range: 'Sheet1!A1', values: [['head']] }, dataFilters: [filters[4]] },
        { valueRange: { range: 'Log!A2:C2', values: [['1', '', 'add']] }, dataFilters: [filters[1], grid] },
        { valueRange: { range: 'Log!A2:C4' }, dataFilters: [filters[2]] },
        { valueRange: { range: 'Log!A4:B4', values: [['3', 'aiko']] }, dataFilters: [filters[0]] },
      ],
    });
  });

  it('counts as no write', () => {
    expect(filled().filtered([{ a1Range: 'A1' }]).route).toMatchObject({
      operation: 'sheets.spreadsheets.values.batchGetByDataFilter',
      writes: false,
      latency: 500,
    });
  });

  it.each([
    [[], 400],
    [[{}], 400],
    [[{ a1Range: 'Nowhere!A1' }], 400],
    [[{ a1Range: 'A1' }, { gridRange: { sheetId: 99 } }], 400],
    [[{ developerMetadataLookup: { metadataKey: 'x' } }], 501],
  ])('of %j is refused', (filters, status) => {
    expect(filled().filtered(filters).status).toBe(status);
  });

  it('by a misspelt option is refused', () => {
    expect(filled().filtered([{ a1Range: 'A1' }], { valueRenderOptions: 'FORMULA' })).toMatchObject(
      refused('Invalid JSON payload received. Unknown name "valueRenderOptions": Cannot find field.'),
    );
  });
});

describe('values.get', () => {
  it.each([
    ['Log!A4:B4', 'Log!A4:B4', [['3', 'aiko']]],
    ['Log', 'Log!A1:Z1000', [['seq', 'who', 'what'], ['1', '', 'add'], [], ['3', 'aiko']]],
    ['commit_1', 'Sheet1!A1', [['head']]],
    ['A1:B2', 'Sheet1!A1:B2', [['head']]],
    ['Log!A4:ZZ2000', 'Log!A4:Z1000', [['3', 'aiko']]],
  ])('of %s answers %s', (asked, range, values) => {
    expect(read(filled(), asked).body).toEqual({ range, majorDimension: 'ROWS', values });
  });

  it('turns the rows into columns where it is asked to', () => {
    expect(read(filled(), 'Log!A1:C4', '?majorDimension=COLUMNS').body).toMatchObject({
      values: [
        ['seq', '1', '', '3'],
        ['who', '', '', 'aiko'],
        ['what', 'add'],
      ],
    });
  });

  it('renders numbers, truths and formulas as the option says', () => {
    const desk = openDesk();
    const values = [{ numberValue: 12.5 }, { boolValue: true }, { formulaValue: '=A1*2' }];
    const row = { values: values.map((userEnteredValue) => ({ userEnteredValue })) };
    desk.batch({ updateCells: { start: { sheetId: 0 }, rows: [row], fields: '*' } });
    const by = (option: string): unknown => read(desk, 'A1:C1', `?valueRenderOption=${option}`).body;
    expect(by('FORMATTED_VALUE')).toMatchObject({ values: [['12.5', 'TRUE', '#ERROR!']] });
    expect(by('UNFORMATTED_VALUE')).toMatchObject({ values: [[12.5, true, '#ERROR!']] });
    expect(by('FORMULA')).toMatchObject({ values: [[12.5, true, '=A1*2']] });
    expect(by('SOMEHOW')).toMatchObject({ status: 'INVALID_ARGUMENT' });
  });

  it('of what is no range is refused', () => {
    expect(read(filled(), 'No such tab!A1')).toMatchObject(refused('Unable to parse range: No such tab!A1'));
    expect(read(filled(), 'commit_2')).toMatchObject(refused('Unable to parse range: commit_2'));
  });

  it('beyond the grid is refused', () => {
    expect(read(filled(), 'Log!A1001:C')).toMatchObject(
      refused('Range (Log!A1001:C) exceeds grid limits. Max rows: 1000, max columns: 26'),
    );
  });
});

describe('values.batchGet', () => {
  it('answers every range in the order asked for', () => {
    const { world, id } = filled();
    expect(callSheets(world, 'GET', `/${id}/values:batchGet?ranges=Log!A4&ranges=A1`).body).toEqual({
      spreadsheetId: id,
      valueRanges: [
        { range: 'Log!A4', majorDimension: 'ROWS', values: [['3']] },
        { range: 'Sheet1!A1', majorDimension: 'ROWS', values: [['head']] },
      ],
    });
  });
});
