/** The cells of one sheet: rectangles of them are located, read and written, each time giving a new sheet. */
import type { Refusal } from '../http';
import type { Bounds } from './a1Notation';
import { formatA1 } from './a1Notation';
import type { Cell, Row, Sheet } from './sheetsData';

/** Makes the refusal of the call, or of one request in a batch, from Google's words. */
export type Refuse = (message: string) => Refusal;

/** Cells that exist: ends are exclusive and within the grid. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const boundsOf = (area: Area): Bounds => ({
  startRowIndex: area.top,
  endRowIndex: area.bottom,
  startColumnIndex: area.left,
  endColumnIndex: area.right,
});

/**
 * A range that starts beyond the grid is refused and one that only ends beyond it is cut. Google's pages say neither; the
 * real service was seen to do so for reads and for batches, in these words.
 */
export const areaOf = (sheet: Sheet, bounds: Bounds, refuse: Refuse): Area => {
  const top = bounds.startRowIndex ?? 0;
  const left = bounds.startColumnIndex ?? 0;
  const bottom = Math.min(bounds.endRowIndex ?? sheet.rowCount, sheet.rowCount);
  const right = Math.min(bounds.endColumnIndex ?? sheet.columnCount, sheet.columnCount);
  if (top < 0 || left < 0) throw refuse('GridRange: an index must not be negative.');
  if (top >= sheet.rowCount || left >= sheet.columnCount) {
    const limits = `Max rows: ${String(sheet.rowCount)}, max columns: ${String(sheet.columnCount)}`;
    throw refuse(`Range (${formatA1(sheet.title, bounds)}) exceeds grid limits. ${limits}`);
  }
  if (bottom < top || right < left)
    throw refuse('GridRange: an end index must not be less than its start index.');
  return { top, bottom, left, right };
};

const lastFilled = <Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): number => {
  let length = items.length;
  while (length > 0) {
    const last = items[length - 1];
    if (last === undefined || !isEmpty(last)) break;
    length -= 1;
  }
  return length;
};

const trimmedRow = (row: Row): Row => {
  const length = lastFilled(row, (cell) => cell === null);
  return length === row.length ? row : row.slice(0, length);
};

/** Without the empty cells at the ends of rows and the empty rows at the end of the sheet. */
export const trimmedRows = (rows: readonly Row[]): readonly Row[] => {
  const trimmed = rows.map(trimmedRow);
  return trimmed.slice(
    0,
    lastFilled(trimmed, (row) => row.length === 0),
  );
};

/** As Google answers: nothing for what is empty at the end of a row and after the last filled row. */
export const readArea = (sheet: Sheet, area: Area): readonly Row[] =>
  trimmedRows(sheet.rows.slice(area.top, area.bottom).map((row) => row.slice(area.left, area.right)));

/** What a write brings for one row; `undefined` leaves the cell as it is. */
export type Line = readonly (Cell | undefined)[];

const overlaid = (row: Row, left: number, line: Line): Row => {
  const cells = [...row];
  while (cells.length < left) cells.push(null);
  line.forEach((cell, offset) => {
    const column = left + offset;
    cells[column] = cell === undefined ? (row[column] ?? null) : cell;
  });
  return trimmedRow(cells);
};

/** The caller has made sure that the lines lie within the grid. */
export const writeLines = (sheet: Sheet, top: number, left: number, lines: readonly Line[]): Sheet => {
  const rows = [...sheet.rows];
  while (rows.length < top) rows.push([]);
  lines.forEach((line, offset) => {
    rows[top + offset] = overlaid(rows[top + offset] ?? [], left, line);
  });
  return {
    ...sheet,
    rows: rows.slice(
      0,
      lastFilled(rows, (row) => row.length === 0),
    ),
  };
};

export const clearArea = (sheet: Sheet, area: Area): Sheet => {
  const bottom = Math.min(area.bottom, sheet.rows.length);
  const blank: Line = new Array<Cell>(area.right - area.left).fill(null);
  const lines = new Array<Line>(Math.max(0, bottom - area.top)).fill(blank);
  return writeLines(sheet, area.top, area.left, lines);
};
