/** The methods that read cells: values.get, values.batchGet, values.batchGetByDataFilter. */
import * as v from 'valibot';
import { invalidArgument } from '../http';
import type { Answer, Call } from '../route';
import type { ValueRenderOption } from './cellValue';
import { renderCell } from './cellValue';
import { openToRead } from './fileAccess';
import { readArea } from './grid';
import type { DataFilter, Located } from './locate';
import { dataFilterMessage, locateA1, locatedText, locateFilter } from './locate';
import { readMessage } from './readMessage';

const majorDimension = v.optional(v.picklist(['ROWS', 'COLUMNS']), 'ROWS');
const valueRenderOption = v.optional(
  v.picklist(['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA']),
  'FORMATTED_VALUE',
);
/** No effect: the emulator has no dates, only the numbers behind them. */
const dateTimeRenderOption = v.optional(v.picklist(['SERIAL_NUMBER', 'FORMATTED_STRING']));

const optionsMessage = v.object({ majorDimension, valueRenderOption, dateTimeRenderOption });
type Options = v.InferOutput<typeof optionsMessage>;

const queryOptions = (query: URLSearchParams): Options =>
  readMessage(optionsMessage, Object.fromEntries(query.entries()));

type Rendered = string | number | boolean;

/** Turned about, each column again ends with its last value. */
const columnsOf = (rows: readonly (readonly Rendered[])[]): Rendered[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const height = rows.findLastIndex((row) => (row[column] ?? '') !== '') + 1;
    return rows.slice(0, height).map((row) => row[column] ?? '');
  });
};

const valueRange = (place: Located, options: Options): Record<string, unknown> => {
  const option: ValueRenderOption = options.valueRenderOption;
  const rows = readArea(place.sheet, place.area).map((row) => row.map((cell) => renderCell(cell, option)));
  return {
    range: locatedText(place),
    majorDimension: options.majorDimension,
    ...(rows.length === 0 ? {} : { values: options.majorDimension === 'ROWS' ? rows : columnsOf(rows) }),
  };
};

export const getValues = (call: Call): Answer => {
  const spreadsheet = openToRead(call);
  return { json: valueRange(locateA1(spreadsheet, call.path['range'] ?? ''), queryOptions(call.query)) };
};

export const batchGetValues = (call: Call): Answer => {
  const spreadsheet = openToRead(call);
  const options = queryOptions(call.query);
  const ranges = call.query.getAll('ranges');
  return {
    json: {
      spreadsheetId: spreadsheet.spreadsheetId,
      valueRanges: ranges.map((range) => valueRange(locateA1(spreadsheet, range), options)),
    },
  };
};

const byDataFilterMessage = v.strictObject({
  dataFilters: v.optional(v.array(dataFilterMessage), []),
  majorDimension,
  valueRenderOption,
  dateTimeRenderOption,
});

interface Match {
  readonly place: Located;
  readonly filters: DataFilter[];
}

/**
 * The answer names for each range the filters that matched it, and Google promises no order
 * (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGetByDataFilter). Ranges come
 * here in the order of the cells, so that a caller who trusts in the order of his filters is found out.
 */
const byPlace = (order: readonly number[], one: Match, other: Match): number => {
  const [a, b] = [one.place, other.place];
  return (
    order.indexOf(a.sheet.sheetId) - order.indexOf(b.sheet.sheetId) ||
    a.area.top - b.area.top ||
    a.area.left - b.area.left
  );
};

export const batchGetValuesByDataFilter = (call: Call): Answer => {
  const spreadsheet = openToRead(call);
  const { dataFilters, ...options } = readMessage(byDataFilterMessage, call.json());
  if (dataFilters.length === 0) throw invalidArgument('Must specify at least one data filter.');
  const matches = new Map<string, Match>();
  dataFilters.forEach((filter, index) => {
    const place = locateFilter(spreadsheet, filter, index);
    const match = matches.get(locatedText(place));
    if (match === undefined) matches.set(locatedText(place), { place, filters: [filter] });
    else match.filters.push(filter);
  });
  const order = spreadsheet.sheets.map(({ sheetId }) => sheetId);
  const sorted = [...matches.values()].sort((one, other) => byPlace(order, one, other));
  return {
    json: {
      spreadsheetId: spreadsheet.spreadsheetId,
      valueRanges: sorted.map(({ place, filters }) => ({
        valueRange: valueRange(place, options),
        dataFilters: filters,
      })),
    },
  };
};
