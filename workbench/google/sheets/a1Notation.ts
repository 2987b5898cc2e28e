/**
 * A1 notation: how people and the API write a range as text.
 * The forms are those of developers.google.com/workspace/sheets/api/guides/concepts#cell.
 */
import type { GridRange } from './sheetsData';

/** A range without its sheet. */
export type Bounds = Omit<GridRange, 'sheetId'>;

export interface A1Range {
  /** Absent where the text names no sheet. */
  readonly title?: string;
  readonly bounds: Bounds;
}

export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Google quotes every title that is not plain ASCII letters, digits and underscores: `'シート1'!A1`. */
export const quotedTitle = (title: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;

const orNothing = (side: number | undefined, text: (side: number) => string): string =>
  side === undefined ? '' : text(side);

export const formatA1 = (title: string, bounds: Bounds): string => {
  const start = columnName(bounds.startColumnIndex ?? 0) + String((bounds.startRowIndex ?? 0) + 1);
  const end =
    orNothing(bounds.endColumnIndex, (column) => columnName(column - 1)) +
    orNothing(bounds.endRowIndex, String);
  return `${quotedTitle(title)}!${start}${end === '' || end === start ? '' : `:${end}`}`;
};

const cellsPattern =
  /^\$?(?<left>[A-Z]{1,3})?\$?(?<top>[1-9]\d*)?(?<colon>:\$?(?<right>[A-Z]{1,3})?\$?(?<bottom>[1-9]\d*)?)?$/i;

/** The two corners may be given in any order; a side that neither names is open. */
const span = (
  one: number | undefined,
  other: number | undefined,
): { readonly start?: number; readonly end?: number } => {
  if (one === undefined) return other === undefined ? {} : { end: other + 1 };
  if (other === undefined) return { start: one };
  return { start: Math.min(one, other), end: Math.max(one, other) + 1 };
};

const parseCells = (text: string): Bounds | undefined => {
  const found = cellsPattern.exec(text)?.groups;
  if (found === undefined || text === '') return undefined;
  const { left, top, colon, right, bottom } = found;
  if (colon === undefined && (left === undefined || top === undefined)) return undefined;
  if (colon !== undefined && (left ?? top) === undefined) return undefined;
  if (colon !== undefined && (right ?? bottom) === undefined) return undefined;
  const column = (letters: string | undefined): number | undefined =>
    letters === undefined ? undefined : columnIndex(letters);
  const row = (digits: string | undefined): number | undefined =>
    digits === undefined ? undefined : Number(digits) - 1;
  const columns = span(column(left), colon === undefined ? column(left) : column(right));
  const rows = span(row(top), colon === undefined ? row(top) : row(bottom));
  return {
    startRowIndex: rows.start,
    endRowIndex: rows.end,
    startColumnIndex: columns.start,
    endColumnIndex: columns.end,
  };
};

/** `undefined` for what is no range by itself: a sheet's title, the name of a range, nonsense. */
export const parseA1 = (text: string): A1Range | undefined => {
  const quoted = /^'(?<title>(?:[^']|'')+)'(?:!(?<cells>.+))?$/.exec(text)?.groups;
  const plain = /^(?<title>[^'!]+)!(?<cells>.+)$/.exec(text)?.groups;
  const title = (quoted ?? plain)?.['title'];
  const cells = (quoted ?? plain)?.['cells'];
  if (title === undefined) {
    const bounds = parseCells(text);
    return bounds === undefined ? undefined : { bounds };
  }
  const bounds = cells === undefined ? {} : parseCells(cells);
  return bounds === undefined ? undefined : { title: title.replaceAll("''", "'"), bounds };
};
