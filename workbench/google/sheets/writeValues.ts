/** The methods that write cells by A1 range: values.update, values.append, values.clear. */
import * as v from 'valibot';
import { invalidArgument } from '../http';
import type { Answer, Call } from '../route';
import { refuseTooManyCells, withSheet } from './batchStep';
import { quotedTitle, columnName, formatA1 } from './a1Notation';
import { cellFromInput } from './cellValue';
import { keep, openToWrite } from './fileAccess';
import type { Area, Line } from './grid';
import { boundsOf, clearArea, writeLines } from './grid';
import type { Located } from './locate';
import { locateA1, locatedText } from './locate';
import { refuseProtected } from './protection';
import { readMessage } from './readMessage';
import type { Sheet, Spreadsheet } from './sheetsData';

const valueRangeMessage = v.strictObject({
  range: v.optional(v.string()),
  majorDimension: v.optional(v.picklist(['ROWS']), 'ROWS'),
  values: v.optional(v.array(v.array(v.union([v.string(), v.number(), v.boolean(), v.null()]))), []),
});

const linesFrom = (call: Call): readonly Line[] => {
  const option = call.query.get('valueInputOption');
  if (option !== 'RAW' && option !== 'USER_ENTERED') {
    throw invalidArgument("'valueInputOption' is required but not specified");
  }
  const { values } = readMessage(valueRangeMessage, call.json());
  return values.map((row) => row.map((value) => cellFromInput(value, option, invalidArgument)));
};

const widest = (lines: readonly Line[]): number => Math.max(0, ...lines.map((line) => line.length));

/** A single cell is where to begin; any larger range is a frame that the values must not leave. */
const refuseOverflow = ({ sheet, area, bounds }: Located, lines: readonly Line[]): void => {
  const single = area.bottom - area.top === 1 && area.right - area.left === 1;
  const bottom = single ? sheet.rowCount : area.bottom;
  const right = single ? sheet.columnCount : area.right;
  const within = `Requested writing within range [${formatA1(sheet.title, bounds)}]`;
  if (area.top + lines.length > bottom) {
    throw invalidArgument(`${within}, but tried writing to row [${String(bottom + 1)}]`);
  }
  if (area.left + widest(lines) > right) {
    throw invalidArgument(`${within}, but tried writing to column [${columnName(right)}]`);
  }
};

const updateResult = (
  { spreadsheetId }: Spreadsheet,
  sheet: Sheet,
  top: number,
  left: number,
  lines: readonly Line[],
): Record<string, unknown> => {
  const right = left + Math.max(1, widest(lines));
  const written = boundsOf({ top, left, right, bottom: top + Math.max(1, lines.length) });
  return {
    spreadsheetId,
    updatedRange: formatA1(sheet.title, written),
    updatedRows: lines.length,
    updatedColumns: widest(lines),
    updatedCells: lines.flat().filter((cell) => cell !== undefined).length,
  };
};

const written = (top: number, left: number, lines: readonly Line[]): Area => ({
  top,
  left,
  bottom: top + lines.length,
  right: left + widest(lines),
});

const refuseKept = ({ caller }: Call, spreadsheet: Spreadsheet, { sheetId }: Sheet, area: Area): void => {
  refuseProtected(spreadsheet, { sheetId, ...boundsOf(area) }, caller.email, invalidArgument);
};

export const updateValues = (call: Call): Answer => {
  const spreadsheet = openToWrite(call);
  const place = locateA1(spreadsheet, call.path['range'] ?? '');
  const lines = linesFrom(call);
  refuseOverflow(place, lines);
  const { sheet, area } = place;
  refuseKept(call, spreadsheet, sheet, written(area.top, area.left, lines));
  keep(call.world, withSheet(spreadsheet, writeLines(sheet, area.top, area.left, lines)));
  return { json: updateResult(spreadsheet, sheet, area.top, area.left, lines) };
};

/** After the last filled row of the sheet; the grid grows for it. */
export const appendValues = (call: Call): Answer => {
  const spreadsheet = openToWrite(call);
  const { sheet, area } = locateA1(spreadsheet, call.path['range'] ?? '');
  const lines = linesFrom(call);
  const top = Math.max(area.top, sheet.rows.length);
  const grown = { ...sheet, rowCount: Math.max(sheet.rowCount, top + lines.length) };
  if (area.left + widest(lines) > sheet.columnCount) {
    throw invalidArgument(
      `Requested writing within range [${quotedTitle(sheet.title)}], but tried writing to column [${columnName(sheet.columnCount)}]`,
    );
  }
  refuseKept(call, spreadsheet, sheet, written(top, area.left, lines));
  const next = withSheet(spreadsheet, writeLines(grown, top, area.left, lines));
  refuseTooManyCells(next, invalidArgument);
  keep(call.world, next);
  const { spreadsheetId } = spreadsheet;
  return { json: { spreadsheetId, updates: updateResult(spreadsheet, sheet, top, area.left, lines) } };
};

export const clearValues = (call: Call): Answer => {
  const spreadsheet = openToWrite(call);
  const place = locateA1(spreadsheet, call.path['range'] ?? '');
  readMessage(v.strictObject({}), call.json());
  refuseKept(call, spreadsheet, place.sheet, place.area);
  keep(call.world, withSheet(spreadsheet, clearArea(place.sheet, place.area)));
  return { json: { spreadsheetId: spreadsheet.spreadsheetId, clearedRange: locatedText(place) } };
};
