/**
 * A book kept in one spreadsheet, through the Sheets API v4.
 *
 * A commit is one `spreadsheets.batchUpdate`, which Google carries out whole or not at all. It begins by adding the named
 * range `commit_<seq>` and removing that of the commit before: a writer who is late finds the first taken or the second
 * gone, and nothing of his batch happens (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate).
 *
 * A sheet can be sorted, cut and typed into by hand. What does not stand where it has to is `damaged`, and never an answer:
 * absence would be taken for a deletion.
 */
import type { BookStore } from '../../app/ports';
import type { BookPage, BookQuestion } from '../../core/book/decideCommit';
import type { BookHead } from '../../core/book/head';
import type { LogEntry } from '../../core/book/logEntry';
import { findMember } from '../../core/book/operations/member';
import type { BookRecord, RecordId, RecordKind, Seq } from '../../core/book/record';
import { isRecordId, placeOf, textOf } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Cells, SpreadsheetDeps } from './bookCalls';
import { createBookCalls, HEAD_CELL } from './bookCalls';
import { ACCOUNT_COLUMN, capacityFor, exactColumn, LOG, logRow, recordRow, RECORDS } from './bookLayout';
import { entryFrom, headFrom, recordFrom } from './bookSchema';
import { requestsFor } from './commitRequests';
import type { GridRange } from './gridRange';
import { foundIn, searchedColumns } from './logSearch';
import { adjoining, cellRange, columnRange, keyOf } from './gridRange';

/** Remembers where things stand, a member's row by his account and the log's base: whatever it says is verified. */
export interface RowHints {
  readonly get: (account: string) => string | undefined;
  readonly put: (account: string, id: RecordId) => void;
}

export interface SheetsBookDeps extends SpreadsheetDeps {
  readonly hints: RowHints;
}

const BASE_HINT = 'base';

/** A range of one kind's exact records, and the row where it begins, counted as ids count. */
interface RecordRange {
  readonly kind: RecordKind;
  readonly from: number;
  readonly isWhole: boolean;
  readonly range: GridRange;
}

const rangesFor = (kinds: readonly RecordKind[], ids: readonly RecordId[]): readonly RecordRange[] => {
  const single = new Map<RecordKind, number[]>();
  for (const id of ids) {
    const place = placeOf(id);
    if (place === undefined || kinds.includes(place.kind)) continue;
    single.set(place.kind, [...(single.get(place.kind) ?? []), place.row]);
  }
  return [
    ...kinds.map((kind) => ({
      kind,
      from: 0,
      isWhole: true,
      range: columnRange(RECORDS[kind].sheetId, exactColumn(kind)),
    })),
    ...[...single].flatMap(([kind, rows]) =>
      adjoining(rows).map(([from, count]) => ({
        kind,
        from,
        isWhole: false,
        range: cellRange(RECORDS[kind].sheetId, recordRow(from), exactColumn(kind), count),
      })),
    ),
  ];
};

const logRows = (from: Seq, to: Seq | undefined, base: number): GridRange => ({
  sheetId: LOG.sheetId,
  startRowIndex: Math.max(logRow(from, base), 1),
  ...(to === undefined ? {} : { endRowIndex: Math.max(logRow(to + 1, base), 2) }),
  startColumnIndex: 0,
  endColumnIndex: LOG.columns.length,
});

/** A range of the log, and the entries that are to stand in it. */
interface LogRange {
  readonly from: Seq;
  readonly to?: Seq;
  readonly range: GridRange;
}

const logRanges = ({ logAfter, logTo, entries = [] }: BookQuestion, base: number): readonly LogRange[] => {
  if (logAfter !== undefined) {
    const to = logTo === undefined ? {} : { to: logTo };
    return [{ from: logAfter + 1, ...to, range: logRows(logAfter + 1, logTo, base) }];
  }
  return adjoining(entries.filter((seq) => seq >= base)).map(([from, count]) => {
    const to = from + count - 1;
    return { from, to, range: logRows(from, to, base) };
  });
};

/** Every used row of the range has the record whose id says so; undefined where one has not. What is typed below is nothing. */
const recordsIn = (
  { kind, from, isWhole, range }: RecordRange,
  cells: Cells,
  { rows }: BookHead,
  isWanted: (stored: string) => boolean = () => true,
): readonly BookRecord[] | undefined => {
  const values = cells.get(keyOf(range)) ?? [];
  const asked = isWhole ? rows[kind] : (range.endRowIndex ?? 0) - range.startRowIndex;
  const records: BookRecord[] = [];
  for (let offset = 0; offset < asked && from + offset < rows[kind]; offset += 1) {
    const stored = values[offset]?.[0] ?? '';
    if (!isWanted(stored)) continue;
    const record = recordFrom(stored);
    const place = record === undefined ? undefined : placeOf(record.id);
    if (record === undefined || place?.kind !== kind || place.row !== from + offset) return undefined;
    records.push(record);
  }
  return records;
};

