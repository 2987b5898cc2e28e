/** Requests of a batch about whole tabs: addSheet, updateSheetProperties, deleteSheet. */
import type { RequestHandler } from './batchStep';
import { refuseTooManyCells, sheetWithId, silently } from './batchStep';
import { parseFieldMask } from './fieldMask';
import type { Refuse } from './grid';
import { trimmedRows } from './grid';
import type { SheetProperties } from './requestMessages';
import type { Sheet, Spreadsheet } from './sheetsData';
import { sheetPropertiesResource } from './spreadsheetResource';

/** developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#GridProperties leaves these open. */
const defaultGrid = { rowCount: 1000, columnCount: 26 } as const;

const refuseTakenTitle = (others: readonly Sheet[], title: string, refuse: Refuse): void => {
  if (!others.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase())) return;
  throw refuse(`A sheet with the name "${title}" already exists. Please enter another name.`);
};

const refuseImpossibleGrid = (sheet: Sheet, refuse: Refuse): void => {
  if (sheet.rowCount < 1) throw refuse('gridProperties.rowCount must be greater than zero.');
  if (sheet.columnCount < 1) throw refuse('gridProperties.columnCount must be greater than zero.');
  if (sheet.frozenRowCount < 0 || sheet.frozenColumnCount < 0) {
    throw refuse('gridProperties: a frozen count must not be negative.');
  }
  if (sheet.frozenRowCount >= sheet.rowCount) throw refuse("You can't freeze all visible rows on the sheet.");
  if (sheet.frozenColumnCount >= sheet.columnCount) {
    throw refuse("You can't freeze all visible columns on the sheet.");
  }
};

const placed = (others: readonly Sheet[], sheet: Sheet, index: number, refuse: Refuse): readonly Sheet[] => {
  if (index < 0 || index > others.length) throw refuse('Invalid sheet index.');
  return [...others.slice(0, index), sheet, ...others.slice(index)];
};

const freeSheetId = ({ generatedIds, sheets }: Spreadsheet): number => {
  // An arbitrary stride: made-up ids are no run of numbers on Google either.
  let id = (generatedIds + 1) * 7919;
  while (sheets.some((sheet) => sheet.sheetId === id)) id += 1;
  return id;
};

const newSheet = (spreadsheet: Spreadsheet, properties: SheetProperties): Sheet => ({
  sheetId: properties.sheetId ?? freeSheetId(spreadsheet),
  title: properties.title ?? `Sheet${String(spreadsheet.sheets.length + 1)}`,
  rowCount: properties.gridProperties.rowCount ?? defaultGrid.rowCount,
  columnCount: properties.gridProperties.columnCount ?? defaultGrid.columnCount,
  frozenRowCount: properties.gridProperties.frozenRowCount ?? 0,
  frozenColumnCount: properties.gridProperties.frozenColumnCount ?? 0,
  hidden: properties.hidden ?? false,
  rows: [],
});

export const addSheet: RequestHandler<'addSheet'> = (spreadsheet, { properties }, refuse) => {
  const sheet = newSheet(spreadsheet, properties);
  const id = String(sheet.sheetId);
  if (sheet.title === '') throw refuse('Sheet name cannot be empty.');
  if (sheet.sheetId < 0) throw refuse(`Sheet id cannot be negative: ${id}`);
  if (spreadsheet.sheets.some((other) => other.sheetId === sheet.sheetId)) {
    throw refuse(`Cannot add sheet with ID: ${id}, a sheet with that ID already exists.`);
  }
  refuseTakenTitle(spreadsheet.sheets, sheet.title, refuse);
  refuseImpossibleGrid(sheet, refuse);
  const index = properties.index ?? spreadsheet.sheets.length;
  const next: Spreadsheet = {
    ...spreadsheet,
    sheets: placed(spreadsheet.sheets, sheet, index, refuse),
    generatedIds: spreadsheet.generatedIds + 1,
  };
  refuseTooManyCells(next, refuse);
  return { spreadsheet: next, reply: { addSheet: { properties: sheetPropertiesResource(sheet, index) } } };
};

const settableFields = [
  'title',
  'index',
  'hidden',
  'gridProperties.rowCount',
  'gridProperties.columnCount',
  'gridProperties.frozenRowCount',
  'gridProperties.frozenColumnCount',
] as const;

export const updateSheetProperties: RequestHandler<'updateSheetProperties'> = (
  spreadsheet,
  { properties, fields },
  refuse,
) => {
  const sheet = sheetWithId(spreadsheet, properties.sheetId ?? 0, refuse);
  const names = parseFieldMask(fields, ['sheetId', ...settableFields], refuse);
  /** What the mask names and the message lacks takes its empty value: so frozen rows are set free. */
  const chosen = <Value>(field: (typeof settableFields)[number], value: Value, now: Value): Value =>
    names(field) ? value : now;
  const { gridProperties: grid } = properties;
  const changed: Sheet = {
    ...sheet,
    title: chosen('title', properties.title ?? '', sheet.title),
    hidden: chosen('hidden', properties.hidden ?? false, sheet.hidden),
    rowCount: chosen('gridProperties.rowCount', grid.rowCount ?? 0, sheet.rowCount),
    columnCount: chosen('gridProperties.columnCount', grid.columnCount ?? 0, sheet.columnCount),
    frozenRowCount: chosen('gridProperties.frozenRowCount', grid.frozenRowCount ?? 0, sheet.frozenRowCount),
    frozenColumnCount: chosen(
      'gridProperties.frozenColumnCount',
      grid.frozenColumnCount ?? 0,
      sheet.frozenColumnCount,
    ),
  };
  const others = spreadsheet.sheets.filter((other) => other !== sheet);
  if (changed.title === '') throw refuse('Sheet name cannot be empty.');
  refuseTakenTitle(others, changed.title, refuse);
  refuseImpossibleGrid(changed, refuse);
  const cut: Sheet = {
    ...changed,
    rows: trimmedRows(sheet.rows.slice(0, changed.rowCount).map((row) => row.slice(0, changed.columnCount))),
  };
  const now = spreadsheet.sheets.indexOf(sheet);
  const index = chosen('index', properties.index ?? spreadsheet.sheets.length, now);
  // Google counts places as they were before the move.
  const place = index > now ? index - 1 : index;
  const next: Spreadsheet = { ...spreadsheet, sheets: placed(others, cut, place, refuse) };
  refuseTooManyCells(next, refuse);
  return silently(next);
};

/** Names of ranges on the sheet stay taken although nothing shows them any more. */
export const deleteSheet: RequestHandler<'deleteSheet'> = (spreadsheet, { sheetId }, refuse) => {
  const sheet = sheetWithId(spreadsheet, sheetId, refuse);
  if (spreadsheet.sheets.length === 1) throw refuse("You can't remove all the sheets in a document.");
  return silently({
    ...spreadsheet,
    sheets: spreadsheet.sheets.filter((other) => other !== sheet),
    namedRanges: spreadsheet.namedRanges.map((named) =>
      named.range?.sheetId === sheetId ? { ...named, range: null } : named,
    ),
    protectedRanges: spreadsheet.protectedRanges.filter(({ range }) => range.sheetId !== sheetId),
  });
};
