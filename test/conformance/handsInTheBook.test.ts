/** What hands do to the book's spreadsheet is put right from its log, or it is said what is lost and nothing is touched. */
import fc from 'fast-check';
import type { RepairDeps } from '../../src/app/book/repairBook';
import { repairBook } from '../../src/app/book/repairBook';
import { rehouseBook } from '../../src/app/book/rehouseBook';
import { createFreshSheetsBook } from '../../src/google/book/freshSheetsBook';
import { commitBatch } from '../../src/app/book/commitBatch';
import type { Author } from '../../src/core/book/operation';
import { succeed } from '../../src/core/result';
import { createBookCalls } from '../../src/google/book/bookCalls';
import { ALL_TABS, ARCHIVE, HEAD, LOG, RECORDS } from '../../src/google/book/bookLayout';
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
import { compact, EVERYTHING, valueOf } from './bookCommits';
import { openGoogle } from './emulatedGoogle';

const aiko: Author = { id: '100000000000000000001', email: 'aiko@kaede.example', name: 'Aiko Natori' };
const ben: Author = { id: '100000000000000000002', email: 'ben@kaede.example', name: 'Ben Hill' };

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

type Company = ReturnType<typeof foundCompany>;

let founded: Company | undefined;
let sheets = '';

/** The same company for every test, as it was at first. */
const openCompany = (): Company => {
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
const cellsOf = ({ world, id }: Company): readonly unknown[] =>
  ALL_TABS.map(({ title, columns }) => {
    const rows = readTab(world, id, title).map((row) => columns.map((_name, at) => row[at] ?? ''));
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => row.map((cell) => (cell.startsWith('{') ? sayingOf(cell) : cell)));
  });

const markersOf = ({ world, id }: Company): readonly string[] =>
  world.sheets.spreadsheets[id]!.namedRanges.flatMap(({ name, range }) => (range === null ? [] : [name]));

const TITLES = ALL_TABS.map(({ title }) => title);

type Hand =
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

