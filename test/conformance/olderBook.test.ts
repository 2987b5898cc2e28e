/** A book that was made before there were some kinds of record goes on working, and gets their tabs with its next commit. */
import { createBookMaker } from '../../src/google/book/bookMaker';
import type { Tab } from '../../src/google/book/bookLayout';
import { ARCHIVE, COPY_ROW, HEAD, RECORDS } from '../../src/google/book/bookLayout';
import { headFrom } from '../../src/google/book/bookSchema';
import { createSheetsBook } from '../../src/google/book/sheetsBook';
import { commitBatch } from '../../src/app/book/commitBatch';
import { repairBook } from '../../src/app/book/repairBook';
import { editCell, readTab } from '../../workbench/google/sheets/spreadsheetPage';
import type { Company } from './bookByHand';
import { ben, moveBook, openCompany } from './bookByHand';
import { readAll, valueOf } from './bookCommits';

const LATER = ['group', 'policy', 'comment'] as const;

const titlesOf = ({ world, id }: Company): readonly string[] =>
  world.sheets.spreadsheets[id]!.sheets.map(({ title }) => title);

const forget = ({ world, id }: Company, { title }: Tab, row: number, column: number): void => {
  const head = JSON.parse(readTab(world, id, title)[row]![column]!) as { rows: Record<string, number> };
  for (const kind of LATER) delete head.rows[kind];
  editCell(world, id, title, row, column, JSON.stringify(head));
};

/** As a version of Meibo writes it that knows nothing of these kinds. */
const forgetNumbers = (company: Company): void => {
  forget(company, HEAD, 1, 1);
  forget(company, ARCHIVE, COPY_ROW, ARCHIVE.columns.indexOf('entries'));
};

/** As a version of Meibo left it that knew nothing of these kinds: neither their tabs nor their numbers of rows. */
const withoutLaterKinds = (): Company => {
  const company = openCompany();
  forgetNumbers(company);
  valueOf(company.change(LATER.map((kind) => ({ deleteSheet: { sheetId: RECORDS[kind].sheetId } }))));
  company.operations();
  return company;
};

const comment = ({ emma }: Company, nonce: string) =>
  ({ type: 'write-comment', record: emma, text: 'Prefers mail.', mentions: [], nonce }) as const;

describe('a book that is older than a kind of record', () => {
  it('is read whole: there are none of that kind', () => {
    const company = withoutLaterKinds();
    const { head, records } = readAll(company.book);
    expect([head.unmade, head.rows.comment]).toEqual([LATER, 0]);
    expect([...records.values()].some(({ kind }) => kind === 'person')).toBe(true);
    expect(valueOf(company.book.read({ records: ['k0.0000000000000000'] })).records.size).toBe(0);
  });

  it('gets the tabs with its next commit, whatever that is about, in the same request', () => {
    const company = withoutLaterKinds();
    const [gen = ''] = company.tell(ben, company.add('Gen'));
    expect(company.operations().filter((call) => call.endsWith('batchUpdate'))).toHaveLength(1);
    expect(titlesOf(company)).toEqual(expect.arrayContaining(LATER.map((kind) => RECORDS[kind].title)));
    const { head, records } = readAll(company.book);
    expect([head.unmade, records.has(gen)]).toEqual([undefined, true]);
    const [id = ''] = company.tell(ben, comment(company, 'n000000000000001'));
    expect(readAll(company.book).records.get(id)).toMatchObject({ kind: 'comment' });
    expect(readTab(company.world, company.id, 'Comments')[0]).toEqual(RECORDS.comment.columns);
  });

  it('also where the first commit is one of that kind', () => {
    const company = withoutLaterKinds();
    const [id = ''] = company.tell(ben, comment(company, 'n000000000000001'));
    expect(readAll(company.book).records.get(id)).toMatchObject({ kind: 'comment' });
  });

  it('is whole to whoever installs, repaired without loss, and moved', () => {
    const company = withoutLaterKinds();
    const { http, token, spreadsheet, deps } = company;
    const maker = createBookMaker({ http, token, spreadsheet }, () => 'other');
    expect(maker.prepare()).toEqual({ ok: true, value: 'found' });
    const before = readAll(company.book);
    expect(repairBook(deps)).toMatchObject({ type: 'repaired' });
    const after = readAll(company.book);
    expect([after.head.unmade, after.head.seq]).toEqual([undefined, before.head.seq]);
    expect([...after.records]).toEqual([...before.records]);
    expect(repairBook(deps)).toMatchObject({ type: 'sound' });

    const older = withoutLaterKinds();
    const { move, there } = moveBook(older);
    expect(move()).toBe('moved');
    expect(readAll(there).head.unmade).toBeUndefined();
  });

  it('of two that make the tabs at once one has to look again, and neither is lost', () => {
    const company = withoutLaterKinds();
    const { http, token, spreadsheet, deps } = company;
    const store = createSheetsBook({
      http,
      token,
      spreadsheet,
      hints: { get: () => undefined, put: () => undefined },
    });
    let isFirst = true;
    const late = {
      read: store.read,
      append: (commit: Parameters<typeof store.append>[0]) => {
        if (isFirst) company.tell(ben, company.add('Gen'));
        isFirst = false;
        return store.append(commit);
      },
    };
    const done = commitBatch({ ...deps, book: late, clock: { now: () => 0 } })({
      author: ben,
      channel: 'cycle',
      key: 'k1',
      nonce: 'n000000000000002',
      operations: [comment(company, 'n000000000000003')],
    });
    expect(done).toMatchObject({ ok: true, value: [{ type: 'applied' }] });
    expect(readAll(company.book).head.rows.comment).toBe(1);
  });

  it('whose head an older version has written since overwrites nothing, and is repaired with all that was said', () => {
    const company = openCompany();
    const [id = ''] = company.tell(ben, comment(company, 'n000000000000001'));
    const before = company.book.read({ records: [id] });
    forgetNumbers(company);
    expect(() => company.tell(ben, comment(company, 'n000000000000002'))).toThrow('damaged');
    expect(repairBook(company.deps)).toMatchObject({ type: 'repaired' });
    expect(readAll(company.book).head.rows.comment).toBe(1);
    expect(valueOf(company.book.read({ records: [id] })).records).toEqual(valueOf(before).records);
    company.tell(ben, comment(company, 'n000000000000003'));
    expect(readAll(company.book).head.rows.comment).toBe(2);
  });

  it('says so in its head as long as nothing but its own care writes to it', () => {
    const [copy, unmade] = [
      JSON.stringify({ ...valueOf(withoutLaterKinds().book.read({})).head }),
      [...LATER],
    ];
    expect(headFrom(copy)?.unmade).toEqual(unmade);
  });
});
