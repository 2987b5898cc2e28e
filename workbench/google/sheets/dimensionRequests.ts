/** Requests of a batch that add or take away whole rows or columns: what lies behind them moves. */
import type { RequestHandler } from './batchStep';
import { gridWithId, refuseTooManyCells, silently, withSheet } from './batchStep';
import type { Refuse } from './grid';
import { trimmedRows } from './grid';
import type { RequestOf } from './requestMessages';
import type { GridRange, Sheet, Spreadsheet } from './sheetsData';

type DimensionRange = RequestOf<'deleteDimension'>['range'];
type Dimension = DimensionRange['dimension'];

const lengthOf = (sheet: Sheet, dimension: Dimension): number =>
  dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;

const withLength = (sheet: Sheet, dimension: Dimension, length: number): Sheet =>
  dimension === 'ROWS' ? { ...sheet, rowCount: length } : { ...sheet, columnCount: length };

const frozenOf = (sheet: Sheet, dimension: Dimension): number =>
  dimension === 'ROWS' ? sheet.frozenRowCount : sheet.frozenColumnCount;

const withFrozen = (sheet: Sheet, dimension: Dimension, frozen: number): Sheet =>
  dimension === 'ROWS' ? { ...sheet, frozenRowCount: frozen } : { ...sheet, frozenColumnCount: frozen };

/** The list with `removed` items taken away at `start` and `added` empty ones put there. */
const spliced = <Item>(
  items: readonly Item[],
  start: number,
  removed: number,
  added: readonly Item[],
): Item[] =>
  items.length <= start ? [...items] : [...items.slice(0, start), ...added, ...items.slice(start + removed)];

const splicedCells = (
  sheet: Sheet,
  { dimension, startIndex }: DimensionRange,
  removed: number,
  added: number,
): Sheet => {
  const rows =
    dimension === 'ROWS'
      ? spliced(sheet.rows, startIndex, removed, new Array<[]>(added).fill([]))
      : sheet.rows.map((row) => spliced(row, startIndex, removed, new Array<null>(added).fill(null)));
  return { ...sheet, rows: trimmedRows(rows) };
};

/** `null` when nothing of the range is left. */
const movedRange = (
  range: GridRange,
  dimension: Dimension,
  move: (side: number, isEnd: boolean) => number,
): GridRange | null => {
  const rows = dimension === 'ROWS';
  const [start, end] = rows
    ? [range.startRowIndex, range.endRowIndex]
    : [range.startColumnIndex, range.endColumnIndex];
  const movedStart = start === undefined ? undefined : move(start, false);
  const movedEnd = end === undefined ? undefined : move(end, true);
  if (movedEnd !== undefined && movedEnd <= (movedStart ?? 0)) return null;
  return rows
    ? { ...range, startRowIndex: movedStart, endRowIndex: movedEnd }
    : { ...range, startColumnIndex: movedStart, endColumnIndex: movedEnd };
};

const withMovedRanges = (
  spreadsheet: Spreadsheet,
  { sheetId, dimension }: DimensionRange,
  move: (side: number, isEnd: boolean) => number,
): Spreadsheet => ({
  ...spreadsheet,
  namedRanges: spreadsheet.namedRanges.map((named) =>
    named.range?.sheetId === sheetId ? { ...named, range: movedRange(named.range, dimension, move) } : named,
  ),
  protectedRanges: spreadsheet.protectedRanges.flatMap((area) => {
    if (area.range.sheetId !== sheetId) return [area];
    const range = movedRange(area.range, dimension, move);
    return range === null ? [] : [{ ...area, range }];
  }),
});

const refuseEmptySpan = ({ startIndex, endIndex }: DimensionRange, refuse: Refuse): void => {
  if (startIndex < 0) throw refuse('range.startIndex must not be negative.');
  if (endIndex <= startIndex) throw refuse('range.endIndex must be greater than range.startIndex.');
};

export const appendDimension: RequestHandler<'appendDimension'> = (spreadsheet, request, refuse) => {
  const { sheetId, dimension, length } = request;
  const sheet = gridWithId(spreadsheet, sheetId, refuse);
  if (length < 1) throw refuse('length must be greater than zero.');
  const next = withSheet(spreadsheet, withLength(sheet, dimension, lengthOf(sheet, dimension) + length));
  refuseTooManyCells(next, refuse);
  return silently(next);
};

export const insertDimension: RequestHandler<'insertDimension'> = (spreadsheet, request, refuse) => {
  const { range, inheritFromBefore } = request;
  const { dimension, startIndex, endIndex } = range;
  const sheet = gridWithId(spreadsheet, range.sheetId, refuse);
  const length = lengthOf(sheet, dimension);
  refuseEmptySpan(range, refuse);
  if (startIndex > length) {
    throw refuse(`range.startIndex is larger than current grid size (${String(length)})`);
  }
  if (startIndex === length && !inheritFromBefore) {
    throw refuse('range.startIndex must be less than the grid size if inheritFromBefore is false.');
  }
  const added = endIndex - startIndex;
  const widened = withLength(splicedCells(sheet, range, 0, added), dimension, length + added);
  const frozen = frozenOf(sheet, dimension);
  const changed = startIndex < frozen ? withFrozen(widened, dimension, frozen + added) : widened;
  const next = withMovedRanges(withSheet(spreadsheet, changed), range, (side, isEnd) =>
    side > startIndex || (side === startIndex && !isEnd) ? side + added : side,
  );
  refuseTooManyCells(next, refuse);
  return silently(next);
};

export const deleteDimension: RequestHandler<'deleteDimension'> = (spreadsheet, { range }, refuse) => {
  const { dimension, startIndex, endIndex } = range;
  const sheet = gridWithId(spreadsheet, range.sheetId, refuse);
  const length = lengthOf(sheet, dimension);
  const [one, many] = dimension === 'ROWS' ? ['row', 'rows'] : ['column', 'columns'];
  refuseEmptySpan(range, refuse);
  if (endIndex > length) {
    const tried = String(Math.max(startIndex, length));
    throw refuse(
      `Cannot delete a ${one} that doesn't exist. Tried to delete ${one} index ${tried} but there are only ${String(length)} ${many}.`,
    );
  }
  const removed = endIndex - startIndex;
  if (removed === length) throw refuse(`You can't delete all the ${many} on the sheet.`);
  const frozen = frozenOf(sheet, dimension);
  const stillFrozen = frozen - Math.max(0, Math.min(endIndex, frozen) - startIndex);
  if (length - removed <= stillFrozen) {
    throw refuse(`Sorry, it is not possible to delete all non-frozen ${many}.`);
  }
  const cut = withLength(splicedCells(sheet, range, removed, 0), dimension, length - removed);
  return silently(
    withMovedRanges(withSheet(spreadsheet, withFrozen(cut, dimension, stillFrozen)), range, (side) =>
      side <= startIndex ? side : Math.max(startIndex, side - removed),
    ),
  );
};
