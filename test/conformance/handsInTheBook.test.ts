/** What hands do to the book's spreadsheet is put right from its log, or it is said what is lost and nothing is touched. */
import fc from 'fast-check';
import { commitBatch } from '../../src/app/book/commitBatch';
import { repairBook } from '../../src/app/book/repairBook';
import { succeed } from '../../src/core/result';
import { ARCHIVE, HEAD, LOG, RECORDS } from '../../src/google/book/bookLayout';
import { EVERYTHING, valueOf } from './bookCommits';
import type { Company, Hand } from './bookByHand';
import { act, anyHand, ben, cellsOf, markersOf, moveBook, openCompany } from './bookByHand';

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