export const createSheetsBook = (deps: SheetsBookDeps): BookStore => {
  const { readCells, change } = createBookCalls(deps);

  const findRow = (account: string): Result<RecordId | undefined, Problem> => {
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
    const { kinds = [], records = [] } = question;
    const ids = new Set([...records, ...(member === undefined ? [] : [member])]);
    const ranges = rangesFor(kinds, [...ids]);
    const logs = logRanges(question, base);
    const cells = readCells([
      HEAD_CELL,
      ...ranges.map(({ range }) => range),
      ...logs.map(({ range }) => range),
    ]);
    if (!cells.ok) return cells;

    const head = headFrom(cells.value.get(keyOf(HEAD_CELL))?.[0]?.[0] ?? '');
    if (head === undefined) return fail({ type: 'damaged', what: 'head' });
    const found = new Map<RecordId, BookRecord>();
    for (const range of ranges) {
      const where = range.isWhole && range.kind === 'person' ? question.personsWhere : undefined;
      const inRange = recordsIn(range, cells.value, head, where);
      if (inRange === undefined) return fail({ type: 'damaged', what: 'record' });
      for (const record of inRange) if (range.isWhole || ids.has(record.id)) found.set(record.id, record);
    }
    // The log was looked for from another base: whoever asked looks again.
    if (head.base !== base) return succeed({ head, records: found, log: [] });
    const log: LogEntry[] = [];
    for (const asked of logs) {
      const entries = logFrom(cells.value.get(keyOf(asked.range)) ?? [], asked, head);
      if (entries === undefined) return fail({ type: 'damaged', what: 'log' });
      log.push(...entries);
    }
    return succeed({ head, records: found, log });
  };

  /**
   * Google declines a question whole for one range outside a tab's grid, or in a tab that is not there: ids and cursors are
   * claims that may lead there, and a book may be older than a kind of record; and where the log's rows stand is known only with its base.
   */
  const readInside = (question: BookQuestion, member: RecordId | undefined): Result<BookPage, Problem> => {
    const base = Number(deps.hints.get(BASE_HINT) ?? 1);
    const page = readOnce(question, member, base);
    if (!page.ok && page.problem.type !== 'declined') return page;
    const asksLog = question.logAfter !== undefined || question.entries !== undefined;
    if (page.ok && (!asksLog || page.value.head.base === base)) return page;
    const now = page.ok ? page : readOnce({}, undefined, base);
    if (!now.ok) return now;
    const { head } = now.value;
    if (head.base !== base) deps.hints.put(BASE_HINT, String(head.base));
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
    const page = readInside(question, known);
    if (!page.ok || member === undefined) return page;
    if (question.kinds?.includes('member') === true || isMember(page.value.records.get(known ?? ''), member))
      return page;

    const row = findRow(member);
    if (!row.ok) return row;
    const guess = row.value === undefined ? undefined : readInside(question, row.value);
    if (guess?.ok === false) return guess;
    const isFound = row.value !== undefined && isMember(guess?.value.records.get(row.value), member);
    if (row.value !== undefined && guess !== undefined && isFound) {
      deps.hints.put(member, row.value);
      return guess;
    }
    // What people read and edit in that column is not what counts: only the exact records tell that somebody is new.
    const everybody = readInside({ ...question, kinds: [...(question.kinds ?? []), 'member'] }, undefined);
    if (!everybody.ok) return everybody;
    const { records } = everybody.value;
    const his = findMember(records.values(), member);
    if (his !== undefined) deps.hints.put(member, his.id);
    const asked = [...records].filter(
      ([id, { kind }]) => kind !== 'member' || id === his?.id || isAsked(id, question),
    );
    return succeed({ ...everybody.value, records: new Map(asked) });
  };

  /** Where a history's entries stand is looked for first: one request more, of a few columns. */
  const readSearched = ({ history, ...question }: BookQuestion): Result<BookPage, Problem> => {
    if (history === undefined) return readPage(question);
    const cells = readCells([HEAD_CELL, ...searchedColumns(history)]);
    if (!cells.ok) return cells;
    const head = headFrom(cells.value.get(keyOf(HEAD_CELL))?.[0]?.[0] ?? '');
    if (head === undefined) return fail({ type: 'damaged', what: 'head' });
    deps.hints.put(BASE_HINT, String(head.base));
    return readPage({ ...question, entries: foundIn(cells.value, history, head) });
  };

  return {
    read: readSearched,
    append: (commit) => {
      const changed = change(requestsFor(commit, HEAD_CELL));
      // The tab stands there: an older version of Meibo has written a head without what it does not know. Repairing finds it.
      const isKnown = !changed.ok && changed.problem.type === 'declined' && commit.makes !== undefined;
      return isKnown ? fail({ type: 'damaged', what: 'tabs' }) : changed;
    },
  };
};

const isAsked = (id: RecordId, { records }: BookQuestion): boolean => records?.includes(id) === true;

const hasTab = ({ unmade = [] }: BookHead, kind: RecordKind): boolean => !unmade.includes(kind);

const isInside = (head: BookHead, id: RecordId): boolean => {
  const place = placeOf(id);
  return (
    place !== undefined &&
    hasTab(head, place.kind) &&
    recordRow(place.row) < capacityFor(head.rows[place.kind])
  );
};

const insideOf = (
  head: BookHead,
  { logAfter, logTo, kinds = [], records = [], entries, ...rest }: BookQuestion,
): BookQuestion => ({
  ...rest,
  kinds: kinds.filter((kind) => hasTab(head, kind)),
  ...(entries === undefined ? {} : { entries: entries.filter((seq) => seq <= head.seq) }),
  records: records.filter((id) => isInside(head, id)),
  ...(logAfter === undefined || logAfter > head.seq ? {} : { logAfter }),
  ...(logTo === undefined || logTo > head.seq ? {} : { logTo }),
});

const isMember = (record: BookRecord | undefined, account: string): boolean =>
  record !== undefined && textOf(record, 'account') === account;

/** Every entry up to the head, or to where it was asked, each in its place; undefined where one is missing. */
const logFrom = (
  rows: readonly (readonly string[])[],
  { from, to }: LogRange,
  head: BookHead,
): readonly LogEntry[] | undefined => {
  if (from < head.base) return [];
  const entries: LogEntry[] = [];
  for (let seq = from; seq <= Math.min(head.seq, to ?? head.seq); seq += 1) {
    const entry = entryFrom(rows[seq - from] ?? [], seq);
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return entries;
};
