import type { NamingInput } from '../../../src/core/replication/labelNames';
import { areNamesAtRest, renamesIn, withNames, withToldName } from '../../../src/core/replication/labelNames';
import type { HeldLabel, HeldName } from '../../../src/core/replication/memberState';
import { CUSTOMERS, heldLabel, HANDLES, label, replicaLabel, stateWith } from './sampleReplica';

const NOW = Date.UTC(2027, 3, 1, 9);
const MINUTE = 60_000;
const AGREED: HeldName = { book: 'Customers', here: 'Customers' };

/** The label is called so in the book, as access has it, and so in the member's Google Contacts. */
const situation = (book: string, here: string, change: Partial<HeldLabel>) => {
  const held = heldLabel(CUSTOMERS, change);
  const active = new Map([[CUSTOMERS, { label: { ...label(CUSTOMERS), name: book }, held }]]);
  const state = { ...stateWith({}), labels: { [CUSTOMERS]: held } };
  const present = [replicaLabel(HANDLES[CUSTOMERS]!, here, CUSTOMERS)];
  return { before: state, state, active, present, access: { heads: { [CUSTOMERS]: 7 } }, now: NOW };
};

const told = ({ active, present, now }: NamingInput): readonly string[] =>
  renamesIn(active, present, now).map(({ operation }) =>
    operation.type === 'rename-label' ? operation.name : operation.type,
  );

const agreed = (given: NamingInput): HeldName | undefined => withNames(given).state.labels[CUSTOMERS]?.name;

describe('what a label is called here, beside the name that was agreed on', () => {
  const lagging = (minutes: number): HeldName => ({
    book: 'Clients',
    here: 'Clients',
    former: { name: 'Customers', at: NOW - minutes * MINUTE },
  });

  it.each<[string, string, string, Partial<HeldLabel>, readonly string[], HeldName]>([
    ['the same', 'Customers', 'Customers', { name: AGREED }, [], AGREED],
    [
      'given another name by its owner',
      'Customers',
      'Kunden',
      { name: AGREED },
      ['Kunden'],
      { book: 'Customers', here: 'Kunden', due: true },
    ],
    [
      'renamed in the book',
      'Clients',
      'Customers',
      { name: AGREED },
      [],
      { book: 'Clients', here: 'Customers', due: true },
    ],
    [
      'renamed in the book, and here by a run that did not live to note it',
      'Clients',
      'Clients (Aiko)',
      { name: { book: 'Clients', here: 'Customers', due: true } },
      [],
      { book: 'Clients', here: 'Clients (Aiko)', owner: 'Aiko' },
    ],
    [
      'renamed here by a run that did not live to note it, and in the book once more since',
      'Partners',
      'Clients',
      { name: { book: 'Clients', here: 'Customers', due: true } },
      [],
      { book: 'Partners', here: 'Clients', due: true },
    ],
    [
      'a private name from before names were agreed on',
      'Customers',
      'Kunden',
      {},
      [],
      { book: 'Customers', here: 'Kunden' },
    ],
    [
      'a private name that stays until the book has another',
      'Customers',
      'Kunden',
      { name: { book: 'Customers', here: 'Kunden' } },
      [],
      { book: 'Customers', here: 'Kunden' },
    ],
    [
      'the form that a taken name has',
      'Customers',
      'Customers (Aiko) 3',
      { name: AGREED },
      [],
      { book: 'Customers', here: 'Customers (Aiko) 3', owner: 'Aiko' },
    ],
    [
      'called by its former owner, where the name was taken',
      'Customers',
      'Customers (Ben)',
      { name: { book: 'Customers', here: 'Customers (Ben)', owner: 'Ben' } },
      [],
      { book: 'Customers', here: 'Customers (Ben)', due: true },
    ],
    [
      'called by an owner whom access, older than this replica, does not know yet',
      'Customers',
      'Customers (Ben)',
      { name: { book: 'Customers', here: 'Customers (Ben)', owner: 'Ben' }, head: 8 },
      [],
      { book: 'Customers', here: 'Customers (Ben)', owner: 'Ben' },
    ],
    [
      'called by somebody in brackets by its own member',
      'Customers',
      'Customers (Ben)',
      { name: { book: 'Customers', here: 'Customers (Ben)' } },
      [],
      { book: 'Customers', here: 'Customers (Ben)' },
    ],
    [
      'other spaces',
      'Customers  Tokyo',
      'Customers Tokyo ',
      { name: AGREED },
      [],
      { book: 'Customers  Tokyo', here: 'Customers Tokyo' },
    ],
    [
      'the former name, in a listing that lags',
      'Clients',
      'Customers',
      { name: lagging(20) },
      [],
      lagging(20),
    ],
    [
      'the former name, an hour later',
      'Clients',
      'Customers',
      { name: lagging(60) },
      ['Customers'],
      { ...lagging(60), here: 'Customers', due: true },
    ],
    [
      'as it was called when it was deleted and came back',
      'Clients',
      'Customers',
      { name: { book: 'Clients', here: 'Clients' }, reopened: true },
      [],
      { book: 'Clients', here: 'Customers', due: true },
    ],
    [
      'another name than access has, which is older than this replica',
      'Customers',
      'Clients',
      { name: { book: 'Clients', here: 'Clients' }, head: 8 },
      [],
      { book: 'Clients', here: 'Clients' },
    ],
  ])('%s', (_situation, book, here, change, operations, name) => {
    const given = situation(book, here, change);
    expect(told(given)).toEqual(operations);
    expect(agreed(given)).toEqual(name);
  });

  it('rests only where nothing is new, nothing is due and all is known', () => {
    const rests = (book: string, here: string, name?: HeldName): boolean => {
      const given = situation(book, here, name === undefined ? {} : { name });
      return areNamesAtRest(given.active, given.present, NOW);
    };
    expect([
      rests('Customers', 'Customers', AGREED),
      rests('Customers', 'Kunden', AGREED),
      rests('Clients', 'Customers', AGREED),
      rests('Customers', 'Customers', { ...AGREED, due: true }),
      rests('Customers', 'Customers'),
      rests('Customers', 'Customers (Ben)', { book: 'Customers', here: 'Customers (Ben)', owner: 'Ben' }),
    ]).toEqual([true, false, false, false, false, false]);
  });
});

describe('what the book said to a new name', () => {
  const operation = { type: 'rename-label', label: CUSTOMERS, name: 'Clients' } as const;

  it.each([
    ['it took', { type: 'applied', record: CUSTOMERS }, 'Clients', undefined],
    ['it refused', { type: 'refused', reason: 'no-right' }, 'Customers', true],
  ] as const)(
    '%s it: access of the same run, which is older, does not count',
    (_case, verdict, book, due) => {
      const given = situation('Customers', 'Clients', { name: AGREED });
      const state = withToldName(given.state, operation, verdict, NOW);
      const name = agreed({ ...given, state });
      expect([name?.book, name?.here, name?.due]).toEqual([book, 'Clients', due]);
    },
  );

  it('of a label that went meanwhile nothing is noted', () => {
    const state = { ...stateWith({}), labels: {} };
    expect(withToldName(state, operation, { type: 'refused', reason: 'unknown-label' }, NOW)).toBe(state);
  });
});

it('a label that this run has made has the name that it was made with', () => {
  const given = situation('Customers', 'Customers', {
    name: { book: 'Customers', here: 'Customers (Aiko)' },
  });
  expect(agreed({ ...given, present: [] })).toEqual({
    book: 'Customers',
    here: 'Customers (Aiko)',
  });
});
