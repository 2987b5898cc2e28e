import type { BookPerson } from '../../../src/core/replication/catchUp';
import type { ReconcileInput } from '../../../src/core/replication/reconcile';
import { INTENT_REST, reconcile } from '../../../src/core/replication/reconcile';
import {
  activeLabels,
  contact,
  CUSTOMERS,
  EVERYBODY,
  HANDLES,
  held,
  heldLabel,
  stateWith,
  SUPPLIERS,
  SUZUKI,
} from './sampleReplica';

const name = [{ family: '鈴木', given: '一郎' }];
const email = [{ value: 'suzuki@example.com' }];
const NOW = 1_000_000_000;

const inBook = (labels: readonly string[], v = 6): ReadonlyMap<string, BookPerson> =>
  new Map([[SUZUKI, { v, labels, fields: { name, email } }]]);

const mine = stateWith({ [SUZUKI]: held({ name, email }) });
const inBoth = stateWith(
  { [SUZUKI]: held({ name, email }, { labels: [CUSTOMERS, SUPPLIERS] }) },
  { labels: { [CUSTOMERS]: heldLabel(CUSTOMERS), [SUPPLIERS]: heldLabel(SUPPLIERS) } },
);

/** What happens to one record, in words. */
const decided = (change: Partial<ReconcileInput>): readonly string[] => {
  const { creates, revisions, releases, forgotten, waiting } = reconcile({
    state: mine,
    active: activeLabels(),
    ended: new Set(),
    untouched: [],
    persons: new Map(),
    attention: new Set(),
    accepted: new Map(),
    strangers: [],
    hands: new Map(),
    deleted: new Set(),
    frozen: new Set(),
    short: new Set(),
    now: NOW,
    ...change,
  });
  return [
    ...creates.map(() => 'create'),
    ...revisions.map(({ before }) => (before.source === 'adopted' ? 'adopt' : 'revise')),
    ...releases.map(() => 'release'),
    ...forgotten.map(() => 'forget'),
    ...waiting.map(() => 'wait'),
  ];
};

const nobody = stateWith({});
const intentOf = (age: number) => ({
  at: NOW - age,
  creates: { [SUZUKI]: held({ name }, { handle: '' }) },
  updates: {},
  releases: [],
  closing: [],
});
const own = contact({ email }, { handle: 'people/own', labels: [EVERYBODY] });

describe('what has to happen to a record', () => {
  it.each<[string, Partial<ReconcileInput>, readonly string[]]>([
    ['nothing new', {}, []],
    ['new in the book', { state: nobody, persons: inBook([CUSTOMERS]) }, ['create']],
    [
      'new in the book, and the member has the address already',
      { state: nobody, persons: inBook([CUSTOMERS]), strangers: [own] },
      ['adopt'],
    ],
    ['new in a label that is not his', { state: nobody, persons: inBook([]) }, []],
    ['changed in the book', { persons: inBook([CUSTOMERS]) }, ['revise']],
    ['told again what is known', { persons: inBook([CUSTOMERS], 5) }, []],
    ['told about by the member', { attention: new Set([SUZUKI]) }, ['revise']],
    ['its contact lost the tag', { hands: new Map([[SUZUKI, contact({ name })]]) }, ['revise']],
    [
      'its contact is tagged and nothing happened',
      { hands: new Map([[SUZUKI, contact({ name }, { record: SUZUKI })]]) },
      [],
    ],
    ['deleted in the book', { persons: inBook([]) }, ['release']],
    [
      'deleted in the book and by the member',
      { persons: inBook([]), deleted: new Set([SUZUKI]) },
      ['forget'],
    ],
    [
      'deleted by a member who may not',
      { attention: new Set([SUZUKI]), deleted: new Set([SUZUKI]) },
      ['create'],
    ],
    ['its label ended', { active: new Map(), ended: new Set([CUSTOMERS]) }, ['release']],
    ['its label is unknown', { active: new Map(), persons: inBook([]) }, []],
    [
      'one of its labels ended, the other goes on',
      { state: inBoth, ended: new Set([SUPPLIERS]) },
      ['revise'],
    ],
    [
      'one of its labels ended, the other is unknown',
      { state: inBoth, active: new Map(), ended: new Set([SUPPLIERS]) },
      [],
    ],
    [
      'a create that was sent a minute ago',
      { state: stateWith({}, { intent: intentOf(60_000) }), persons: inBook([CUSTOMERS]) },
      ['wait'],
    ],
    [
      'a create that was sent long ago',
      { state: stateWith({}, { intent: intentOf(INTENT_REST) }), persons: inBook([CUSTOMERS]) },
      ['create'],
    ],
    [
      'an update that was sent and never answered',
      {
        state: stateWith(
          { [SUZUKI]: held({ name }) },
          {
            intent: {
              at: NOW,
              creates: {},
              updates: { [SUZUKI]: held({ email }) },
              releases: [],
              closing: [],
            },
          },
        ),
      },
      ['revise'],
    ],
  ])('%s', (_situation, change, expected) => {
    expect(decided(change)).toEqual(expected);
  });

  it('a released contact leaves the labels that held it and those that ended, and no other', () => {
    const { releases } = reconcile({
      state: inBoth,
      active: activeLabels([SUPPLIERS]),
      ended: new Set([CUSTOMERS]),
      untouched: [],
      persons: inBook([]),
      attention: new Set(),
      accepted: new Map(),
      strangers: [],
      hands: new Map(),
      deleted: new Set(),
      frozen: new Set(),
      short: new Set(),
      now: NOW,
    });
    expect([...releases[0]!.leaving]).toEqual([HANDLES[CUSTOMERS], HANDLES[SUPPLIERS]]);
  });
});
