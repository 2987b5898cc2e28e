/** The book in a spreadsheet keeps the law of book stores; what hands can do to a sheet comes on top. */
import { createBookMaker } from '../../src/google/book/bookMaker';
import { exactColumn, HEAD, RECORDS } from '../../src/google/book/bookLayout';
import { recordId } from '../../src/core/book/record';
import { createSheetsBook } from '../../src/google/book/sheetsBook';
import {
  createSpreadsheet,
  deleteRow,
  deleteRowsFrom,
  editCell,
  readTab,
  sortRows,
} from '../../workbench/google/sheets/spreadsheetPage';
import { addPersons, commit, compact, commitAfter, EVERYTHING, nonce, readAll, valueOf } from './bookCommits';
import { describeBookStore } from './describeBookStore';
import { openGoogle } from './emulatedGoogle';

const COMMIT = 'sheets.spreadsheets.batchUpdate';
const READ = 'sheets.spreadsheets.values.batchGetByDataFilter';

const openBook = () => {
  const google = openGoogle();
  const { world, emi, http } = google;
  const id = createSpreadsheet(world, { owner: emi.email, title: 'Meibo book' });
  const token = google.tokenOf(emi.sub, 'spreadsheets');
  const spreadsheet = () => id;
  valueOf(createBookMaker({ http, token, spreadsheet }, () => 'first').prepare());
  const hints = new Map<string, string>();
  google.operations();
  return {
    ...google,
    id,
    hints,
    store: () =>
      createSheetsBook({
        http,
        token,
        spreadsheet,
        hints: {
          get: (account) => hints.get(account),
          put: (account, row) => {
            hints.set(account, row);
          },
        },
      }),
    lose: (type: 'lost-request' | 'lost-answer') => {
      google.befall(COMMIT, { type });
    },
  };
};

describeBookStore('in a spreadsheet', openBook);

describe('the book in a spreadsheet: calls', () => {
  it('a commit of any size is one call, which is its only write', () => {
    const { store, operations } = openBook();
    const made = commitAfter(readAll(store()), addPersons(400));
    operations();
    valueOf(store().append(made));
    expect(operations()).toEqual([COMMIT]);
  });

  it('of the markers of all commits only the last one stands', () => {
    const { store, world, id } = openBook();
    commit(store(), addPersons(2));
    const { head } = commit(store(), addPersons(2));
    expect(world.sheets.spreadsheets[id]!.namedRanges.map(({ name }) => name)).toEqual([head.marker]);
  });

  it('whole kinds, single records, the log and a member whose row is known are one call', () => {
    const { store, operations } = openBook();
    const made = commit(store(), (draft) => {
      addPersons(9)(draft);
      draft.create('member', nonce(1), undefined, { values: { account: '1' }, labels: [] });
    });
    valueOf(store().read({ member: '1' }));
    operations();
    valueOf(
      store().read({ kinds: ['label', 'grant'], records: [made.records[3]!.id], member: '1', logAfter: 2 }),
    );
    expect(operations()).toEqual([READ]);
  });

  it('an id that leads outside the sheet costs a look at the head and one more reading', () => {
    const { store, operations } = openBook();
    commit(store(), addPersons(1));
    operations();
    valueOf(store().read({ records: [recordId('person', 50_000, nonce(1))] }));
    expect(operations()).toEqual([READ, READ, READ]);
  });

  it('a hint that leads outside the sheet is looked through', () => {
    const { store, hints } = openBook();
    const { records } = commit(store(), (draft) => {
      draft.create('member', nonce(1), undefined, { values: { account: '1' }, labels: [] });
    });
    hints.set('1', recordId('member', 50_000, nonce(1)));
    expect([...valueOf(store().read({ member: '1' })).records.values()]).toEqual(records);
  });

  it('a hint that leads to another member is looked through', () => {
    const { store, hints } = openBook();
    const { records } = commit(store(), (draft) => {
      for (const account of ['1', '2'])
        draft.create('member', nonce(Number(account)), undefined, { values: { account }, labels: [] });
    });
    hints.set('2', records[0]!.id);
    expect([...valueOf(store().read({ member: '2' })).records.values()]).toEqual([records[1]]);
  });
});

describe('the book in a spreadsheet: compaction', () => {
  it('moves rows of the log into a few cells, in one call, and the log closes up behind them', () => {
    const { store, operations, world, id, hints } = openBook();
    for (const count of [400, 400, 400]) commit(store(), addPersons(count));
    operations();
    compact(store(), 700);
    expect(operations().filter((one) => one === COMMIT)).toEqual([COMMIT]);
    const [header, ...log] = readTab(world, id, 'Log');
    expect([header![0], log.length, log[0]![0]]).toEqual(['seq', 500, '701']);
    expect(
      readTab(world, id, 'Archive')
        .slice(1)
        .map(([first, last]) => [first, last]),
    ).toContainEqual(['1', '700']);
    expect(world.sheets.spreadsheets[id]!.sheets.find(({ title }) => title === 'Log')!.rowCount).toBe(1_000);

    // A reader who does not know the base looks where no row is, then for the base; and once from then on.
    hints.clear();
    const reader = store();
    operations();
    expect(valueOf(reader.read({ logAfter: 1_100 })).log).toHaveLength(100);
    expect(operations()).toEqual([READ, READ, READ]);
    expect(valueOf(reader.read({ logAfter: 1_100 })).log).toHaveLength(100);
    expect(operations()).toEqual([READ]);
  });
});

