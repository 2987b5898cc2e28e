/** Looking through a book's whole spreadsheet, and putting right what hands have left there. */
import type { BookCare, Inspected } from '../../app/ports';
import type { WholeBook } from '../../core/book/repair';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { BookCalls, SpreadsheetDeps } from './bookCalls';
import { createBookCalls, HEAD_CELL } from './bookCalls';
import type { Desired, Read, Rows, TabCells } from './bookCells';
import { desiredCells, isSameRow, readFound } from './bookCells';
import type { Tab } from './bookLayout';
import { ALL_TABS, HEAD } from './bookLayout';
import type { SpreadsheetShape } from './bookTabs';
import { readShape } from './bookTabs';
import { addMarker, addTab, headCells, resize, updateCells } from './commitRequests';
import { adjoining, keyOf } from './gridRange';

/** Sheets asks for requests of two megabytes at most; what is more is put right by the next ones. */
const MOST_CHARACTERS = 1_200_000;

/** Markers are named ranges that we made; people may have others. */
const isMarker = (name: string): boolean => /^(commit|base|moved|moved_in|repaired)_\w+$/.test(name);

type Properties = SpreadsheetShape['sheets'][number]['properties'];

const wholeTab = ({ sheetId }: Tab) => ({ sheetId, startRowIndex: 0, startColumnIndex: 0 });

const propertiesOf = (shape: SpreadsheetShape, { sheetId }: Tab): Properties | undefined =>
  shape.sheets.find(({ properties }) => properties.sheetId === sheetId)?.properties;

/** Title and columns as they should be; rows are counted last, when nothing stands below any more that is needed. */
const shapeUpdates = (tab: Tab, now: Properties, isHeaderRight: boolean): readonly object[] => {
  const { sheetId, title, columns } = tab;
  const { columnCount } = now.gridProperties;
  const missing = columns.length - columnCount;
  return [
    ...(now.title === title
      ? []
      : [{ updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } }]),
    ...(missing > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: missing } }] : []),
    // Columns that somebody made beside ours are his, unless ours have been moved there.
    ...(missing < 0 && !isHeaderRight
      ? [
          {
            deleteDimension: {
              range: { sheetId, dimension: 'COLUMNS', startIndex: columns.length, endIndex: columnCount },
            },
          },
        ]
      : []),
  ];
};

const rowUpdates = (tab: Tab, rows: Rows, wanted: Rows): readonly object[] => {
  const length = Math.max(rows.length, wanted.length);
  const different = Array.from({ length }, (_, row) => row).filter(
    (row) => !isSameRow(tab, rows[row] ?? [], wanted[row] ?? []),
  );
  return adjoining(different).map(([from, count]) =>
    updateCells(
      tab,
      from,
      Array.from({ length: count }, (_, offset) =>
        tab.columns.map((_name, column) => wanted[from + offset]?.[column] ?? ''),
      ),
    ),
  );
};

const tabUpdates = (
  tab: Tab,
  rows: Rows | undefined,
  now: Properties | undefined,
  { rows: wanted, rowCount }: Desired,
): readonly object[] => {
  if (now === undefined || rows === undefined) return [addTab(tab, rowCount), ...rowUpdates(tab, [], wanted)];
  const isHeaderRight = isSameRow(tab, rows[0] ?? [], tab.columns);
  const count = now.gridProperties.rowCount;
  // Cells below what the tab is to have go with their rows.
  const kept = rows.slice(0, rowCount);
  return [
    ...shapeUpdates(tab, now, isHeaderRight),
    ...(count < rowCount ? resize(tab, count, rowCount) : []),
    ...rowUpdates(tab, kept, wanted),
    ...(count > rowCount ? resize(tab, count, rowCount) : []),
  ];
};

/** As many updates as one request takes, whole ones, at least one. */
const portionOf = (updates: readonly object[]): readonly object[] => {
  let characters = 0;
  return updates.filter((update, index) => {
    characters += JSON.stringify(update).length;
    return index === 0 || characters <= MOST_CHARACTERS;
  });
};

interface Situation extends Read {
  readonly shape: SpreadsheetShape;
  readonly cells: TabCells;
}

const restoreWith =
  (calls: BookCalls, { shape, cells, segments }: Situation) =>
  (book: WholeBook, nonce: string): Result<'sound' | 'mended', Problem> => {
    const standing = shape.namedRanges.filter(({ name }) => isMarker(name));
    const isMarked = standing.length === 1 && standing[0]?.name === book.head.marker;
    const updates = [...desiredCells(book, segments)].flatMap(([tab, desired]) =>
      tabUpdates(tab, cells.get(tab), propertiesOf(shape, tab), desired),
    );
    if (updates.length === 0 && isMarked) return succeed('sound');
    const head = { ...book.head, marker: `repaired_${nonce.replace(/\W/g, '_')}` };
    const isHeadGone = propertiesOf(shape, HEAD) === undefined;
    const portion = portionOf(updates);
    const marker = addMarker(head.marker, HEAD_CELL);
    const gone = standing.map(({ namedRangeId }) => ({ deleteNamedRange: { namedRangeId } }));
    // The marker stands in the head's tab, which has to be there before it.
    const changed = calls.change([
      ...(isHeadGone ? [] : [marker]),
      ...gone,
      ...portion,
      ...(isHeadGone ? [marker] : []),
      ...headCells(head),
    ]);
    return changed.ok ? succeed('mended') : changed;
  };

export const createSheetsBookCare = (deps: SpreadsheetDeps): BookCare => ({
  inspect: (): Result<Inspected, Problem> => {
    const calls = createBookCalls(deps);
    const shape = readShape(deps);
    if (!shape.ok) return shape;
    const present = ALL_TABS.filter((tab) => propertiesOf(shape.value, tab) !== undefined);
    const answer =
      present.length === 0 ? succeed(new Map<string, Rows>()) : calls.readCells(present.map(wholeTab));
    if (!answer.ok) return answer;
    const cells = new Map(present.map((tab) => [tab, answer.value.get(keyOf(wholeTab(tab))) ?? []]));
    const read = readFound(cells);
    return succeed({
      found: read.found,
      restore: restoreWith(calls, { ...read, shape: shape.value, cells }),
    });
  },
});
