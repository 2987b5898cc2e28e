/** What people do by hand on the page of a spreadsheet; tests read and disturb the book this way. */
import { invalidArgument } from '../http';
import type { World } from '../world';
import { withSheet } from './batchStep';
import { sortRange } from './cellRequests';
import { cellFromTyping, renderCell } from './cellValue';
import { deleteDimension } from './dimensionRequests';
import { refuseProtected } from './protection';
import { keep } from './fileAccess';
import { areaOf, trimmedRows, writeLines } from './grid';
import { newSpreadsheet } from './newSpreadsheet';
import type { Sheet, Spreadsheet } from './sheetsData';

/** The id of a new spreadsheet with one empty tab, `Sheet1`. */
export const createSpreadsheet = (
  world: World,
  file: { readonly owner: string; readonly title: string },
): string => {
  const spreadsheet = newSpreadsheet(world, file.owner, { title: file.title, sheets: [] });
  keep(world, spreadsheet);
  return spreadsheet.spreadsheetId;
};

const opened = (world: World, id: string): Spreadsheet => {
  const spreadsheet = world.sheets.spreadsheets[id];
  if (spreadsheet === undefined) throw new Error(`There is no spreadsheet ${id}.`);
  return spreadsheet;
};

const tab = (spreadsheet: Spreadsheet, title: string): Sheet => {
  const sheet = spreadsheet.sheets.find((one) => one.title === title);
  if (sheet === undefined) throw new Error(`There is no tab ${title}.`);
  return sheet;
};

/** `email` is a person's address or a service account's; a second share replaces the first. */
export const shareSpreadsheet = (
  world: World,
  id: string,
  email: string,
  role: 'reader' | 'writer',
): void => {
  const spreadsheet = opened(world, id);
  const { owner, writers, readers } = spreadsheet.access;
  const without = (list: readonly string[]): readonly string[] => list.filter((one) => one !== email);
  keep(world, {
    ...spreadsheet,
    access: {
      owner,
      writers: role === 'writer' ? [...without(writers), email] : without(writers),
      readers: role === 'reader' ? [...without(readers), email] : without(readers),
    },
  });
};

export const stopSharingSpreadsheet = (world: World, id: string, email: string): void => {
  const spreadsheet = opened(world, id);
  const without = (list: readonly string[]): readonly string[] => list.filter((one) => one !== email);
  const { owner, writers, readers } = spreadsheet.access;
  keep(world, { ...spreadsheet, access: { owner, writers: without(writers), readers: without(readers) } });
};

/** The tab as it is shown: rows end with their last value, the list with its last filled row. */
export const readTab = (world: World, id: string, title: string): string[][] =>
  tab(opened(world, id), title).rows.map((row) =>
    row.map((cell) => String(renderCell(cell, 'FORMATTED_VALUE'))),
  );

/** Rows and columns count from 0. A text that begins with `=` is a formula. `who` is refused what is kept from him. */
export const editCell = (
  world: World,
  id: string,
  title: string,
  row: number,
  column: number,
  text: string,
  who?: string,
): void => {
  const spreadsheet = opened(world, id);
  const sheet = tab(spreadsheet, title);
  areaOf(sheet, { startRowIndex: row, startColumnIndex: column }, invalidArgument);
  const cell = cellFromTyping(text, invalidArgument);
  const { sheetId } = sheet;
  const place = { sheetId, startRowIndex: row, endRowIndex: row + 1 };
  const cells = { ...place, startColumnIndex: column, endColumnIndex: column + 1 };
  refuseProtected(spreadsheet, cells, who ?? spreadsheet.access.owner, invalidArgument);
  keep(world, withSheet(spreadsheet, writeLines(sheet, row, column, [[cell]])));
};

/** Sorts everything below the frozen rows, as *Sort sheet* in the menu does. */
export const sortRows = (
  world: World,
  id: string,
  title: string,
  column: number,
  sortOrder: 'ASCENDING' | 'DESCENDING' = 'ASCENDING',
): void => {
  const spreadsheet = opened(world, id);
  const { sheetId, frozenRowCount } = tab(spreadsheet, title);
  const range = { sheetId, startRowIndex: frozenRowCount };
  const request = { range, sortSpecs: [{ dimensionIndex: column, sortOrder }] };
  keep(
    world,
    sortRange(spreadsheet, request, invalidArgument, spreadsheet.access.owner, world.platform).spreadsheet,
  );
};

export const deleteRow = (world: World, id: string, title: string, row: number): void => {
  const spreadsheet = opened(world, id);
  const { sheetId } = tab(spreadsheet, title);
  const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } as const;
  keep(
    world,
    deleteDimension(spreadsheet, { range }, invalidArgument, spreadsheet.access.owner, world.platform)
      .spreadsheet,
  );
};

/** Deletes a row and all below it, as somebody does who means to make the list shorter. */
export const deleteRowsFrom = (world: World, id: string, title: string, row: number): void => {
  const spreadsheet = opened(world, id);
  const { sheetId, rowCount } = tab(spreadsheet, title);
  const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: rowCount } as const;
  keep(
    world,
    deleteDimension(spreadsheet, { range }, invalidArgument, spreadsheet.access.owner, world.platform)
      .spreadsheet,
  );
};

/** Drags a column to another place. Ranges stay where they are, which is so on the page only for those that hold both. */
export const moveColumn = (world: World, id: string, title: string, from: number, to: number): void => {
  const spreadsheet = opened(world, id);
  const sheet = tab(spreadsheet, title);
  const rows = sheet.rows.map((row) => {
    const cells = Array.from({ length: Math.max(row.length, from + 1, to + 1) }, (_, at) => row[at] ?? null);
    const [moved = null] = cells.splice(from, 1);
    cells.splice(to, 0, moved);
    return cells;
  });
  keep(world, withSheet(spreadsheet, { ...sheet, rows: trimmedRows(rows) }));
};
