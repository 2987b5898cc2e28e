/**
 * The entries of a history, found by a few columns of the log: a hundred bytes for each of its rows, of which it has about
 * twenty thousand at most. Sheets finds no rows by what stands in them but by way of developer metadata, of which a spreadsheet
 * may hold 30,000 characters (developers.google.com/workspace/sheets/api/guides/metadata).
 */
import type { BookHead } from '../../core/book/head';
import type { HistoryQuestion } from '../../core/book/historyQuestion';
import { historySeqs } from '../../core/book/historyQuestion';
import type { Seq } from '../../core/book/record';
import type { Cells } from './bookCalls';
import { LOG } from './bookLayout';
import type { GridRange } from './gridRange';
import { columnRange, keyOf } from './gridRange';

const columnOf = (name: string): GridRange => columnRange(LOG.sheetId, LOG.columns.indexOf(name));

const COLUMNS = {
  type: columnOf('type'),
  kind: columnOf('kind'),
  record: columnOf('record'),
  about: columnOf('about'),
  labels: columnOf('labels'),
};

export const searchedColumns = ({ of }: HistoryQuestion): readonly GridRange[] =>
  'record' in of
    ? [COLUMNS.kind, COLUMNS.record, COLUMNS.about]
    : [COLUMNS.type, COLUMNS.kind, COLUMNS.labels];

/** Columns that were not read are empty. What they say is verified when the entries themselves are read. */
export const foundIn = (cells: Cells, question: HistoryQuestion, { base, seq }: BookHead): readonly Seq[] => {
  const cell = (column: GridRange, row: number): string => cells.get(keyOf(column))?.[row]?.[0] ?? '';
  const outlines = Array.from({ length: seq - base + 1 }, (_, row) => ({
    seq: base + row,
    type: cell(COLUMNS.type, row),
    kind: cell(COLUMNS.kind, row),
    record: cell(COLUMNS.record, row),
    about: cell(COLUMNS.about, row),
    labels: cell(COLUMNS.labels, row).split(' '),
  }));
  return historySeqs(question, outlines);
};
