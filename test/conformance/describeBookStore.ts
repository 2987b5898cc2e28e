/** What every store of books must do. */
import type { BookStore } from '../../src/app/ports';
import { describeBookReading } from './describeBookReading';
import { addPersons, commit, commitAfter, readAll } from './bookCommits';

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

  describeBookReading(name, open);
};