describe('the book in a spreadsheet: refusals', () => {
  const refused = (message: string) => {
    const { store, befall } = openBook();
    const made = commitAfter(readAll(store()), addPersons(1));
    befall(COMMIT, { type: 'refuse', httpStatus: 400, status: 'INVALID_ARGUMENT', message });
    return store().append(made);
  };

  it('a named range that Google refuses means that someone else was first', () => {
    const problem = { ok: false, problem: { type: 'conflict' } };
    expect(refused('Invalid requests[0].addNamedRange: Cannot add a range with a name in use.')).toEqual(
      problem,
    );
    expect(refused('Invalid requests[1].deleteNamedRange: No named range with that id.')).toEqual(problem);
  });

  it('any other refusal is no conflict: trying again would be useless', () => {
    expect(refused('Invalid requests[2].updateCells: Too many cells.')).toMatchObject({
      problem: { type: 'declined' },
    });
  });

  it.each([
    [403, 'forbidden'],
    [404, 'not-found'],
    [429, 'rate-limited'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('a refusal with status %d is %s, for a reader and for a writer', (httpStatus, type) => {
    const { store, befall } = openBook();
    const made = commitAfter(readAll(store()), addPersons(1));
    for (const operation of [COMMIT, READ])
      befall(operation, { type: 'refuse', httpStatus, status: 'ANY', message: 'Any.' });
    expect([store().append(made), store().read({})]).toMatchObject([
      { problem: { type } },
      { problem: { type } },
    ]);
  });
});

describe('the book in a spreadsheet: hands', () => {
  const DAMAGED = { ok: false, problem: { type: 'damaged' } };

  it.each([
    ['', 'emptied'],
    ['{"epoch":"first"}', 'shortened'],
    ['42', 'overwritten'],
  ])('a head cell that holds %j is damaged', (text) => {
    const { store, world, id } = openBook();
    commit(store(), addPersons(1));
    editCell(world, id, HEAD.title, 1, 1, text);
    expect(store().read({})).toMatchObject(DAMAGED);
  });

  it('a record cell that was edited is damaged, not a change', () => {
    const { store, world, id } = openBook();
    commit(store(), addPersons(2));
    editCell(world, id, RECORDS.person.title, 1, exactColumn('person'), 'Kaede');
    expect(store().read(EVERYTHING)).toMatchObject(DAMAGED);
  });

  it('what people read and edit beside the exact column changes nothing', () => {
    const { store, world, id } = openBook();
    commit(store(), addPersons(2));
    const before = readAll(store());
    editCell(world, id, RECORDS.person.title, 1, 4, 'someone else');
    expect(readAll(store())).toEqual(before);
  });

  it('rows that were sorted are damaged, asked for one by one or all together: no record is taken for deleted', () => {
    const { store, world, id } = openBook();
    const { records } = commit(store(), addPersons(3));
    sortRows(world, id, RECORDS.person.title, 0, 'DESCENDING');
    expect(store().read({ records: [records[0]!.id] })).toMatchObject(DAMAGED);
    expect(store().read({ kinds: ['person'] })).toMatchObject(DAMAGED);
    // What stands where it did is still an answer.
    expect([...valueOf(store().read({ records: [records[1]!.id] })).records.values()]).toEqual([records[1]]);
  });

  it('rows that were cut off below are damaged, and what is typed below the last one is nothing', () => {
    const { store, world, id } = openBook();
    commit(store(), addPersons(3));
    const before = readAll(store());
    editCell(world, id, RECORDS.person.title, 9, exactColumn('person'), 'my own list');
    expect(readAll(store())).toEqual(before);
    deleteRowsFrom(world, id, RECORDS.person.title, 3);
    expect(store().read({ kinds: ['person'] })).toMatchObject(DAMAGED);
  });

  it('a member whose readable account was typed over is found all the same, and not registered twice', () => {
    const { store, world, id } = openBook();
    const { records } = commit(store(), (draft) => {
      for (const account of ['1', '2'])
        draft.create('member', nonce(Number(account)), undefined, { values: { account }, labels: [] });
    });
    editCell(world, id, RECORDS.member.title, 1, RECORDS.member.columns.indexOf('account'), '2');
    expect([...valueOf(store().read({ member: '1' })).records.values()]).toEqual([records[0]]);
    expect([...valueOf(store().read({ member: '2' })).records.values()]).toEqual([records[1]]);
  });

  it('a log that lacks a row is damaged', () => {
    const { store, world, id } = openBook();
    commit(store(), addPersons(3));
    deleteRow(world, id, 'Log', 2);
    expect(store().read({ logAfter: 0 })).toMatchObject(DAMAGED);
  });
});
