/** All that stands in a book's tabs, as it stands; and all that should. */
import type { FoundBook, WholeBook } from '../../core/book/repair';
import type { LogEntry } from '../../core/book/logEntry';
import type { BookRecord } from '../../core/book/record';
import { RECORD_KINDS } from '../../core/book/record';
import { parseJson } from '../http';
import type { Tab } from './bookLayout';
import {
  ALL_TABS,
  ARCHIVE,
  ARCHIVE_ROWS,
  capacityFor,
  cellsOfEntry,
  cellsOfRecord,
  cellsOfSegment,
  copyRow,
  GROWTH,
  HEAD,
  headRows,
  LOG,
  RECORDS,
} from './bookLayout';
import { entryFrom, headFrom, headlineFrom, recordFrom, segmentFrom } from './bookSchema';

export type Rows = readonly (readonly string[])[];

/** Rows of each tab that is there, its header first. */
export type TabCells = ReadonlyMap<Tab, Rows>;

/** Rows that were sorted still say which segment they belong to, and as which part. */
const segmentsIn = (rows: Rows): readonly (readonly LogEntry[])[] => {
  const parts = new Map<number, [number, string][]>();
  for (const [first = '', , part = '', text = ''] of rows.slice(1)) {
    const seq = Number(first);
    if (first === '' || Number.isNaN(seq) || part === '') continue;
    parts.set(seq, [...(parts.get(seq) ?? []), [Number(part), text]]);
  }
  return [...parts]
    .sort(([one], [other]) => one - other)
    .flatMap(([, texts]) => {
      const whole = texts.sort(([one], [other]) => one - other).map(([, text]) => text);
      const segment = segmentFrom(whole.join(''));
      return segment === undefined ? [] : [segment];
    });
};

/** A cell in which its row's own meaning stands, wherever the columns were moved to. */
const readAnywhere = <Value>(rows: Rows, parse: (cell: string) => Value | undefined): readonly Value[] =>
  rows.flatMap((row) => row.flatMap((cell) => (cell.startsWith('{') ? (parse(cell) ?? []) : [])));

export interface Read {
  readonly found: FoundBook;
  readonly segments: readonly (readonly LogEntry[])[];
}

export const readFound = (cells: TabCells): Read => {
  const rowsOf = (tab: Tab): Rows => cells.get(tab) ?? [];
  const segments = segmentsIn(rowsOf(ARCHIVE));
  const entries = rowsOf(LOG).flatMap((row) => entryFrom(row, Number(row[0])) ?? []);
  const records = RECORD_KINDS.flatMap((kind): readonly BookRecord[] =>
    readAnywhere(rowsOf(RECORDS[kind]), recordFrom).filter((record) => record.kind === kind),
  );
  return {
    segments,
    found: {
      head: readAnywhere(rowsOf(HEAD), headFrom)[0],
      copy: readAnywhere(rowsOf(ARCHIVE), headlineFrom)[0],
      entries: [...segments.flat(), ...entries],
      records,
    },
  };
};

const EMPTY: readonly string[] = [];

const archiveRows = (book: WholeBook, segments: Read['segments']): Rows => [
  copyRow(book.head),
  ...segments.flatMap((segment) => {
    const rows = cellsOfSegment(segment);
    return Array.from({ length: ARCHIVE_ROWS }, (_, index) => rows[index] ?? EMPTY);
  }),
];

const dataRows = (tab: Tab, book: WholeBook, segments: Read['segments']): Rows => {
  if (tab === HEAD) return headRows(book.head);
  if (tab === LOG) return book.log.map(cellsOfEntry);
  if (tab === ARCHIVE) return archiveRows(book, segments);
  const kind = RECORD_KINDS.find((one) => RECORDS[one] === tab);
  return kind === undefined ? [] : book.records[kind].map(cellsOfRecord);
};

export interface Desired {
  readonly rows: Rows;
  readonly rowCount: number;
}

export const desiredCells = (book: WholeBook, segments: Read['segments']): ReadonlyMap<Tab, Desired> =>
  new Map(
    ALL_TABS.map((tab) => {
      const data = dataRows(tab, book, segments);
      const rowCount = tab === HEAD ? GROWTH : capacityFor(data.length);
      return [tab, { rows: [tab.columns, ...data], rowCount }];
    }),
  );

/** The same whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

const isSameObject = (cell: string, wanted: string): boolean =>
  cell.startsWith('{') &&
  wanted.startsWith('{') &&
  canonical(parseJson(cell)) === canonical(parseJson(wanted));

/** Where what counts is an object: of a record's exact form and of the head only what they say counts. */
const objectColumn = (tab: Tab): number => {
  if (tab === HEAD) return tab.columns.indexOf('value');
  if (tab === ARCHIVE) return tab.columns.indexOf('entries');
  return tab.columns.indexOf('record');
};

/** Whether a row stands as it should. */
export const isSameRow = (tab: Tab, row: readonly string[], wanted: readonly string[]): boolean => {
  const exact = tab === LOG ? -1 : objectColumn(tab);
  return tab.columns.every((_name, column) => {
    const [is, should] = [row[column] ?? '', wanted[column] ?? ''];
    return is === should || (column === exact && isSameObject(is, should));
  });
};
