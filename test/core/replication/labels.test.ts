import { perform } from '../../../src/core/replication/ask';
import type { Performer } from '../../../src/core/replication/effects';
import { layOut, openLabel } from '../../../src/core/replication/labels';
import { emptyState } from '../../../src/core/replication/memberState';
import type { ReplicaLabel } from '../../../src/core/replication/replica';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { fail, succeed } from '../../../src/core/result';
import { CUSTOMERS, HANDLES, heldLabel, label, replicaLabel, stateWith, SUPPLIERS } from './sampleReplica';

const HANDLE = HANDLES[CUSTOMERS]!;

/** An address book whose labels have these names; only what concerns labels is answered. */
const bookWith = (names: readonly string[]) => {
  const asked: string[] = [];
  const answers: Partial<Performer> = {
    'create-label': ({ name, label: tag }) => {
      asked.push(`create ${name}`);
      return names.includes(name)
        ? fail({ type: 'name-taken' })
        : succeed(replicaLabel('contactGroups/new', name, tag));
    },
    'tag-label': ({ replica, label: tag }) => {
      asked.push(`tag ${replica.name} ${tag ?? 'null'}`);
      return succeed(replica);
    },
  };
  const open = (account: string, present: readonly ReplicaLabel[]) =>
    // Whatever else is asked is missing from the table, which throws.
    perform(openLabel(label(CUSTOMERS), emptyState(account, 'epoch'), present), answers as Performer);
  return { asked, open };
};

describe('which of the member’s labels stands for which shared one', () => {
  const laidOut = (mine: readonly string[], present: readonly ReplicaLabel[]) => {
    const layout = layOut(
      mine.map((id) => label(id)),
      stateWith({}),
      present,
    );
    return {
      active: [...layout.active].map(([id, { held }]) => [id, held.handle]),
      fresh: layout.fresh.map(({ id }) => id),
      reopened: [...layout.active].flatMap(([id, { held }]) => (held.reopened === true ? [id] : [])),
      vanished: layout.vanished.map(({ label }) => label.id),
      leaving: layout.leaving,
    };
  };
  const none = { active: [], fresh: [], reopened: [], vanished: [], leaving: [] };

  it.each<[string, readonly string[], readonly ReplicaLabel[], object]>([
    ['held and there', [CUSTOMERS], [replicaLabel(HANDLE, 'Customers')], { active: [[CUSTOMERS, HANDLE]] }],
    [
      'renamed by the member',
      [CUSTOMERS],
      [replicaLabel(HANDLE, 'Kunden')],
      { active: [[CUSTOMERS, HANDLE]] },
    ],
    [
      'under another handle, known by its tag',
      [CUSTOMERS],
      [replicaLabel('contactGroups/x', 'Customers', CUSTOMERS)],
      { active: [[CUSTOMERS, 'contactGroups/x']], reopened: [CUSTOMERS] },
    ],
    [
      'gone: of the same name is not enough',
      [CUSTOMERS],
      [replicaLabel('contactGroups/x', 'Customers')],
      { vanished: [CUSTOMERS] },
    ],
    ['no longer reaching the member', [], [replicaLabel(HANDLE, 'Customers')], { leaving: [CUSTOMERS] }],
    [
      'new beside a held one',
      [CUSTOMERS, SUPPLIERS],
      [replicaLabel(HANDLE, 'Customers')],
      { active: [[CUSTOMERS, HANDLE]], fresh: [SUPPLIERS] },
    ],
  ])('%s', (_situation, mine, present, expected) => {
    expect(laidOut(mine, present)).toEqual({ ...none, ...expected });
  });
});

describe('opening a label', () => {
  const held = (change: object) => ({
    ok: true,
    value: {
      ...heldLabel(CUSTOMERS),
      head: 0,
      shared: DEFAULT_SHARED,
      name: { book: 'Customers', here: 'Customers' },
      ...change,
    },
  });

  it.each([
    ['its name is free', [], ['create Customers']],
    ['its name is taken', ['Customers'], ['create Customers', 'create Customers (Aiko)']],
    [
      'the owner’s name beside it is taken too',
      ['Customers', 'Customers (Aiko)'],
      ['create Customers', 'create Customers (Aiko)', 'create Customers (Aiko) 2'],
    ],
  ])('%s', (_situation, names, expected) => {
    const { asked, open } = bookWith(names);
    const here = expected[expected.length - 1]!.replace('create ', '');
    const owner = names.length === 0 ? {} : { owner: 'Aiko' };
    const name = { book: 'Customers', here, ...owner };
    expect(open('102', [])).toEqual(held({ handle: 'contactGroups/new', created: true, name }));
    expect(asked).toEqual(expected);
  });

  it('that an earlier run made: it is found by its tag, nothing is made, and it is to be called as the book says', () => {
    const { asked, open } = bookWith([]);
    expect(open('102', [replicaLabel('contactGroups/x', 'Other', CUSTOMERS)])).toMatchObject({
      value: {
        handle: 'contactGroups/x',
        created: true,
        name: { book: 'Customers', here: 'Other', due: true },
      },
    });
    expect(asked).toEqual([]);
  });

  it('for its owner: the label that it was made from is tagged, and stays hers', () => {
    const { asked, open } = bookWith([]);
    expect(open('101', [replicaLabel('contactGroups/origin', 'Customers')])).toEqual(
      held({ handle: 'contactGroups/origin', created: false }),
    );
    expect(asked).toEqual([`tag Customers ${CUSTOMERS}`]);
  });

  it('whose name and all that could be made of it are taken: the cycle stops', () => {
    const { asked, open } = bookWith(
      Array.from({ length: 40 }, (_, number) => `Customers (Aiko) ${String(number)}`).concat(
        'Customers',
        'Customers (Aiko)',
      ),
    );
    expect(open('102', [])).toEqual(fail({ type: 'name-taken' }));
    expect(asked).toHaveLength(20);
  });
});
