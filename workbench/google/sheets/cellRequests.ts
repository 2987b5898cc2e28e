/** Requests of a batch about cells: updateCells, appendCells, sortRange. */
import type { RequestHandler } from './batchStep';
import { gridWithId, refuseTooManyCells, silently, withSheet } from './batchStep';
import { cellFromExtendedValue } from './cellValue';
import { parseFieldMask } from './fieldMask';
import type { Area, Line, Refuse } from './grid';
import { areaOf, clearArea, writeLines } from './grid';
import type { RequestOf, RowData } from './requestMessages';
import type { Cell, Row, Sheet, Spreadsheet } from './sheetsData';

const cellFields = ['userEnteredValue', 'userEnteredFormat', 'note', 'textFormatRuns', 'dataValidation'];

/** With a mask that leaves the value out, every cell stays as it is. */
const linesOf = (rows: readonly RowData[], fields: string, refuse: Refuse): readonly Line[] => {
  const names = parseFieldMask(fields, cellFields, refuse);
  if (!names('userEnteredValue')) return rows.map(() => []);
  return rows.map(({ values }) => values.map((cell) => cellFromExtendedValue(cell.userEnteredValue, refuse)));
};

const refuseBeyond = (area: Area, rows: readonly RowData[], refuse: Refuse): void => {
  const beyond = (what: string, tried: number, last: number): string =>
    `Attempting to write ${what}: ${String(tried)}, beyond the last requested ${what} of: ${String(last)}`;
  if (area.top + rows.length > area.bottom) throw refuse(beyond('row', area.bottom, area.bottom - 1));
  if (rows.some(({ values }) => area.left + values.length > area.right)) {
    throw refuse(beyond('column', area.right, area.right - 1));
  }
};

/** From a coordinate one may write as far as the grid reaches. */
const areaFrom = (
  sheet: Sheet,
  { rowIndex, columnIndex }: NonNullable<RequestOf<'updateCells'>['start']>,
  refuse: Refuse,
): Area => {
  const after = (field: string, index: number, what: string, count: number): string =>
    `GridCoordinate.${field}[${String(index)}] is after last ${what} in grid[${String(count - 1)}]`;
  if (rowIndex < 0 || columnIndex < 0) throw refuse('GridCoordinate: an index must not be negative.');
  if (rowIndex >= sheet.rowCount) throw refuse(after('rowIndex', rowIndex, 'row', sheet.rowCount));
  if (columnIndex >= sheet.columnCount) {
    throw refuse(after('columnIndex', columnIndex, 'column', sheet.columnCount));
  }
  return { top: rowIndex, left: columnIndex, bottom: sheet.rowCount, right: sheet.columnCount };
};

export const updateCells: RequestHandler<'updateCells'> = (spreadsheet, request, refuse) => {
  const { start, range, rows, fields } = request;
  const place = start ?? range;
  if (place === undefined || (start !== undefined && range !== undefined)) {
    throw refuse('Exactly one of start and range must be set.');
  }
  const sheet = gridWithId(spreadsheet, place.sheetId, refuse);
  const lines = linesOf(rows, fields, refuse);
  const area = start === undefined ? areaOf(sheet, range ?? {}, refuse) : areaFrom(sheet, start, refuse);
  refuseBeyond(area, rows, refuse);
  const clears = range !== undefined && parseFieldMask(fields, cellFields, refuse)('userEnteredValue');
  const ground = clears ? clearArea(sheet, area) : sheet;
  return silently(withSheet(spreadsheet, writeLines(ground, area.top, area.left, lines)));
};

/** After the last row with data; the grid grows for it. */
export const appendCells: RequestHandler<'appendCells'> = (
  spreadsheet,
  { sheetId, rows, fields },
  refuse,
) => {
  const sheet = gridWithId(spreadsheet, sheetId, refuse);
  const lines = linesOf(rows, fields, refuse);
  const top = sheet.rows.length;
  const grown: Sheet = { ...sheet, rowCount: Math.max(sheet.rowCount, top + rows.length) };
  refuseBeyond({ top, left: 0, bottom: grown.rowCount, right: grown.columnCount }, rows, refuse);
  const next: Spreadsheet = withSheet(spreadsheet, writeLines(grown, top, 0, lines));
  refuseTooManyCells(next, refuse);
  return silently(next);
};

/** As the page sorts: numbers before texts before booleans, empty cells last in either order. */
const rank = (cell: Cell): number => ['number', 'string', 'boolean'].indexOf(typeof cell);

const compareCells = (one: Cell, other: Cell): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other, 'en');
  return rank(one) - rank(other);
};

export const sortRange: RequestHandler<'sortRange'> = (spreadsheet, { range, sortSpecs }, refuse) => {
  const sheet = gridWithId(spreadsheet, range.sheetId, refuse);
  const area = areaOf(sheet, range, refuse);
  if (sortSpecs.some(({ dimensionIndex: column }) => column < area.left || column >= area.right)) {
    throw refuse('A sort spec names a column outside the range.');
  }
  const compareRows = (one: Row, other: Row): number => {
    for (const { dimensionIndex, sortOrder } of sortSpecs) {
      const [a, b] = [one[dimensionIndex - area.left] ?? null, other[dimensionIndex - area.left] ?? null];
      if ((a === null) !== (b === null)) return a === null ? 1 : -1;
      const order = compareCells(a, b);
      if (order !== 0) return sortOrder === 'ASCENDING' ? order : -order;
    }
    return 0;
  };
  const lines = sheet.rows.slice(area.top, area.bottom).map((row) => row.slice(area.left, area.right));
  const sorted = writeLines(clearArea(sheet, area), area.top, area.left, lines.sort(compareRows));
  return silently(withSheet(spreadsheet, sorted));
};
