/**
 * A book kept in one spreadsheet, through the Sheets API v4.
 *
 * A commit is one `spreadsheets.batchUpdate`, which Google carries out whole or not at all. It begins by adding the named
 * range `commit_<seq>` and removing that of the commit before: a writer who is late finds the first taken or the second
 * gone, and nothing of his batch happens (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate).
 */
import * as v from 'valibot';
import type { BookStore } from '../../app/ports';
import type { BookPage, BookQuestion, Commit } from '../../core/book/decideCommit';
import type { BookHead } from '../../core/book/head';
import type { LogEntry } from '../../core/book/logEntry';
import type { BookRecord, RecordId, RecordKind } from '../../core/book/record';
import { isRecordId, placeOf, textOf } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Http, HttpAnswer, Token } from '../http';
import { errorOf, problemOf, read } from '../http';
import {
  ACCOUNT_COLUMN,
  capacityFor,
  exactColumn,
  HEAD,
  LOG,
  logRow,
  recordRow,
  RECORDS,
} from './bookLayout';
import { entryFrom, headFrom, recordFrom } from './bookSchema';
import { requestsFor } from './commitRequests';
import type { GridRange } from './gridRange';
import { adjoining, cellRange, columnRange, keyOf } from './gridRange';

export const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const WHAT = 'book';

/** Remembers where a member's row is; whatever it says is verified. */
export interface RowHints {
  readonly get: (account: string) => string | undefined;
  readonly put: (account: string, id: RecordId) => void;
}

export interface SheetsBookDeps {
  readonly http: Http;
  readonly token: Token;
  readonly spreadsheet: () => string | undefined;
  readonly hints: RowHints;
}

const index = v.optional(v.number());

const gridRangeSchema = v.object({
  sheetId: index,
  startRowIndex: index,
  endRowIndex: index,
  startColumnIndex: index,
  endColumnIndex: index,
});

const rangesSchema = v.object({
  valueRanges: v.optional(
    v.array(
      v.object({
        valueRange: v.object({ values: v.optional(v.array(v.array(v.string())), []) }),
        dataFilters: v.array(v.object({ gridRange: v.optional(gridRangeSchema) })),
      }),
    ),
    [],
  ),
});

/** What each asked range holds, by the range's key: Google answers in an order of its own and may merge equal ranges. */
type Cells = ReadonlyMap<string, readonly (readonly string[])[]>;

const HEAD_CELL = cellRange(HEAD.sheetId, 1, 1, 1);

