/** What every state file must do. */
import type { StateFile } from '../../src/app/ports';
import type { Fields } from '../../src/core/contacts/fieldValue';
import type { HeldContact, MemberState } from '../../src/core/replication/memberState';
import { emptyState } from '../../src/core/replication/memberState';
import { valueOf } from './bookCommits';

export interface OpenedStateFile {
  /** The member's state file as a new execution has it. */
  readonly file: () => StateFile;
  /** What the next save loses. */
  readonly lose: (what: 'lost-request' | 'lost-answer') => void;
  /** Puts other bytes where the state is, as the owner of the account can. */
  readonly overwrite: (text: string) => void;
}

const fields: Fields = {
  name: [{ family: '佐藤', given: '楓 👩‍👩‍👧' }],
  phone: [],
  note: [{ value: '"quoted"\n\\ =1' }],
};

const held = (more: Partial<HeldContact> = {}): HeldContact => ({
  handle: 'people/c1',
  source: 'created',
  v: 12,
  labels: ['l0.conformlabel0000'],
  shadow: fields,
  ...more,
});

const empty = emptyState('100000000000000000001', 'first');

/** Every member that a state can have, optional ones included. */
export const FULL: MemberState = {
  ...empty,
  generation: 41,
  mark: 'EJ3y+/==',
  listedAt: 1_775_000_000_000,
  cursor: 977,
  labels: {
    'l0.conformlabel0000': {
      handle: 'contactGroups/1',
      head: 900,
      created: true,
      pause: 'standing',
      shared: ['name', 'homeAddress'],
      name: {
        book: '得意先',
        here: '得意先 (Aiko)',
        due: true,
        former: { name: 'Customers', at: 1_700_000_000_000 },
      },
    },
  },
  contacts: {
    'p0.conformperson000': held(),
    'p1.conformperson000': held({ source: 'adopted', echo: { email: [] }, original: fields }),
    'p2.conformperson000': held({
      source: 'contributed',
      labels: [],
      writes: { phone: [{ at: 1_775_000_000_000, value: '[] → []' }] },
      resisted: { phone: 1_775_000_000_000 },
    }),
  },
  journal: [
    {
      handles: ['people/c1', 'people/c2', 'people/c3', 'people/c4', ''],
      identities: ['', '', '', '', ''],
      batch: {
        author: { id: '100000000000000000001', email: 'aiko@kaede.example', name: '' },
        channel: 'cycle',
        key: 'key',
        nonce: 'conform000000001',
        operations: [
          { type: 'add', label: 'l0.conformlabel0000', fields, nonce: 'conform000000002' },
          {
            type: 'edit',
            record: 'p0.conformperson000',
            base: 12,
            edits: { note: { was: [], now: [{ value: 'new' }], proposed: true } },
            nonce: 'conform000000003',
          },
          {
            type: 'take-out',
            record: 'p1.conformperson000',
            label: 'l0.conformlabel0000',
            base: 9,
            nonce: 'conform000000004',
          },
          {
            type: 'place',
            record: 'p2.conformperson000',
            label: 'l1.conformlabel0001',
            cap: 'editor',
            nonce: 'conform000000005',
          },
          {
            type: 'hold',
            label: 'l0.conformlabel0000',
            matter: 'removals',
            count: 250,
            of: 1_000,
            examples: ['p1.conformperson000'],
            nonce: 'conform000000006',
          },
        ],
      },
    },
  ],
  parked: [
    {
      label: 'l0.conformlabel0000',
      matter: 'changes',
      records: ['p0.conformperson000'],
      waiting: 's0.conformwaiting00',
      decision: 'restored',
    },
    { label: 'l0.conformlabel0000', matter: 'removals', records: ['p1.conformperson000'] },
  ],
  shortage: {
    at: 1_775_000_000_000,
    full: { 'l0.conformlabel0000': 800 },
    refused: { 'p1.conformperson000': { v: 9, labels: ['l0.conformlabel0000'] } },
  },
  trashed: [{ at: 1_775_000_000_000, count: 12 }],
  takenOut: [{ at: 1_775_000_000_000, label: 'l0.conformlabel0000', count: 2 }],
  intent: {
    at: 1_775_000_000_000,
    creates: { 'p3.conformperson000': held({ handle: '' }) },
    updates: { 'p0.conformperson000': held() },
    releases: ['p2.conformperson000'],
    closing: ['l1.conformlabel0000'],
  },
  kept: [{ at: 1_775_000_000_000, record: 'p1.conformperson000', fields }],
};

export const describeStateFile = (name: string, open: () => OpenedStateFile): void => {
  describe(`the state file ${name}`, () => {
    it('before the first save there is no state', () => {
      expect(open().file().load()).toEqual({ ok: true, value: undefined });
    });

    it.each([
      ['empty', empty],
      ['full', FULL],
    ])('a state that is %s is loaded as it was saved, in this execution and in the next', (_, state) => {
      const { file } = open();
      const one = file();
      valueOf(one.save(state));
      expect([valueOf(one.load()), valueOf(file().load())]).toEqual([state, state]);
    });

    it('a later save replaces an earlier one whole, also by a shorter state', () => {
      const { file } = open();
      valueOf(file().save(FULL));
      valueOf(file().save(empty));
      expect(valueOf(file().load())).toEqual(empty);
    });

    it('two executions that both know the file write one file: the last save is the state', () => {
      const { file } = open();
      const [one, other] = [file(), file()];
      valueOf(one.save(empty));
      valueOf(other.load());
      valueOf(other.save({ ...FULL, generation: 2 }));
      valueOf(one.save({ ...FULL, generation: 3 }));
      expect([one, other, file()].map((each) => valueOf(each.load())?.generation)).toEqual([3, 3, 3]);
    });

    it('a state of three thousand contacts is loaded as it was saved', () => {
      const { file } = open();
      const contacts = Object.fromEntries(
        Array.from({ length: 3_000 }, (_, index) => [
          `p${index.toString(36)}.conformperson000`,
          held({ v: index }),
        ]),
      );
      valueOf(file().save({ ...FULL, contacts }));
      expect(valueOf(file().load())).toEqual({ ...FULL, contacts });
    });

    it.each(['', '{}', 'null', 'no JSON', '{"generation":1}'])(
      'a file that holds %j is damaged, and can be saved over',
      (text) => {
        const { file, overwrite } = open();
        valueOf(file().save(FULL));
        overwrite(text);
        expect(file().load()).toMatchObject({ ok: false, problem: { type: 'damaged' } });
        valueOf(file().save(empty));
        expect(valueOf(file().load())).toEqual(empty);
      },
    );

    it('a save whose answer is lost is unreachable, and the next execution loads it', () => {
      const { file, lose } = open();
      valueOf(file().save(empty));
      lose('lost-answer');
      expect(file().save(FULL)).toMatchObject({ ok: false, problem: { type: 'unreachable' } });
      expect(valueOf(file().load())).toEqual(FULL);
    });

    it('a save whose request is lost is unreachable and leaves the state before', () => {
      const { file, lose } = open();
      valueOf(file().save(empty));
      lose('lost-request');
      expect(file().save(FULL)).toMatchObject({ ok: false, problem: { type: 'unreachable' } });
      expect(valueOf(file().load())).toEqual(empty);
    });
  });
};
