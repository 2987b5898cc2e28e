/** A commit as the requests of one `spreadsheets.batchUpdate`. Everything is written as text at fixed coordinates. */
import type { Commit } from '../../core/book/decideCommit';
import type { BookRecord, RecordKind } from '../../core/book/record';
import { placeOf, RECORD_KINDS } from '../../core/book/record';
import type { Tab } from './bookLayout';
import {
  capacityFor,
  cellsOfEntry,
  cellsOfRecord,
  HEAD,
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

const growth = (tab: Tab, before: number, after: number): readonly object[] => {
  const length = capacityFor(after) - capacityFor(before);
  return length === 0 ? [] : [{ appendDimension: { sheetId: tab.sheetId, dimension: 'ROWS', length } }];
};

const recordUpdates = (kind: RecordKind, records: readonly BookRecord[]): readonly object[] => {
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

export const requestsFor = (commit: Commit, markerRange: GridRange): readonly object[] => {
  const { head, log } = commit;
  const first = log[0]?.seq ?? head.seq + 1;
  return [
    addMarker(head.marker, markerRange),
    { deleteNamedRange: { namedRangeId: commit.after } },
    ...RECORD_KINDS.flatMap((kind) => growth(RECORDS[kind], commit.rowsBefore[kind], head.rows[kind])),
    ...growth(LOG, first - head.base, head.seq - head.base + 1),
    ...RECORD_KINDS.flatMap((kind) => recordUpdates(kind, commit.records)),
    updateCells(LOG, logRow(first, head.base), log.map(cellsOfEntry)),
    updateCells(HEAD, 1, [
      ['head', JSON.stringify(head)],
      ['last change', String(head.seq)],
      ['last link of the chain', head.chain],
    ]),
  ];
};
