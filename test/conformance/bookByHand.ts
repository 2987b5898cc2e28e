/** A small company's book in a spreadsheet, what hands can do to it there, and moving it to another one. */
import fc from 'fast-check';
import type { RepairDeps } from '../../src/app/book/repairBook';
import { repairBook } from '../../src/app/book/repairBook';
import { rehouseBook } from '../../src/app/book/rehouseBook';
import { createFreshSheetsBook } from '../../src/google/book/freshSheetsBook';
import { commitBatch } from '../../src/app/book/commitBatch';
import type { Author } from '../../src/core/book/operation';
import { succeed } from '../../src/core/result';
import { createBookCalls } from '../../src/google/book/bookCalls';
import { ALL_TABS } from '../../src/google/book/bookLayout';
import { createBookMaker } from '../../src/google/book/bookMaker';
import { createSheetsBook } from '../../src/google/book/sheetsBook';
import { createSheetsBookCare } from '../../src/google/book/sheetsBookCare';
import { NO_CEILINGS } from '../../workbench/google/quota';
import {
  createSpreadsheet,
  deleteRow,
  deleteRowsFrom,
  editCell,
  moveColumn,
  readTab,
  sortRows,
} from '../../workbench/google/sheets/spreadsheetPage';
import { blankMirror, createMemoryMirror } from '../memory/memoryMirror';
import { createMemoryLock, freeLock } from '../memory/memoryLock';
import { createMemoryNonces, noNonces } from '../memory/memoryNonces';
import { nodeHashing } from '../memory/nodeHashing';
import { compact, valueOf } from './bookCommits';
import { openGoogle } from './emulatedGoogle';

export const aiko: Author = { id: '100000000000000000001', email: 'aiko@kaede.example', name: 'Aiko Natori' };
export const ben: Author = { id: '100000000000000000002', email: 'ben@kaede.example', name: 'Ben Hill' };

/** A small company's book in a spreadsheet: two members, a label, persons, edits, a deletion, a part of the log archived. */
const foundCompany = () => {
  const google = openGoogle();
  const { world, emi, http } = google;
  // The tests of a whole file come in one minute of the world's.
  world.quota.ofProject = NO_CEILINGS;
  const id = createSpreadsheet(world, { owner: emi.email, title: 'Meibo book' });
  const token = google.tokenOf(emi.sub, 'spreadsheets');
  const sheet = { http, token, spreadsheet: () => id };
  valueOf(createBookMaker(sheet, () => 'first').prepare());
  const book = createSheetsBook({ ...sheet, hints: { get: () => undefined, put: () => undefined } });
  const nonces = createMemoryNonces(noNonces());
  const mirrorData = blankMirror();
  const mirror = createMemoryMirror(mirrorData);
  const deps: RepairDeps = {
    account: { identify: () => succeed(aiko) },
    settings: { registeredAdmin: () => aiko.id },
    care: createSheetsBookCare(sheet),
    mirror,
    nonces,
    hashing: nodeHashing,
    lock: createMemoryLock(freeLock()),
    alarm: { raisedAt: () => undefined, raise: () => undefined, clear: () => undefined },
  };
  const tell = (author: Author, ...operations: Parameters<ReturnType<typeof commitBatch>>[0]['operations']) =>
    valueOf(
      commitBatch({ ...deps, book, clock: { now: () => Date.UTC(2030, 3, 1) } })({
        author,
        channel: 'card',
        key: nonces.draw(),
        nonce: nonces.draw(),
        operations,
      }),
    ).map((verdict) => ('record' in verdict ? verdict.record : ''));
  const draw = () => nonces.draw();
  tell(aiko, {
    type: 'share',
    label: { handle: 'contactGroups/1', name: '得意先', shared: ['name', 'email', 'phone'] },
    principal: { type: 'account', id: ben.id },
    role: 'editor',
    person: ben,
    nonce: draw(),
  });
  const label = [...valueOf(book.read({ kinds: ['label'] })).records.keys()][0]!;
  const add = (given: string) =>
    ({
      type: 'add',
      label,
      fields: { name: [{ given }], phone: [{ value: '03-1234-5678' }] },
      nonce: draw(),
    }) as const;
  const [emma = '', fumi = ''] = tell(aiko, add('Emma'), add('Fumi'), add('=1+1'));
  const rename = (record: string, given: string) =>
    ({
      type: 'edit',
      record,
      base: 99,
      edits: { name: { was: [], now: [{ given }] } },
      nonce: draw(),
    }) as const;
  tell(ben, rename(emma, 'Emmy'));
  compact(book, 6);
  tell(ben, add('Gen'), rename(emma, 'Emi'));
  tell(aiko, { type: 'take-out', record: fumi, label, base: 99, nonce: draw() });
  return {
    ...google,
    ...sheet,
    id,
    mirrorData,
    deps,
    book,
    tell,
    add,
    emma,
    change: createBookCalls(sheet).change,
  };
};

export type Company = ReturnType<typeof foundCompany>;

let founded: Company | undefined;
let sheets = '';

/** The same company for every test, as it was at first. */
export const openCompany = (): Company => {
  if (founded === undefined) {
    founded = foundCompany();
    sheets = JSON.stringify(founded.world.sheets);
  }
  Object.assign(founded.world.sheets, JSON.parse(sheets));
  Object.assign(founded.mirrorData, blankMirror());
  return founded;
};

