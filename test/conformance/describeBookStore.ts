/** What every store of books must do. */
import { firstBrokenLink } from '../../src/core/book/logEntry';
import { nodeHashing } from '../memory/nodeHashing';
import type { BookStore } from '../../src/app/ports';
import { describeBookReading } from './describeBookReading';
import {
  addPersons,
  commit,
  commitAfter,
  compact,
  compactionTo,
  EVERYTHING,
  readAll,
  valueOf,
} from './bookCommits';

export interface OpenedBook {
  /** A store over the one book, as a new execution has it. */
  readonly store: () => BookStore;
  /** What the next `append` loses. */
  readonly lose: (what: 'lost-request' | 'lost-answer') => void;
}

const CONFLICT = { ok: false, problem: { type: 'conflict' } };
const UNREACHABLE = { ok: false, problem: { type: 'unreachable', what: expect.any(String) as string } };

export const describeBookStore = (name: string, open: () => OpenedBook): void => {
  describe(`the book store ${name}: commits`, () => {
    it('a new book is empty and can be committed to', () => {
      const { store } = open();
      const before = readAll(store());
      expect([before.records.size, before.log, before.head.seq]).toEqual([0, [], 0]);
      const { head } = commit(store(), addPersons(1));
      expect(readAll(store()).head).toEqual(head);
    });

    it('a commit is read back by its writer and by everybody else, exactly', () => {
      const { store } = open();
      const writer = store();
      const made = commit(writer, addPersons(3));
      for (const reader of [writer, store()]) {
        const page = readAll(reader);
        expect([page.head, [...page.records.values()], page.log]).toEqual([
          made.head,
          made.records,
          made.log,
        ]);
      }
    });

    it('of two commits that follow the same one the second is refused and changes nothing', () => {
      const { store } = open();
      const before = readAll(store());
      const first = commitAfter(before, addPersons(2));
      const second = commitAfter(before, addPersons(5));
      expect(store().append(first).ok).toBe(true);
      const between = readAll(store());
      expect(store().append(second)).toEqual(CONFLICT);
      expect(readAll(store())).toEqual(between);
    });

    it('a commit that arrives after two later ones is refused and changes nothing', () => {
      const { store } = open();
      const late = commitAfter(readAll(store()), addPersons(1));
      commit(store(), addPersons(2));
      commit(store(), addPersons(2));
      commit(store(), addPersons(2));
      const before = readAll(store());
      expect(store().append(late)).toEqual(CONFLICT);
      expect(readAll(store())).toEqual(before);
    });

    it('a commit that is sent twice takes effect once', () => {
      const { store } = open();
      const made = commit(store(), addPersons(2));
      const before = readAll(store());
      expect(store().append(made)).toEqual(CONFLICT);
      expect(readAll(store())).toEqual(before);
    });

    it('a commit whose answer is lost is unreachable, stands, and is not taken again', () => {
      const { store, lose } = open();
      const made = commitAfter(readAll(store()), addPersons(2));
      lose('lost-answer');
      expect(store().append(made)).toEqual(UNREACHABLE);
      expect([...readAll(store()).records.values()]).toEqual(made.records);
      expect(store().append(made)).toEqual(CONFLICT);
    });

    it('a commit whose request is lost is unreachable, left no trace, and can be sent again', () => {
      const { store, lose } = open();
      const before = readAll(store());
      const made = commitAfter(before, addPersons(2));
      lose('lost-request');
      expect(store().append(made)).toEqual(UNREACHABLE);
      expect(readAll(store())).toEqual(before);
      expect(store().append(made).ok).toBe(true);
    });

    it('a record that is changed and one that is deleted keep their places and everything else', () => {
      const { store } = open();
      commit(store(), addPersons(3));
      const [first, second, third] = [...readAll(store()).records.values()];
      commit(store(), (draft) => {
        draft.change(second!, { type: 'edit', values: { nickname: [{ value: 'Kae' }] }, labels: [] });
        draft.change(third!, { type: 'delete', values: {}, labels: [] });
      });
      const after = [...readAll(store()).records.values()];
      expect(after[0]).toEqual(first);
      expect(after[1]).toMatchObject({
        id: second!.id,
        v: 4,
        fields: { ...second!.fields, nickname: { seq: 4 } },
      });
      expect(after[2]).toMatchObject({ id: third!.id, v: 5, deleted: 5, fields: third!.fields });
    });

    it('1,200 records in commits of 400 go over the first thousand rows of records and of the log', () => {
      const { store } = open();
      const made = [400, 400, 400].map((count) => commit(store(), addPersons(count)));
      const page = readAll(store());
      expect([...page.records.values()]).toEqual(made.flatMap(({ records }) => records));
      expect(page.log).toEqual(made.flatMap(({ log }) => log));
    });
  });

  describe(`the book store ${name}: a log that is compacted`, () => {
    const filled = () => {
      const opened = open();
      for (const count of [3, 4, 5]) commit(opened.store(), addPersons(count));
      return { ...opened, before: readAll(opened.store()) };
    };

    it('has its oldest entries no more, and says so; the records and the later entries are as they were', () => {
      const { store, before } = filled();
      const { head } = compact(store(), 7);
      expect(head).toMatchObject({ base: 8, seq: 12, link: before.log[6]!.chain, chain: before.head.chain });
      for (let after = 7; after <= 12; after += 1) {
        const page = valueOf(store().read({ logAfter: after }));
        expect([page.head, page.log]).toEqual([head, before.log.slice(after)]);
      }
      expect(readAll(store()).records).toEqual(before.records);
    });

    it('tells a reader from before its base nothing but that base: he has to read everything', () => {
      const { store } = filled();
      compact(store(), 7);
      for (let after = 0; after < 7; after += 1) {
        const { head, log } = valueOf(store().read({ logAfter: after }));
        expect([after < head.base - 1, log]).toEqual([true, []]);
      }
    });

    it('goes on, and is compacted again', () => {
      const { store, before } = filled();
      compact(store(), 7);
      const made = commit(store(), addPersons(2));
      compact(store(), 13);
      const page = valueOf(store().read({ logAfter: 13 }));
      expect([page.head.base, page.head.archived, page.log]).toEqual([14, 2, made.log.slice(1)]);
      expect(firstBrokenLink(nodeHashing.hash, page.head.link, page.log)).toBeUndefined();
      expect(before.head.seq).toBe(12);
    });

    it('refuses a commit that was made before, and a compaction that comes after a commit', () => {
      const { store, before } = filled();
      const late = commitAfter(before, addPersons(1));
      const lateCompaction = compactionTo(before, 3);
      compact(store(), 7);
      expect([store().append(late), store().append(lateCompaction)]).toEqual([CONFLICT, CONFLICT]);
      const between = compactionTo(valueOf(store().read({ ...EVERYTHING, logAfter: 7 })), 9);
      commit(store(), addPersons(1));
      const stands = valueOf(store().read({ ...EVERYTHING, logAfter: 7 }));
      expect(store().append(between)).toEqual(CONFLICT);
      expect(valueOf(store().read({ ...EVERYTHING, logAfter: 7 }))).toEqual(stands);
    });

    it('is compacted whole or not at all, whichever message is lost', () => {
      const { store, lose, before } = filled();
      const made = compactionTo(before, 7);
      lose('lost-request');
      expect(store().append(made)).toEqual(UNREACHABLE);
      expect(readAll(store())).toEqual(before);
      lose('lost-answer');
      expect(store().append(made)).toEqual(UNREACHABLE);
      expect(valueOf(store().read({ logAfter: 7 }))).toMatchObject({
        head: made.head,
        log: before.log.slice(7),
      });
      expect(store().append(made)).toEqual(CONFLICT);
    });

    it('is answered in parts', () => {
      const { store, before } = filled();
      compact(store(), 4);
      expect(valueOf(store().read({ logAfter: 4, logTo: 9 })).log).toEqual(before.log.slice(4, 9));
      expect(valueOf(store().read({ logAfter: 9, logTo: 50_000 })).log).toEqual(before.log.slice(9));
    });

    it('tells single entries by their number, those that it still holds', () => {
      const { store, before } = filled();
      const told = (...entries: readonly number[]) => valueOf(store().read({ entries })).log;
      const wanted = [2, 3, 5, 9].map((seq) => before.log[seq - 1]!);
      expect(told(9, 3, 2, 5, 50_000)).toEqual(wanted);
      expect(told()).toEqual([]);
      compact(store(), 4);
      expect(told(9, 3, 2, 5, 50_000)).toEqual(wanted.slice(2));
    });
  });

  describeBookReading(name, open);
};
