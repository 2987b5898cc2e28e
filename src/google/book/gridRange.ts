/** Rectangles of a sheet, in the shape of Google's GridRange: rows and columns from 0, ends not included. */

export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex?: number;
}

export type EchoedRange = { readonly [Part in keyof GridRange]?: GridRange[Part] | undefined };

/** `count` cells one below the other. */
export const cellRange = (sheetId: number, row: number, column: number, count: number): GridRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + count,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

/** A whole column below the header. */
export const columnRange = (sheetId: number, column: number): GridRange => ({
  sheetId,
  startRowIndex: 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

/** The same for a range as it was sent and as Google echoes it, which leaves zeros out. */
export const keyOf = (range: EchoedRange): string =>
  [range.sheetId, range.startRowIndex, range.endRowIndex, range.startColumnIndex, range.endColumnIndex]
    .map((part) => String(part ?? 0))
    .join(':');

/** Rows as runs of neighbours: first row and length, in rising order. */
export const adjoining = (rows: readonly number[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
};