export const createSheetsBook = (deps: SheetsBookDeps): BookStore => {
  const post = (path: string, json: unknown): Result<HttpAnswer, Problem> => {
    const id = deps.spreadsheet();
    if (id === undefined) return fail({ type: 'not-set-up', what: WHAT });
    const token = deps.token();
    if (!token.ok) return token;
    return deps.http.send({ method: 'post', url: `${SHEETS}/${id}${path}`, token: token.value, json });
  };

  /** Ranges go in the body: UrlFetchApp ends an address at 2,082 characters. */
  const readCells = (ranges: readonly GridRange[]): Result<Cells, Problem> => {
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
  };

  const findMember = (account: string): Result<RecordId | undefined, Problem> => {
    const ids = columnRange(RECORDS.member.sheetId, 0);
    const accounts = columnRange(RECORDS.member.sheetId, ACCOUNT_COLUMN);
    const cells = readCells([ids, accounts]);
    if (!cells.ok) return cells;
    const row = (cells.value.get(keyOf(accounts)) ?? []).findIndex(([cell]) => cell === account);
    const id = row < 0 ? undefined : cells.value.get(keyOf(ids))?.[row]?.[0];
    return succeed(id !== undefined && isRecordId(id, 'member') ? id : undefined);
  };

  const readOnce = (
    question: BookQuestion,
    member: RecordId | undefined,
    base: number,
  ): Result<BookPage, Problem> => {
    const ids = [...new Set([...(question.records ?? []), ...(member === undefined ? [] : [member])])];
    const single = new Map<RecordKind, number[]>();
    for (const id of ids) {
      const place = placeOf(id);
      if (place === undefined || question.kinds?.includes(place.kind) === true) continue;
      single.set(place.kind, [...(single.get(place.kind) ?? []), recordRow(place.row)]);
    }
    const whole = (question.kinds ?? []).map((kind) => ({
      kind,
      range: columnRange(RECORDS[kind].sheetId, exactColumn(kind)),
    }));
    const parts = [...single].flatMap(([kind, rows]) =>
      adjoining(rows).map(([from, count]) => ({
        kind,
        range: cellRange(RECORDS[kind].sheetId, from, exactColumn(kind), count),
      })),
    );
    const log =
      question.logAfter === undefined
        ? []
        : [
            {
              sheetId: LOG.sheetId,
              startRowIndex: Math.max(logRow(question.logAfter + 1, base), 1),
              startColumnIndex: 0,
              endColumnIndex: LOG.columns.length,
            },
          ];
    const cells = readCells([
      HEAD_CELL,
      ...whole.map(({ range }) => range),
      ...parts.map(({ range }) => range),
      ...log,
    ]);
    if (!cells.ok) return cells;

    const head = headFrom(cells.value.get(keyOf(HEAD_CELL))?.[0]?.[0] ?? '');
    if (head === undefined) return fail({ type: 'damaged', what: 'head' });
    const records = new Map<RecordId, BookRecord>();
    for (const { range } of [...whole, ...parts])
      for (const [cell] of cells.value.get(keyOf(range)) ?? []) {
        if (cell === undefined || cell === '') continue;
        const record = recordFrom(cell);
        if (record === undefined) return fail({ type: 'damaged', what: 'record' });
        records.set(record.id, record);
      }
    const entries = logFrom(
      log[0] === undefined ? [] : (cells.value.get(keyOf(log[0])) ?? []),
      question,
      head,
    );
    return entries === undefined
      ? fail({ type: 'damaged', what: 'log' })
      : succeed({ head, records: onlyAsked(records, question, ids), log: entries });
  };

  /** Google declines a question whole for one range outside a tab's grid, and ids and cursors are claims that may lead there. */
  const readInside = (
    question: BookQuestion,
    member: RecordId | undefined,
    base: number,
  ): Result<BookPage, Problem> => {
    const page = readOnce(question, member, base);
    if (page.ok || page.problem.type !== 'declined') return page;
    const now = readOnce({}, undefined, base);
    if (!now.ok) return now;
    const { head } = now.value;
    return readOnce(
      insideOf(head, question),
      member !== undefined && isInside(head, member) ? member : undefined,
      head.base,
    );
  };

  const readPage = (question: BookQuestion): Result<BookPage, Problem> => {
    const { member } = question;
    const hint = member === undefined ? undefined : deps.hints.get(member);
    const known = hint !== undefined && isRecordId(hint, 'member') ? hint : undefined;
    const first = readInside(question, known, 1);
    if (!first.ok) return first;
    // The log was compacted: its rows stand elsewhere than where they were looked for.
    const page = first.value.head.base === 1 ? first : readInside(question, known, first.value.head.base);
    if (!page.ok || member === undefined) return page;
    if (question.kinds?.includes('member') === true || isMember(page.value.records.get(known ?? ''), member))
      return page;

    const found = findMember(member);
    if (!found.ok) return found;
    if (found.value === undefined) return page;
    deps.hints.put(member, found.value);
    return readInside(question, found.value, page.value.head.base);
  };

  return {
    read: readPage,
    append: (commit: Commit) => {
      const answer = post(':batchUpdate', { requests: requestsFor(commit, HEAD_CELL) });
      if (!answer.ok) return answer;
      if (answer.value.status < 300) return succeed(null);
      return fail(isOvertaken(answer.value) ? { type: 'conflict' } : problemOf(answer.value, WHAT));
    },
  };
};

const isInside = (head: BookHead, id: RecordId): boolean => {
  const place = placeOf(id);
  return place !== undefined && recordRow(place.row) < capacityFor(head.rows[place.kind]);
};

const insideOf = (head: BookHead, { kinds, records = [], member, logAfter }: BookQuestion): BookQuestion => ({
  ...(kinds === undefined ? {} : { kinds }),
  records: records.filter((id) => isInside(head, id)),
  ...(member === undefined ? {} : { member }),
  ...(logAfter === undefined || logAfter > head.seq ? {} : { logAfter }),
});

const isMember = (record: BookRecord | undefined, account: string): boolean =>
  record !== undefined && textOf(record, 'account') === account;

/** The first two requests of a commit are its markers: if one of them is what Google refused, someone else was first. */
const isOvertaken = (answer: HttpAnswer): boolean =>
  answer.status === 400 && /requests\[[01]\]|named ?range/i.test(errorOf(answer).message);

/** A row that was sorted away holds another record: that one was not asked for and is not believed to be the one that was. */
const onlyAsked = (
  records: ReadonlyMap<RecordId, BookRecord>,
  question: BookQuestion,
  ids: readonly RecordId[],
): ReadonlyMap<RecordId, BookRecord> =>
  new Map(
    [...records].filter(([id, { kind }]) => question.kinds?.includes(kind) === true || ids.includes(id)),
  );

/** Every entry up to the head, each in its place; undefined where one is missing. */
const logFrom = (
  rows: readonly (readonly string[])[],
  { logAfter }: BookQuestion,
  head: BookHead,
): readonly LogEntry[] | undefined => {
  if (logAfter === undefined || logAfter < head.base - 1) return [];
  const entries: LogEntry[] = [];
  for (let seq = logAfter + 1; seq <= head.seq; seq += 1) {
    const entry = entryFrom(rows[seq - logAfter - 1] ?? [], seq);
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return entries;
};
