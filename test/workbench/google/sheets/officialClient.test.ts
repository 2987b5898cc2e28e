/** Google's own client for Sheets, unmodified, against the emulated service over HTTP. */
import { sheets as sheetsApi } from '@googleapis/sheets';
import { sheetsService } from '../../../../workbench/google/sheets/sheetsService';
import { openListening } from '../listening';

const open = async () => {
  const google = await openListening(sheetsService, ['https://www.googleapis.com/auth/spreadsheets']);
  const clientOf = (sub: string) => sheetsApi({ version: 'v4', ...google.as(sub) });
  const api = clientOf(google.aiko.sub);
  const { data } = await api.spreadsheets.create({ requestBody: { properties: { title: '台帳' } } });
  return { ...google, api, apiOfBen: clientOf(google.ben.sub), spreadsheetId: data.spreadsheetId ?? '' };
};

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

const opened = async () => {
  const google = await open();
  close = google.close;
  return google;
};

const textCell = (text: string) => ({ userEnteredValue: { stringValue: text } });

it('makes a spreadsheet, adds a tab, writes cells and reads them back by list', async () => {
  const { api, spreadsheetId } = await opened();
  const { data: added } = await api.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: [
        { addSheet: { properties: { sheetId: 7, title: 'People' } } },
        {
          updateCells: {
            start: { sheetId: 7, rowIndex: 1, columnIndex: 0 },
            rows: [{ values: [textCell('青木 由紀'), textCell('=1+1')] }],
            fields: 'userEnteredValue',
          },
        },
      ],
    },
  });
  expect(added.replies?.[0]?.addSheet?.properties).toMatchObject({ sheetId: 7, title: 'People' });
  const { data: read } = await api.spreadsheets.values.batchGetByDataFilter({
    spreadsheetId,
    requestBody: { dataFilters: [{ a1Range: 'People!A2:B2' }], majorDimension: 'ROWS' },
  });
  expect(read.valueRanges?.[0]?.valueRange?.values).toEqual([['青木 由紀', '=1+1']]);
});

it('a batch with a name that exists already is refused whole, in Google’s words', async () => {
  const { api, spreadsheetId } = await opened();
  const commit = (text: string) =>
    api.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [
          {
            addNamedRange: {
              namedRange: { name: 'commit_1', range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 } },
            },
          },
          {
            updateCells: {
              start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
              rows: [{ values: [textCell(text)] }],
              fields: 'userEnteredValue',
            },
          },
        ],
      },
    });
  await commit('first');
  await expect(commit('second')).rejects.toMatchObject({ status: 400 });
  const { data } = await api.spreadsheets.values.get({ spreadsheetId, range: 'Sheet1!A1' });
  expect(data.values).toEqual([['first']]);
});

it('writes values, and tells of the spreadsheet what is asked for', async () => {
  const { api, spreadsheetId } = await opened();
  await api.spreadsheets.values.update({
    spreadsheetId,
    range: 'Sheet1!A1:B1',
    valueInputOption: 'RAW',
    requestBody: { values: [['a', 1]] },
  });
  const { data } = await api.spreadsheets.get({
    spreadsheetId,
    fields: 'properties.title,sheets.properties',
  });
  expect(data).toMatchObject({
    properties: { title: '台帳' },
    sheets: [{ properties: { title: 'Sheet1' } }],
  });
  expect(data).not.toHaveProperty('spreadsheetId');
});

it('somebody with whom it is not shared is refused, and so is a spreadsheet that is not there', async () => {
  const { api, apiOfBen, spreadsheetId } = await opened();
  await expect(apiOfBen.spreadsheets.get({ spreadsheetId })).rejects.toMatchObject({ status: 403 });
  await expect(api.spreadsheets.get({ spreadsheetId: 'none' })).rejects.toMatchObject({ status: 404 });
});
