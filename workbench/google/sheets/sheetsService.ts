/**
 * Google Sheets API v4, after developers.google.com/workspace/sheets/api/reference/rest.
 *
 * *Faithful:*
 * - a batch is carried out whole or not at all, its requests one after the other
 *   (…/rest/v4/spreadsheets/batchUpdate: "If any request is not valid then the entire request will fail")
 * - a name or an id of a range exists once; a taken one refuses the batch (…/v4/spreadsheets/request#AddNamedRangeRequest);
 *   names follow support.google.com/docs/answer/63175; the name of a range whose cells were deleted stays taken
 *   (issuetracker.google.com/issues/126262167)
 * - nothing is written beyond the grid; ranges that start beyond it are refused, those that end beyond it are cut
 * - a field that a message does not have is refused, a `fields` mask is required
 * - empty cells at the end of a row and empty rows at the end of a range are not answered (…/v4/spreadsheets.values#ValueRange)
 * - 10 million cells a spreadsheet, 50,000 characters a cell; owner, writers, readers, nobody else
 * - protected ranges (`protection.ts`)
 * - sheet titles are unique without regard to case; inserting and deleting rows or columns moves named ranges
 *
 * *Not faithful:*
 * - formulas are kept and never calculated (`#ERROR!`); no formats, dates, notes, merged cells, charts, filters
 * - request kinds, fields and methods that are missing here are refused like misspelt ones; snake_case names, `null` for
 *   an absent field and numbers written as text are refused, which Google's parser takes
 * - `drive.file` admits to every file that is shared with the caller
 * - `spreadsheets.get` never answers cells; data filters know no developer metadata and answer in the order of the cells
 * - `values.append` writes below the last filled row of the sheet, not of the table around the range
 * - words of refusals are Google's where they are on record and in their manner elsewhere
 * - quotas are the router's; a new spreadsheet is not listed by Drive
 */
import * as v from 'valibot';
import { Refusal } from '../http';
import type { Answer, Call, Route, Service } from '../route';
import { applyBatch } from './batchUpdate';
import { keep, openToRead, openToWrite } from './fileAccess';
import { dataFilterMessage, locateFilter } from './locate';
import { newSpreadsheet } from './newSpreadsheet';
import { batchGetValues, batchGetValuesByDataFilter, getValues } from './readValues';
import { readMessage } from './readMessage';
import { batchUpdateMessage, createMessage } from './requestMessages';
import { spreadsheetResource } from './spreadsheetResource';
import { appendValues, clearValues, updateValues } from './writeValues';

const create = (call: Call): Answer => {
  const { properties, sheets } = readMessage(createMessage, call.json());
  const spreadsheet = newSpreadsheet(call.world, call.caller.email, {
    ...properties,
    title: properties.title ?? 'Untitled spreadsheet',
    sheets: sheets.map((sheet) => sheet.properties),
  });
  keep(call.world, spreadsheet);
  return { json: spreadsheetResource(spreadsheet) };
};

const get = (call: Call): Answer => {
  const spreadsheet = openToRead(call);
  if (call.query.get('includeGridData') === 'true') {
    throw new Refusal(
      501,
      'UNIMPLEMENTED',
      'The emulated spreadsheets.get answers no cells; read values instead.',
    );
  }
  return { json: spreadsheetResource(spreadsheet) };
};

const getByDataFilterMessage = v.strictObject({
  dataFilters: v.optional(v.array(dataFilterMessage), []),
  includeGridData: v.optional(v.literal(false)),
});

const getByDataFilter = (call: Call): Answer => {
  const spreadsheet = openToRead(call);
  const { dataFilters } = readMessage(getByDataFilterMessage, call.json());
  const matched = dataFilters.map((filter, index) => locateFilter(spreadsheet, filter, index).sheet);
  return { json: spreadsheetResource(spreadsheet, (sheet) => matched.includes(sheet)) };
};

const batchUpdate = (call: Call): Answer => {
  const before = openToWrite(call);
  const message = readMessage(batchUpdateMessage, call.json());
  const { email } = call.caller;
  const { spreadsheet, replies } = applyBatch(before, message.requests, email, call.world.platform);
  keep(call.world, spreadsheet);
  const updated = message.includeSpreadsheetInResponse
    ? { updatedSpreadsheet: spreadsheetResource(spreadsheet) }
    : {};
  return { json: { spreadsheetId: spreadsheet.spreadsheetId, replies, ...updated } };
};

const scopesOf = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `https://www.googleapis.com/auth/${name}`);

type Admission = Pick<Route, 'writes' | 'scopes'>;
const writing: Admission = { writes: true, scopes: scopesOf('spreadsheets', 'drive', 'drive.file') };
const readingByPost: Admission = { ...writing, writes: false };
/** The read-only scopes admit to what is read by GET and to nothing else. */
const reading: Admission = {
  writes: false,
  scopes: [...writing.scopes, ...scopesOf('spreadsheets.readonly', 'drive.readonly')],
};

const route = (
  method: Route['method'],
  path: string,
  name: string,
  answer: Route['answer'],
  admission: Admission,
): Route => ({
  method,
  pattern: new RegExp(`^/v4/spreadsheets${path}$`),
  operation: `sheets.spreadsheets.${name}`,
  latency: 500,
  answer,
  ...admission,
});

const one = '/(?<spreadsheetId>[^/:]+)';
const range = '/values/(?<range>[^/]+)';

const routes: readonly Route[] = [
  route('POST', '', 'create', create, writing),
  route('GET', one, 'get', get, reading),
  route('POST', `${one}:getByDataFilter`, 'getByDataFilter', getByDataFilter, readingByPost),
  route('POST', `${one}:batchUpdate`, 'batchUpdate', batchUpdate, writing),
  route('GET', one + range, 'values.get', getValues, reading),
  route('GET', `${one}/values:batchGet`, 'values.batchGet', batchGetValues, reading),
  route(
    'POST',
    `${one}/values:batchGetByDataFilter`,
    'values.batchGetByDataFilter',
    batchGetValuesByDataFilter,
    readingByPost,
  ),
  route('PUT', one + range, 'values.update', updateValues, writing),
  route('POST', `${one}${range}:append`, 'values.append', appendValues, writing),
  route('POST', `${one}${range}:clear`, 'values.clear', clearValues, writing),
];

export const sheetsService: Service = { host: 'sheets.googleapis.com', routes };