const anyHand: fc.Arbitrary<Hand> = fc.oneof(
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

const act = ({ world, id, change }: Company, hand: Hand): void => {
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

const expectToGoOn = (company: Company): void => {
  const [hana = ''] = company.tell(ben, company.add('Hana'));
  expect(valueOf(company.book.read({ records: [hana] })).records.size).toBe(1);
  expect(repairBook(company.deps)).toEqual({ type: 'sound' });
};

describe('a book that nobody touched', () => {
  it('is sound, and a look at it writes nothing', () => {
    const company = openCompany();
    company.operations();
    expect(repairBook(company.deps)).toEqual({ type: 'sound' });
    expect(company.operations()).not.toContain('sheets.spreadsheets.batchUpdate');
  });
});

/** Moves the company's book to a fresh spreadsheet, as the admin does; answers how to look after it there. */
const moveBook = (company: Company) => {
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

describe('a book that has moved', () => {
  it('has the same records in the same rows, and nothing of the old log; it is sound and goes on', () => {
    const company = openCompany();
    const before = valueOf(company.book.read(EVERYTHING));
    const { move, there, repair } = moveBook(company);
    expect(move()).toBe('moved');
    const { head, records, log } = valueOf(there.read({ ...EVERYTHING, logAfter: before.head.seq }));
    expect([records, log]).toEqual([before.records, []]);
    expect(head.formerly).toEqual([{ epoch: 'first', seq: before.head.seq }]);
    expect(repair()).toEqual({ type: 'sound' });
    const commit = commitBatch({ ...company.deps, book: there, clock: { now: () => 0 } });
    const [person = ''] = [...records.keys()].filter((id) => id.startsWith('p3'));
    const edits = { name: { was: [], now: [{ given: 'Gento' }] } };
    const { nonces } = company.deps;
    const told = commit({
      author: ben,
      channel: 'cycle',
      key: 'after the move',
      nonce: nonces.draw(),
      operations: [
        company.add('Hana'),
        { type: 'edit', record: person, base: 99, edits, nonce: nonces.draw() },
        { type: 'open', nonce: nonces.draw() },
      ],
    });
    expect(told).toMatchObject({
      ok: true,
      value: [{ type: 'applied' }, { type: 'applied' }, { type: 'applied' }],
    });
    expect(repair()).toEqual({ type: 'sound' });
  });

  it('is filled again where the first attempt died on the way, and left alone where it is there', () => {
    const company = openCompany();
    const { move, there } = moveBook(company);
    company.befall('sheets.spreadsheets.batchUpdate', { type: 'lost-answer' });
    expect(move()).toBe('moved');
    const { head } = valueOf(there.read({}));
    expect(move()).toBe('moved');
    expect(valueOf(there.read({})).head).toEqual(head);
  });
});

describe('hands in the book', () => {
  it.each<[string, readonly Hand[]]>([
    [
      'a record typed over',
      [{ does: 'edits', tab: 'People', row: 1, column: RECORDS.person.columns.length - 1, text: 'Kaede' }],
    ],
    [
      'a name typed over where people read it',
      [{ does: 'edits', tab: 'People', row: 1, column: 4, text: 'Kaede' }],
    ],
    ['people sorted', [{ does: 'sorts', tab: 'People', column: 0 }]],
    ['the log sorted', [{ does: 'sorts', tab: 'Log', column: 0 }]],
    ['a person’s row deleted', [{ does: 'deletes a row', tab: 'People', row: 2 }]],
    ['people cut off', [{ does: 'deletes from', tab: 'People', row: 1 }]],
    ['rows put in between', [{ does: 'inserts rows', tab: 'Access', row: 1 }]],
    ['the tab of members deleted', [{ does: 'deletes a tab', tab: 'Members' }]],
    ['the head typed over', [{ does: 'edits', tab: 'Head', row: 1, column: 1, text: '42' }]],
    ['the head’s tab deleted', [{ does: 'deletes a tab', tab: 'Head' }]],
    ['a column moved', [{ does: 'moves a column', tab: 'People', column: 3 }]],
    ['a column put in between', [{ does: 'inserts a column', tab: 'Labels' }]],
    ['a tab renamed', [{ does: 'renames a tab', tab: 'People' }]],
    ['the marker deleted', [{ does: 'deletes the marker' }]],
    ['the archive sorted', [{ does: 'sorts', tab: 'Archive', column: 2 }]],
  ])('%s: all is as it was', (_situation, hands) => {
    const company = openCompany();
    const before = cellsOf(company);
    for (const hand of hands) act(company, hand);
    expect(repairBook(company.deps)).toEqual({ type: 'repaired' });
    expect(cellsOf(company)).toEqual(before);
    expect(markersOf(company)).toHaveLength(1);
    expectToGoOn(company);
  });

  it.each<[string, Hand, object]>([
    ['a row of the log deleted', { does: 'deletes a row', tab: 'Log', row: 2 }, { changes: [8] }],
    [
      'a change typed over',
      { does: 'edits', tab: 'Log', row: 1, column: LOG.columns.indexOf('changes'), text: '{}' },
      { changes: [7] },
    ],
    [
      'a label in the log typed over',
      { does: 'edits', tab: 'Log', row: 1, column: LOG.columns.indexOf('labels'), text: 'l9.x' },
      { changes: [7] },
    ],
    [
      'the tab of the archive deleted',
      { does: 'deletes a tab', tab: ARCHIVE.title },
      { changes: [1, 2, 3, 4, 5, 6] },
    ],
  ])('%s: that is said, and nothing is touched', (_situation, hand, loss) => {
    const company = openCompany();
    act(company, hand);
    const world = JSON.stringify(company.world.sheets);
    expect(repairBook(company.deps)).toEqual({ type: 'lost', head: false, records: 0, ...loss });
    expect(JSON.stringify(company.world.sheets)).toBe(world);
  });

  it('the head lost twice, in its cell and in its copy, is lost', () => {
    const company = openCompany();
    act(company, { does: 'deletes a tab', tab: HEAD.title });
    act(company, { does: 'edits', tab: ARCHIVE.title, row: 1, column: 3, text: '' });
    expect(repairBook(company.deps)).toEqual({ type: 'lost', head: true, changes: [], records: 0 });
  });

  it('whatever they do: the book is as it was, or what is lost is said and nothing is touched', () => {
    fc.assert(
      fc.property(fc.array(anyHand, { minLength: 1, maxLength: 3 }), (hands) => {
        const company = openCompany();
        const before = cellsOf(company);
        for (const hand of hands) act(company, hand);
        const disturbed = JSON.stringify(company.world.sheets);
        const repair = repairBook(company.deps);
        expect(['sound', 'repaired', 'lost']).toContain(repair.type);
        if (repair.type === 'lost') expect(JSON.stringify(company.world.sheets)).toBe(disturbed);
        else {
          expect(cellsOf(company)).toEqual(before);
          expectToGoOn(company);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a repair that nobody asked for who may is refused', () => {
    const company = openCompany();
    const asBen = { ...company.deps, account: { identify: () => succeed(ben) } };
    act(company, { does: 'sorts', tab: 'People', column: 0 });
    expect(repairBook(asBen)).toEqual({ type: 'refused' });
  });

  it.each(['lost-request', 'lost-answer'] as const)('a repair whose %s is made all the same', (type) => {
    const company = openCompany();
    const before = cellsOf(company);
    act(company, { does: 'sorts', tab: 'People', column: 0 });
    company.befall('sheets.spreadsheets.batchUpdate', { type });
    expect(['sound', 'repaired']).toContain(repairBook(company.deps).type);
    expect(cellsOf(company)).toEqual(before);
  });

  it('a batch that was told before its member’s row was lost still takes effect once', () => {
    const company = openCompany();
    const { book, deps } = company;
    const batch = {
      author: ben,
      channel: 'cycle',
      key: 'the same',
      nonce: deps.nonces.draw(),
      operations: [company.add('Hana'), company.add('Iku')],
    } as const;
    const commit = commitBatch({ ...deps, book, clock: { now: () => 0 } });
    const first = commit(batch);
    act(company, { does: 'deletes a tab', tab: 'Members' });
    expect(repairBook(deps)).toEqual({ type: 'repaired' });
    const { seq } = valueOf(book.read({})).head;
    expect(commit(batch)).toEqual(first);
    expect(valueOf(book.read({})).head.seq).toBe(seq);
  });
});
