import type { BookPerson } from '../../../src/core/replication/catchUp';
import type { MemberState } from '../../../src/core/replication/memberState';
import { emptyState } from '../../../src/core/replication/memberState';
import type { ReplicaContact } from '../../../src/core/replication/replica';
import { untaggedCopies } from '../../../src/core/replication/untaggedCopies';
import {
  activeLabels,
  contact,
  CUSTOMERS,
  EVERYBODY,
  HANDLES,
  held,
  personId,
  stateWith,
  SUPPLIERS,
  SUZUKI,
} from './sampleReplica';

const TANAKA = personId(1);
const name = [{ family: '鈴木', given: '一郎' }];
const email = [{ value: 'suzuki@kaede.example' }];
const other = [{ value: 'tanaka@kaede.example' }];

const person = (change: Partial<BookPerson> = {}): BookPerson => ({
  v: 6,
  labels: [CUSTOMERS],
  fields: { name, email },
  ...change,
});

const one = (change: Partial<BookPerson> = {}) => new Map([[SUZUKI, person(change)]]);
const copy = contact({ name, email });
const known = stateWith({});
const lost: MemberState = { ...emptyState(known.account, known.epoch), lost: 0 };

describe('a contact without a tag in a shared label', () => {
  it.each([
    ['has the address of the one record that is missing', one(), [copy], known, [['people/c1', SUZUKI]]],
    [
      'has the address of a record that another contact holds',
      one(),
      [copy],
      stateWith({ [SUZUKI]: held({}) }),
      [],
    ],
    [
      'has the address of a record that another contact claims',
      one(),
      [copy, contact({ email }, { handle: 'people/c2', record: SUZUKI })],
      known,
      [],
    ],
    [
      'has the address of a record whose tag another program put on something else',
      one(),
      [copy, contact({ email: other }, { handle: 'people/c2', record: SUZUKI })],
      known,
      [['people/c1', SUZUKI]],
    ],
    [
      'has the address of a record whose tag stands on a copy of another one',
      new Map([...one(), [TANAKA, person({ fields: { email: other } })]]),
      [copy, contact({ email: other }, { handle: 'people/c2', record: SUZUKI })],
      known,
      [
        ['people/c1', SUZUKI],
        ['people/c2', TANAKA],
      ],
    ],
    [
      'has no address, and says the same',
      one({ fields: { name } }),
      [contact({ name })],
      known,
      [['people/c1', SUZUKI]],
    ],
    [
      'has no address, and says something else',
      one({ fields: { name } }),
      [contact({ name, phone: email })],
      known,
      [],
    ],
    [
      'has an address that two missing records have, and says the same as one',
      new Map([...one(), [TANAKA, person({ fields: { email } })]]),
      [copy],
      known,
      [['people/c1', SUZUKI]],
    ],
    ['is in another label than the record', one({ labels: [SUPPLIERS] }), [copy], known, []],
    ['is in no shared label', one(), [contact({ name, email }, { labels: [EVERYBODY] })], known, []],
    ['is like one that was deleted', one({ labels: [], deletedFrom: CUSTOMERS }), [copy], known, []],
    [
      'is like one that was deleted, and the state is lost',
      one({ labels: [], deletedFrom: CUSTOMERS }),
      [copy],
      lost,
      [['people/c1', SUZUKI]],
    ],
    [
      'is like one that was taken out of the label, and the state is lost',
      one({ labels: [SUPPLIERS], takenFrom: [CUSTOMERS] }),
      [copy],
      lost,
      [['people/c1', SUZUKI]],
    ],
    [
      'is like one that was taken out of the label',
      one({ labels: [SUPPLIERS], takenFrom: [CUSTOMERS] }),
      [copy],
      known,
      [],
    ],
    ['is like one that is behind a wall', one({ labels: [] }), [copy], lost, []],
  ])('%s', (_situation, persons, contacts, state, expected) => {
    const active = activeLabels([CUSTOMERS, SUPPLIERS]);
    expect([...untaggedCopies(persons, contacts, state, active)]).toEqual(expected);
  });

  it('is what was to replace a contact that is gone', () => {
    const creates = { [SUZUKI]: held({ name, email }, { handle: '' }) };
    const intent = { at: 0, creates, updates: {}, releases: [], closing: [] };
    const state = { ...stateWith({ [SUZUKI]: held({}, { handle: 'people/c9' }) }), intent };
    const found = (contacts: readonly ReplicaContact[]) => [
      ...untaggedCopies(one(), contacts, state, activeLabels()),
    ];
    expect(found([copy])).toEqual([['people/c1', SUZUKI]]);
    // It has come back meanwhile.
    expect(found([copy, contact({ name, email }, { handle: 'people/c9' })])).toEqual([]);
  });

  it('is what an earlier run was about to create, whatever the book has by now', () => {
    const creates = { [TANAKA]: held({ name, email: other }, { handle: '' }) };
    const state = { ...known, intent: { at: 0, creates, updates: {}, releases: [], closing: [] } };
    const persons = new Map([
      ...one({ fields: { name, email: other } }),
      [TANAKA, person({ fields: { email: other } })],
    ]);
    const made = contact(
      { name, email: other, phone: email },
      { labels: [EVERYBODY, HANDLES[CUSTOMERS] ?? ''] },
    );
    expect([...untaggedCopies(persons, [made], state, activeLabels())]).toEqual([['people/c1', TANAKA]]);
  });
});
