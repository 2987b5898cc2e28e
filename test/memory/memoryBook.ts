/**
 * A book in memory: rows per kind, a log, and a head whose marker every commit has to follow.
 *
 * *Not modelled:* cells and their limits, hands in the sheet, hints, quotas.
 */
import type { BookStore } from '../../src/app/ports';
import type { BookQuestion, Commit } from '../../src/core/book/decideCommit';
import type { BookHead } from '../../src/core/book/head';
import { emptyHead } from '../../src/core/book/head';
import { historySeqs } from '../../src/core/book/historyQuestion';
import type { LogEntry } from '../../src/core/book/logEntry';
import { findMember } from '../../src/core/book/operations/member';
import type { BookRecord, RecordId, RecordKind } from '../../src/core/book/record';
import { placeOf, RECORD_KINDS } from '../../src/core/book/record';
import { fail, succeed } from '../../src/core/result';
import type { Outage } from './outage';
import { noOutage, writeThrough } from './outage';
import { throughJson } from './throughJson';

export interface BookData {
  head: BookHead;
  /** Where each record stands is part of its id. */
  readonly rows: Record<RecordKind, (BookRecord | undefined)[]>;
  /** From `head.base` on. */
  log: LogEntry[];
  /** What has left the log. */
  archive: LogEntry[];
  readonly outage: Outage;
}

export const emptyBook = (epoch = 'first'): BookData => ({
  head: emptyHead(epoch),
  rows: {
    person: [],
    label: [],
    grant: [],
    placement: [],
    member: [],
    suggestion: [],
    group: [],
    policy: [],
    comment: [],
  },
  log: [],
  archive: [],
  outage: noOutage(),
});

/** Every record, for what a test wants to see of a book. */
export const recordsOf = (data: BookData): readonly BookRecord[] =>
  RECORD_KINDS.flatMap((kind) => data.rows[kind].flatMap((record) => record ?? []));

const recordAt = (data: BookData, id: RecordId): BookRecord | undefined => {
  const place = placeOf(id);
  const record = place === undefined ? undefined : data.rows[place.kind][place.row];
  return record?.id === id ? record : undefined;
};

/** A text is made of a person only where somebody wants to look at it. */
const asked = (
  data: BookData,
  { kinds = [], records = [], member, personsWhere }: BookQuestion,
): readonly BookRecord[] => {
  const isAsked = (record: BookRecord): boolean =>
    personsWhere === undefined || record.kind !== 'person' || personsWhere(JSON.stringify(record));
  const found: BookRecord[] = [];
  for (const kind of kinds)
    for (const record of data.rows[kind]) if (record !== undefined && isAsked(record)) found.push(record);
  for (const id of records) {
    const record = recordAt(data, id);
    if (record !== undefined) found.push(record);
  }
  const rows = data.rows.member.filter((row) => row !== undefined);
  const known = member === undefined ? undefined : findMember(rows, member);
  if (known !== undefined) found.push(known);
  return found;
};

const logTail = (
  data: BookData,
  { logAfter, logTo = data.head.seq, entries: given, history }: BookQuestion,
): readonly LogEntry[] => {
  const entries = history === undefined ? given : historySeqs(history, data.log);
  if (entries !== undefined) return data.log.filter(({ seq }) => entries.includes(seq));
  return logAfter === undefined || logAfter < data.head.base - 1
    ? []
    : data.log.filter(({ seq }) => seq > logAfter && seq <= logTo);
};

/** Late is whoever does not follow the last commit, and whoever brings a marker that stands already. */
const isLate = ({ head }: BookData, commit: Commit): boolean =>
  commit.after !== head.marker || commit.head.marker === head.marker;

export const createMemoryBook = (data: BookData): BookStore => ({
  read: (question) =>
    succeed({
      head: data.head,
      records: new Map(asked(data, question).map((record) => [record.id, record])),
      log: logTail(data, question),
    }),
  append: (commit) =>
    writeThrough(data.outage, 'book', () => {
      if (isLate(data, commit)) return fail({ type: 'conflict' });
      const { head, records, log, archive = [] } = throughJson(commit);
      for (const record of records) {
        const place = placeOf(record.id);
        if (place !== undefined) data.rows[place.kind][place.row] = record;
      }
      data.log.push(...log);
      data.archive.push(...archive);
      data.log = data.log.filter(({ seq }) => seq >= head.base);
      data.head = head;
      return succeed(null);
    }),
});
