import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import type { ObserveInput } from '../../../src/core/replication/observe';
import { editsOf, observe, sharedFields } from '../../../src/core/replication/observe';
import type { ReplicaContact } from '../../../src/core/replication/replica';
import {
  activeLabels,
  contact,
  CUSTOMERS,
  EVERYBODY,
  HANDLES,
  held,
  stateWith,
  SUPPLIERS,
  SUZUKI,
} from './sampleReplica';

const office = [{ value: '03-1234-5678', type: 'work' }];
const other = [{ value: '03-9999-0000', type: 'work' }];
const name = [{ family: '鈴木', given: '一郎' }];

describe('what is an edit of a field', () => {
  it.each([
    ['the agreed value', office, held({ phone: office }), undefined, undefined, false],
    [
      'the agreed value in another spelling',
      [{ value: '0312345678', type: 'WORK' }],
      held({ phone: office }),
      undefined,
      undefined,
      false,
    ],
    ['another value', other, held({ phone: office }), undefined, undefined, true],
    ['an emptied field', [], held({ phone: office }), undefined, undefined, true],
    ['a first value', office, held({}), undefined, undefined, true],
    [
      'what Google made of our write',
      other,
      held({ phone: office }, { echo: { phone: other } }),
      undefined,
      undefined,
      false,
    ],
    [
      'what an earlier run meant to write',
      other,
      held({ phone: office }),
      held({ phone: other }),
      undefined,
      false,
    ],
    ['a value that an earlier run meant to empty', [], held({ phone: office }), held({}), undefined, false],
    [
      'what the book was told for an earlier run',
      other,
      held({ phone: office }),
      undefined,
      { phone: other },
      false,
    ],
    [
      'the agreed value again, after the book was told another',
      office,
      held({ phone: office }),
      undefined,
      { phone: other },
      true,
    ],
  ])('%s', (_situation, now, before, intended, told, isEdit) => {
    expect('phone' in editsOf({ phone: now }, before, intended, told)).toBe(isEdit);
  });

  it('says what was before as the member saw it: agreed, echoed, or told', () => {
    const now = [{ value: '0120-1' }];
    const was = (before: Parameters<typeof editsOf>[1], told?: Parameters<typeof editsOf>[3]) =>
      editsOf({ phone: now }, before, undefined, told).phone;
    expect(was(held({ phone: office }))).toEqual({ was: office, now });
    expect(was(held({ phone: office }, { echo: { phone: other } }))).toEqual({ was: other, now });
    expect(was(held({ phone: office }), { phone: other })).toEqual({ was: other, now });
  });

  it('only what is shared is looked at: own types, unshared fields and adopted values are left out', () => {
    const own = { value: '080-1', type: 'own' };
    const mobile = { value: '090-1', type: 'mobile' };
    const seen = contact({ name, phone: [...office, own, mobile], note: [{ value: 'golf' }] });
    expect(sharedFields(seen, held({ name, phone: office }), DEFAULT_SHARED)).toEqual({
      name,
      phone: [...office, mobile],
    });
    expect(
      sharedFields(seen, held({ name, phone: office }, { original: { phone: [mobile] } }), DEFAULT_SHARED),
    ).toEqual({ name, phone: office });
  });
});

const observed = (change: Partial<ObserveInput>, seen?: ReplicaContact) =>
  observe({
    state: stateWith({ [SUZUKI]: held({ name }) }),
    active: activeLabels([CUSTOMERS, SUPPLIERS]),
    hands: new Map(seen === undefined ? [] : [[SUZUKI, seen]]),
    strangers: [],
    deleted: [],
    told: new Map(),
    ...change,
  }).map(({ operation }) => operation);

const inLabels = (...ids: readonly string[]): readonly string[] => [
  EVERYBODY,
  ...ids.map((id) => HANDLES[id]!),
];

describe('what a member did', () => {
  it('nothing: no operation', () => {
    expect(observed({}, contact({ name }))).toEqual([]);
  });

  it('an edit is told with the version that it was made on', () => {
    const typed = [{ family: '鈴木', given: '二郎' }];
    expect(observed({}, contact({ name: typed }))).toEqual([
      { type: 'edit', record: SUZUKI, base: 5, edits: { name: { was: name, now: typed } }, nonce: '' },
    ]);
  });

  it('the label taken off: out of that label, and what was typed meanwhile is told to nobody', () => {
    expect(observed({}, contact({ name: [] }, { labels: inLabels() })).map(({ type }) => type)).toEqual([
      'take-out',
    ]);
  });

  it('a second shared label ticked: a placement as viewer', () => {
    expect(observed({}, contact({ name }, { labels: inLabels(CUSTOMERS, SUPPLIERS) }))).toEqual([
      { type: 'place', record: SUZUKI, label: SUPPLIERS, cap: 'viewer', nonce: '' },
    ]);
  });

  it('moved from one shared label to the other: both are told', () => {
    expect(observed({}, contact({ name }, { labels: inLabels(SUPPLIERS) })).map(({ type }) => type)).toEqual([
      'take-out',
      'place',
    ]);
  });

  it('a label that an earlier run meant to put on is no tick', () => {
    const intent = {
      at: 0,
      creates: {},
      releases: [],
      closing: [],
      updates: { [SUZUKI]: held({ name }, { labels: [CUSTOMERS, SUPPLIERS] }) },
    };
    const state = stateWith({ [SUZUKI]: held({ name }) }, { intent });
    expect(observed({ state }, contact({ name }, { labels: inLabels(CUSTOMERS, SUPPLIERS) }))).toEqual([]);
  });

  it('a deleted contact: out of each label that held it', () => {
    const state = stateWith({ [SUZUKI]: held({ name }, { labels: [CUSTOMERS, SUPPLIERS] }) });
    expect(observed({ state, deleted: [SUZUKI] })).toEqual(
      [CUSTOMERS, SUPPLIERS].map((label) => ({
        type: 'take-out',
        record: SUZUKI,
        label,
        base: 5,
        nonce: '',
      })),
    );
  });

  it('a contact that an earlier run was about to delete is not the member’s deletion', () => {
    const state = stateWith(
      { [SUZUKI]: held({ name }) },
      { intent: { at: 0, creates: {}, updates: {}, releases: [SUZUKI], closing: [] } },
    );
    expect(observed({ state, deleted: [SUZUKI] })).toEqual([]);
  });

  it('a new contact in a shared label: added, without what is not shared', () => {
    const seen = contact({ name, note: [{ value: 'golf' }], phone: [{ value: '080-1', type: 'own' }] });
    expect(observed({ strangers: [seen] })).toEqual([
      { type: 'add', label: CUSTOMERS, fields: { name }, nonce: '' },
    ]);
  });

  it('a new contact in no shared label is nobody’s business', () => {
    expect(observed({ strangers: [contact({ name }, { labels: inLabels() })] })).toEqual([]);
  });

  it('of a label that is unknown nothing is told: no edit, no removal', () => {
    const change = { active: activeLabels([SUPPLIERS]) };
    expect(observed(change, contact({ name: [] }, { labels: inLabels() }))).toEqual([]);
    expect(observed({ ...change, deleted: [SUZUKI] })).toEqual([]);
  });
});
