/** A commit as the requests of one `spreadsheets.batchUpdate`. Everything is written as text at fixed coordinates. */
import type { Commit } from '../../core/book/decideCommit';
import type { BookHead } from '../../core/book/head';
import type { BookRecord, RecordKind } from '../../core/book/record';
import { placeOf, RECORD_KINDS } from '../../core/book/record';
import type { Tab } from './bookLayout';
import {
  ARCHIVE,
  archiveRow,
  capacityFor,
  cellsOfEntry,
  cellsOfRecord,
  cellsOfSegment,
  COPY_ROW,
  copyRow,
  GROWTH,
  HEAD,
  headRows,
  LOG,
  logRow,
  recordRow,
  RECORDS,
} from './bookLayout';
import type { GridRange } from './gridRange';
import { adjoining } from './gridRange';

type Cells = readonly string[];

/** `stringValue` is never evaluated, whatever it begins with; an empty cell is left empty. */
const rowData = (cells: Cells): object => ({
  values: cells.map((text) => (text === '' ? {} : { userEnteredValue: { stringValue: text } })),
});

export const updateCells = (tab: Tab, row: number, rows: readonly Cells[]): object => ({
  updateCells: {
    start: { sheetId: tab.sheetId, rowIndex: row, columnIndex: 0 },
    rows: rows.map(rowData),
    fields: 'userEnteredValue',
  },
});

/** The marker of a commit. Its id is its name, so that the next commit can remove it. */
export const addMarker = (marker: string, range: GridRange): object => ({
  addNamedRange: { namedRange: { namedRangeId: marker, name: marker, range } },
});

export const addTab = ({ sheetId, title, columns }: Tab, rowCount = GROWTH): object => ({
  addSheet: {
    properties: {
      sheetId,
      title,
      gridProperties: { rowCount, columnCount: columns.length, frozenRowCount: 1 },
    },
  },
});

/** Brings a tab from one number of rows to another, at its end. */
export const resize = ({ sheetId }: Tab, from: number, to: number): readonly object[] => {
  if (to > from) return [{ appendDimension: { sheetId, dimension: 'ROWS', length: to - from } }];
  return to === from ? [] : [deleteRows(sheetId, to, from)];
};

const deleteRows = (sheetId: number, startIndex: number, endIndex: number): object => ({
  deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } },
});

const growth = (tab: Tab, before: number, after: number): readonly object[] =>
  resize(tab, capacityFor(before), capacityFor(after));

/** The log closes up behind what leaves it, and keeps the number of rows that its length asks for. */
const archiveUpdates = ({ archive, head }: Commit): readonly object[] => {
  const rows = archive === undefined ? [] : cellsOfSegment(archive);
  if (archive === undefined || rows.length === 0) return [];
  const after = head.seq - head.base + 1;
  const before = after + archive.length;
  return [
    ...growth(ARCHIVE, archiveRow(head.archived - 1) - 1, archiveRow(head.archived) - 1),
    updateCells(ARCHIVE, archiveRow(head.archived - 1), rows),
    deleteRows(LOG.sheetId, 1, 1 + archive.length),
    ...resize(LOG, capacityFor(before) - archive.length, capacityFor(after)),
  ];
};

export const recordUpdates = (kind: RecordKind, records: readonly BookRecord[]): readonly object[] => {
  const byRow = new Map<number, Cells>();
  for (const record of records) {
    const place = placeOf(record.id);
    if (place?.kind === kind) byRow.set(recordRow(place.row), cellsOfRecord(record));
  }
  return adjoining([...byRow.keys()]).map(([from, count]) =>
    updateCells(
      RECORDS[kind],
      from,
      Array.from({ length: count }, (_, offset) => byRow.get(from + offset) ?? []),
    ),
  );
};

/** With its header. */
export const newTab = (tab: Tab, rowCount: number): readonly object[] => [
  addTab(tab, rowCount),
  updateCells(tab, 0, [tab.columns]),
];

/** The head, and its copy in another tab. */
export const headCells = (head: BookHead): readonly object[] => [
  updateCells(HEAD, 1, headRows(head)),
  updateCells(ARCHIVE, COPY_ROW, [copyRow(head)]),
];

export const requestsFor = (commit: Commit, markerRange: GridRange): readonly object[] => {
  const { head, log, makes = [] } = commit;
  const first = log[0]?.seq;
  const grown = RECORD_KINDS.filter((kind) => !makes.includes(kind));
  return [
    addMarker(head.marker, markerRange),
    { deleteNamedRange: { namedRangeId: commit.after } },
    ...makes.flatMap((kind) => newTab(RECORDS[kind], capacityFor(head.rows[kind]))),
    ...grown.flatMap((kind) => growth(RECORDS[kind], commit.rowsBefore[kind], head.rows[kind])),
    ...RECORD_KINDS.flatMap((kind) => recordUpdates(kind, commit.records)),
    ...(first === undefined
      ? []
      : [
          ...growth(LOG, first - head.base, head.seq - head.base + 1),
          updateCells(LOG, logRow(first, head.base), log.map(cellsOfEntry)),
        ]),
    ...archiveUpdates(commit),
    ...headCells(head),
  ];
};
