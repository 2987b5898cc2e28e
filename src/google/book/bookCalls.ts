/** The two calls of the Sheets API that a book needs: reading ranges, and one atomic batch of changes. */
import * as v from 'valibot';
import type { Problem } from '../../core/replication/problem';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { Http, HttpAnswer, Token } from '../http';
import { errorOf, problemOf, read } from '../http';
import type { GridRange } from './gridRange';
import { HEAD } from './bookLayout';
import { cellRange, keyOf } from './gridRange';

export const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
export const WHAT = 'book';
export const HEAD_CELL = cellRange(HEAD.sheetId, 1, 1, 1);

export interface SpreadsheetDeps {
  readonly http: Http;
  readonly token: Token;
  readonly spreadsheet: () => string | undefined;
}

const index = v.optional(v.number());

const gridRangeSchema = v.object({
  sheetId: index,
  startRowIndex: index,
  endRowIndex: index,
  startColumnIndex: index,
  endColumnIndex: index,
});

/** Whatever hands typed: a number or a truth value is text to us. */
const cell = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));

const rangesSchema = v.object({
  valueRanges: v.optional(
    v.array(
      v.object({
        valueRange: v.object({ values: v.optional(v.array(v.array(cell)), []) }),
        dataFilters: v.array(v.object({ gridRange: v.optional(gridRangeSchema) })),
      }),
    ),
    [],
  ),
});

/** What each asked range holds, by the range's key: Google answers in an order of its own and may merge equal ranges. */
export type Cells = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface BookCalls {
  readonly readCells: (ranges: readonly GridRange[]) => Result<Cells, Problem>;
  readonly change: (requests: readonly object[]) => Result<null, Problem>;
}

/** The first two requests of every change are its markers: if one of them is what Google refused, someone else was first. */
const isOvertaken = (answer: HttpAnswer): boolean =>
  answer.status === 400 && /requests\[[01]\]|named ?range/i.test(errorOf(answer).message);

export const createBookCalls = ({ http, token, spreadsheet }: SpreadsheetDeps): BookCalls => {
  const post = (path: string, json: unknown): Result<HttpAnswer, Problem> => {
    const id = spreadsheet();
    if (id === undefined) return fail({ type: 'not-set-up', what: WHAT });
    const bearer = token();
    if (!bearer.ok) return bearer;
    return http.send({ method: 'post', url: `${SHEETS}/${id}${path}`, token: bearer.value, json });
  };

  return {
    /** Ranges go in the body: UrlFetchApp ends an address at 2,082 characters. */
    readCells: (ranges) => {
      const answer = post('/values:batchGetByDataFilter', {
        dataFilters: ranges.map((gridRange) => ({ gridRange })),
        majorDimension: 'ROWS',
        valueRenderOption: 'UNFORMATTED_VALUE',
      });
      if (!answer.ok) return answer;
      const got = read(answer.value, WHAT, rangesSchema);
      if (!got.ok) return got;
      const cells = new Map<string, readonly (readonly string[])[]>();
      for (const { valueRange, dataFilters } of got.value.valueRanges)
        for (const { gridRange } of dataFilters)
          if (gridRange !== undefined) cells.set(keyOf(gridRange), valueRange.values);
      return succeed(cells);
    },

    change: (requests) => {
      const answer = post(':batchUpdate', { requests });
      if (!answer.ok) return answer;
      if (answer.value.status < 300) return succeed(null);
      return fail(isOvertaken(answer.value) ? { type: 'conflict' } : problemOf(answer.value, WHAT));
    },
  };
};
