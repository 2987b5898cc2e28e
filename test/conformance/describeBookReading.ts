/** What every store of books must answer to a question: what was asked for, all of it, and nothing else. */
import { RECORD_KINDS, recordId } from '../../src/core/book/record';
import type { BookStore } from '../../src/app/ports';
import type { BookPage } from '../../src/core/book/decideCommit';
import { addPersons, byId, commit, compact, LABEL, nonce, readAll, valueOf } from './bookCommits';
import type { OpenedBook } from './describeBookStore';

/** Texts of which a cell of a sheet could make something else. */
const AWKWARD: readonly string[] = [
  '=1+1',
  '+81 3-5555-0100',
  '@kaede',
  '-5',
  "'quoted",
  'TRUE',
  '007',
  '2026-04-06',
  '1e3',
  '  both ends  ',
  'one\ntwo\r\nthree\ttab',
  '名簿 👩‍👩‍👧 𠮷野家',
  '"quotes" \\ and {"json":true}',
  '',
  'x'.repeat(20_000),
  '\n'.repeat(20_000),
];

const MEMBERS = ['100000000000000000001', '100000000000000000002', '100000000000000000003'];

export const describeBookReading = (name: string, open: () => OpenedBook): void => {
  describe(`the book store ${name}: questions`, () => {
    it.each(AWKWARD.map((text) => [JSON.stringify(text).slice(0, 30), text] as const))(
      'keeps the text %s',
      (_, text) => {
        const { store } = open();
        const made = commit(
          store(),
          addPersons(1, () => [{ value: text }]),
        );
        const page = readAll(store());
        expect([...page.records.values()]).toEqual(made.records);
        expect(page.log).toEqual(made.log);
      },
    );

    it('whole kinds hold all of their records and no others', () => {
      const { store } = open();
      const made = commit(store(), (draft) => {
        RECORD_KINDS.forEach((kind, index) => {
          draft.create(kind, nonce(index), LABEL, { values: { name: kind }, labels: [LABEL] });
          draft.create(kind, nonce(index + 100), LABEL, { values: { name: kind }, labels: [LABEL] });
        });
      });
      for (const kind of RECORD_KINDS) {
        const { records } = valueOf(store().read({ kinds: [kind] }));
        expect(records).toEqual(byId(made.records.filter((record) => record.kind === kind)));
      }
    });

    it('single records are found among their neighbours, with a whole kind beside them', () => {
      const { store } = open();
      const made = commit(store(), (draft) => {
        addPersons(20)(draft);
        draft.create('label', nonce(1), undefined, { values: { name: 'Customers' }, labels: [] });
      });
      const wanted = [0, 1, 7, 19, 20].map((index) => made.records[index]!);
      const { records } = valueOf(
        store().read({ kinds: ['label'], records: wanted.slice(0, 4).map(({ id }) => id) }),
      );
      expect(records).toEqual(byId(wanted));
    });

    it.each([
      ['was never created', recordId('person', 1, nonce(77))],
      ['would stand where another one stands', recordId('person', 0, nonce(77))],
      ['would stand beyond everything', recordId('person', 50_000, nonce(77))],
      ['has a name that is no name', 'people/c1'],
    ])('a record that %s is left out', (_, missing) => {
      const { store } = open();
      const { records: made } = commit(store(), addPersons(1));
      const { records } = valueOf(store().read({ records: [missing, made[0]!.id] }));
      expect(records).toEqual(byId(made));
    });

    it('a member is found by his account, whoever asks and however often', () => {
      const { store } = open();
      const { records: made } = commit(store(), (draft) => {
        MEMBERS.forEach((account, index) => {
          draft.create('member', nonce(index), undefined, {
            values: { account, name: 'A member' },
            labels: [],
          });
        });
      });
      const one = store();
      for (const reader of [one, one, store()])
        MEMBERS.forEach((member, index) => {
          expect(valueOf(reader.read({ member })).records).toEqual(byId([made[index]!]));
        });
    });

    it('an account that is no member is left out, and found as soon as it is one', () => {
      const { store } = open();
      const reader = store();
      const question = { member: MEMBERS[0]! };
      expect(valueOf(reader.read(question)).records.size).toBe(0);
      const { records: made } = commit(store(), (draft) => {
        draft.create('member', nonce(1), undefined, { values: { account: MEMBERS[0]! }, labels: [] });
      });
      expect(valueOf(reader.read(question)).records).toEqual(byId(made));
    });

    it('the log is answered from behind the seq that was given to the head, exactly', () => {
      const { store } = open();
      const log = [2, 3, 1].flatMap((count) => commit(store(), addPersons(count)).log);
      for (let after = 0; after <= log.length; after += 1) {
        const page = valueOf(store().read({ logAfter: after }));
        expect([page.log, page.head.seq]).toEqual([log.slice(after), log.length]);
      }
    });

    it('a log asked for from beyond the head is empty', () => {
      const { store } = open();
      const { head } = commit(store(), addPersons(2));
      expect(valueOf(store().read({ logAfter: 50_000 }))).toEqual({ head, records: new Map(), log: [] });
    });

    it('a log entry keeps whom it is about, its labels, and a change of every sort', () => {
      const { store } = open();
      const made = commit(store(), (draft) => {
        const id = draft.create('person', nonce(1), LABEL, {
          values: { note: [] },
          labels: [LABEL, 'l1.other'],
        });
        draft.create('suggestion', nonce(2), LABEL, { values: { text: '?' }, labels: [LABEL], about: id });
        draft.change(draft.find(id)!, { type: 'delete', values: {}, labels: [LABEL] });
        draft.change(draft.find(id)!, { type: 'restore', values: { note: null }, labels: [LABEL] });
      });
      expect(valueOf(store().read({ logAfter: 0 })).log).toEqual(made.log);
    });

    describe('a history', () => {
      /** Two persons, of whom the first is placed, suggested about, changed and deleted; the second only deleted. */
      const lived = (store: BookStore): BookPage => {
        commit(store, (draft) => {
          const [one, other] = [1, 2].map((index) =>
            draft.create('person', nonce(index), LABEL, { values: { note: [] }, labels: [LABEL] }),
          ) as [string, string];
          const placement = { values: { person: one }, labels: [LABEL, 'l1.other'], about: one };
          const placed = draft.create('placement', nonce(3), 'l1.other', placement);
          draft.create('suggestion', nonce(4), LABEL, { values: { text: '?' }, labels: [], about: one });
          draft.create('grant', nonce(5), LABEL, { values: {}, labels: [LABEL], about: one });
          draft.change(draft.find(placed)!, { type: 'delete', values: {}, labels: ['l1.other'], about: one });
          for (const id of [one, other])
            draft.change(draft.find(id)!, { type: 'delete', values: {}, labels: [LABEL] });
        });
        return readAll(store);
      };

      it.each([
        ['a contact: its own changes, its places and the wishes for it', { record: 0 }, [1, 3, 4, 6, 7]],
        ['a contact that was only made and deleted', { record: 1 }, [2, 8]],
        ['what a label has lost', { lostBy: LABEL }, [7, 8]],
        ['what another label has lost', { lostBy: 'l1.other' }, [6]],
      ] as const)('of %s', (_what, asked, wanted) => {
        const { store } = open();
        const { log } = lived(store());
        const of = 'record' in asked ? { record: log[asked.record]!.record } : asked;
        const told = (most: number, before?: number) =>
          valueOf(store().read({ history: { of, most, ...(before === undefined ? {} : { before }) } })).log;
        const entries = wanted.map((seq) => log[seq - 1]!);
        expect(told(100)).toEqual(entries);
        expect(told(1)).toEqual(entries.slice(-1));
        expect(told(100, wanted.at(-1))).toEqual(entries.slice(0, -1));
        compact(store(), 4);
        expect(told(100)).toEqual(entries.filter(({ seq }) => seq > 4));
      });

      it('of what nobody knows is empty, with whatever else was asked', () => {
        const { store } = open();
        const { records } = lived(store());
        const [person] = [...records.values()].filter(({ kind }) => kind === 'person');
        const page = valueOf(
          store().read({ records: [person!.id], history: { of: { lostBy: 'l9.nobody' }, most: 9 } }),
        );
        expect([page.records, page.log]).toEqual([byId([person!]), []]);
      });
    });

    it('a question for nothing is answered with the head alone', () => {
      const { store } = open();
      const { head } = commit(store(), addPersons(2));
      expect(valueOf(store().read({}))).toEqual({ head, records: new Map(), log: [] });
    });
  });
};
