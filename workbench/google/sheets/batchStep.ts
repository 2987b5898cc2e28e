/** One request of a batch: from a spreadsheet to the next one and Google's reply to it. */
import type { PlatformAnswers } from '../platformAnswers';
import type { Refuse } from './grid';
import type { RequestKind, RequestOf } from './requestMessages';
import type { Sheet, Spreadsheet } from './sheetsData';

export interface BatchStep {
  readonly spreadsheet: Spreadsheet;
  /** Empty for most kinds, as Google's. */
  readonly reply: Readonly<Record<string, unknown>>;
}

export type RequestHandler<Kind extends RequestKind> = (
  spreadsheet: Spreadsheet,
  request: RequestOf<Kind>,
  refuse: Refuse,
  /** The address of whoever asks. */
  who: string,
  answers: PlatformAnswers,
) => BatchStep;

export const silently = (spreadsheet: Spreadsheet): BatchStep => ({ spreadsheet, reply: {} });

/** Google calls a tab a *grid* where its cells are meant and a *sheet* where the tab itself is. */
export const gridWithId = (spreadsheet: Spreadsheet, sheetId: number, refuse: Refuse): Sheet => {
  const sheet = spreadsheet.sheets.find((one) => one.sheetId === sheetId);
  if (sheet === undefined) throw refuse(`No grid with id: ${String(sheetId)}`);
  return sheet;
};

export const sheetWithId = (spreadsheet: Spreadsheet, sheetId: number, refuse: Refuse): Sheet => {
  const sheet = spreadsheet.sheets.find((one) => one.sheetId === sheetId);
  if (sheet === undefined) throw refuse(`No sheet with id: ${String(sheetId)}`);
  return sheet;
};

export const withSheet = (spreadsheet: Spreadsheet, changed: Sheet): Spreadsheet => ({
  ...spreadsheet,
  sheets: spreadsheet.sheets.map((sheet) => (sheet.sheetId === changed.sheetId ? changed : sheet)),
});

/** support.google.com/drive/answer/37603: "Up to 10 million cells" in a spreadsheet, empty ones included. */
const maximalCells = 10_000_000;

/** To be asked after every step that made a grid larger. */
export const refuseTooManyCells = (spreadsheet: Spreadsheet, refuse: Refuse): void => {
  const cells = spreadsheet.sheets.reduce(
    (sum, { rowCount, columnCount }) => sum + rowCount * columnCount,
    0,
  );
  if (cells <= maximalCells) return;
  throw refuse(
    `This action would increase the number of cells in the workbook above the limit of ${String(maximalCells)} cells.`,
  );
};