/** What a cell's object says, whatever the order of its parts. The verdicts of old batches are told in a test of their own. */
const sayingOf = (cell: string): unknown => {
  const { marker: _marker, fields, ...said } = JSON.parse(cell) as Readonly<Record<string, unknown>>;
  const { batches: _batches, ...rest } = (fields ?? {}) as Readonly<Record<string, unknown>>;
  return { ...said, ...rest };
};

/** All that the book's own columns hold; the marker's name changes with every repair. */
export const cellsOf = ({ world, id }: Company): readonly unknown[] =>
  ALL_TABS.map(({ title, columns }) => {
    const rows = readTab(world, id, title).map((row) => columns.map((_name, at) => row[at] ?? ''));
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => row.map((cell) => (cell.startsWith('{') ? sayingOf(cell) : cell)));
  });

export const markersOf = ({ world, id }: Company): readonly string[] =>
  world.sheets.spreadsheets[id]!.namedRanges.flatMap(({ name, range }) => (range === null ? [] : [name]));

const TITLES = ALL_TABS.map(({ title }) => title);

export type Hand =
  | {
      readonly does: 'edits';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly does: 'sorts' | 'moves a column'; readonly tab: string; readonly column: number }
  | {
      readonly does: 'deletes a row' | 'deletes from' | 'inserts rows';
      readonly tab: string;
      readonly row: number;
    }
  | { readonly does: 'deletes a tab' | 'renames a tab' | 'inserts a column'; readonly tab: string }
  | { readonly does: 'deletes the marker' };

const anyTab = fc.constantFrom(...TITLES);
const anyRow = fc.integer({ min: 0, max: 6 });
const anyColumn = fc.integer({ min: 0, max: 3 });

export const anyHand: fc.Arbitrary<Hand> = fc.oneof(
  fc.record({
    does: fc.constant('edits' as const),
    tab: anyTab,
    row: anyRow,
    column: fc.nat(13),
    text: fc.constantFrom('', 'Kaede', '42', '{"id":"p0"}', '=1+1'),
  }),
  fc.record({
    does: fc.constantFrom('sorts' as const, 'moves a column' as const),
    tab: anyTab,
    column: anyColumn,
  }),
  fc.record({
    does: fc.constantFrom('deletes a row' as const, 'deletes from' as const, 'inserts rows' as const),
    tab: anyTab,
    row: anyRow,
  }),
  fc.record({
    does: fc.constantFrom('deletes a tab' as const, 'renames a tab' as const, 'inserts a column' as const),
    tab: anyTab,
  }),
  fc.constant({ does: 'deletes the marker' as const }),
);

export const act = ({ world, id, change }: Company, hand: Hand): void => {
  const tab = 'tab' in hand ? hand.tab : '';
  const sheet = world.sheets.spreadsheets[id]!.sheets.find(({ title }) => title === tab);
  if (sheet === undefined && 'tab' in hand) return;
  const sheetId = sheet?.sheetId ?? 0;
  switch (hand.does) {
    case 'edits': {
      const inside = hand.column < (sheet?.columnCount ?? 0) && hand.row < (sheet?.rowCount ?? 0);
      if (inside) editCell(world, id, tab, hand.row, hand.column, hand.text);
      return;
    }
    case 'sorts':
      sortRows(world, id, tab, hand.column % (sheet?.columnCount ?? 1), 'DESCENDING');
      return;
    case 'moves a column':
      moveColumn(world, id, tab, hand.column % (sheet?.columnCount ?? 1), 0);
      return;
    case 'deletes a row':
      deleteRow(world, id, tab, hand.row);
      return;
    case 'deletes from':
      // Google keeps a row below the frozen ones.
      deleteRowsFrom(world, id, tab, Math.max(hand.row, 2));
      return;
    case 'inserts rows': {
      const range = { sheetId, dimension: 'ROWS', startIndex: hand.row, endIndex: hand.row + 2 };
      valueOf(change([{ insertDimension: { range, inheritFromBefore: false } }]));
      return;
    }
    case 'inserts a column': {
      const range = { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
      valueOf(change([{ insertDimension: { range, inheritFromBefore: false } }]));
      return;
    }
    case 'deletes a tab':
      valueOf(change([{ deleteSheet: { sheetId } }]));
      return;
    case 'renames a tab':
      valueOf(
        change([{ updateSheetProperties: { properties: { sheetId, title: `My ${tab}` }, fields: 'title' } }]),
      );
      return;
    case 'deletes the marker':
      for (const { namedRangeId } of world.sheets.spreadsheets[id]!.namedRanges)
        change([{ deleteNamedRange: { namedRangeId } }]);
  }
};

/** Moves the company's book to a fresh spreadsheet, as the admin does; answers how to look after it there. */
export const moveBook = (company: Company) => {
  const { world, emi, http, token, book, deps } = company;
  const next = createSpreadsheet(world, { owner: emi.email, title: 'Meibo book, 2' });
  const place = { http, token, spreadsheet: () => next };
  const move = () =>
    rehouseBook({
      ...deps,
      book,
      fresh: createFreshSheetsBook(place),
      house: { nextSpreadsheet: () => next, moveIn: () => undefined },
      clock: { now: () => 0 },
    });
  const there = createSheetsBook({ ...place, hints: { get: () => undefined, put: () => undefined } });
  return { next, move, there, repair: () => repairBook({ ...deps, care: createSheetsBookCare(place) }) };
};
