import type { Operation, Verdict } from '../../../src/core/book/operation';
import type { BrakeInput } from '../../../src/core/replication/brake';
import { answered, brake, frozenIn, holdsFor, withTakenOut } from '../../../src/core/replication/brake';
import type { HeldContact, MemberState, Parked } from '../../../src/core/replication/memberState';
import type { Observed } from '../../../src/core/replication/observe';
import type { Role } from '../../../src/core/sharing/role';
import { activeLabels, CUSTOMERS, held, heldLabel, personId, stateWith, SUPPLIERS } from './sampleReplica';

const NOW = 1_775_440_000_000;
const ME = stateWith({}).account;

const persons = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => personId(from + index));

const label = (count: number, change: Partial<MemberState> = {}, contact: Partial<HeldContact> = {}) =>
  stateWith(Object.fromEntries(persons(0, count).map((record) => [record, held({}, contact)])), change);

const takeOut = (record: string, from = CUSTOMERS): Observed => ({
  operation: { type: 'take-out', record, label: from, base: 5, nonce: '' },
  handle: record,
});

const edit = (record: string): Observed => ({
  operation: { type: 'edit', record, base: 5, edits: { phone: { was: [], now: [] } }, nonce: '' },
  handle: record,
});

const takeOuts = (count: number): readonly Observed[] => persons(0, count).map((record) => takeOut(record));
const edits = (count: number): readonly Observed[] => persons(0, count).map(edit);

const access = (role: Role): BrakeInput['access'] => ({
  grants: [CUSTOMERS, SUPPLIERS].map((id) => ({
    id: `g-${id}`,
    label: id,
    principal: { type: 'account', id: ME },
    role,
  })),
  groups: [],
  exceptions: [],
});

const braked = (state: MemberState, observed: readonly Observed[], change: Partial<BrakeInput> = {}) =>
  brake({
    state,
    observed,
    isOlder: () => false,
    active: activeLabels(),
    ended: new Set(),
    access: access('curator'),
    now: NOW,
    ...change,
  });

const parkedIn = (...entries: readonly Partial<Parked>[]): Partial<MemberState> => ({
  parked: entries.map((entry) => ({
    label: CUSTOMERS,
    matter: 'removals',
    records: persons(0, 3),
    waiting: 's0.AAAAAAAAAAAAAAAA',
    ...entry,
  })),
});

/** As `3 removals`, `3 removals restored`. */
const told = (parked: readonly Parked[]): readonly string[] =>
  parked.map(({ records, matter, decision }) =>
    [String(records.length), matter, ...(decision === undefined ? [] : [decision])].join(' '),
  );

describe('how many at once are a mass', () => {
  const recently = (count: number, hours: number): Partial<MemberState> => ({
    takenOut: [{ at: NOW - hours * 60 * 60_000, label: CUSTOMERS, count }],
  });
  it.each<[string, number, readonly Observed[], Partial<MemberState>, readonly string[]]>([
    ['two of two are taken out', 2, takeOuts(2), {}, []],
    ['three of three', 3, takeOuts(3), {}, ['3 removals']],
    ['three of fifteen, a fifth', 15, takeOuts(3), {}, ['3 removals']],
    ['three of sixteen', 16, takeOuts(3), {}, []],
    ['two of ten', 10, takeOuts(2), {}, []],
    ['250 of 1,000', 1_000, takeOuts(250), {}, ['250 removals']],
    ['one, after two of twelve an hour ago', 10, takeOuts(1), recently(2, 1), ['1 removals']],
    ['one, after two of sixteen an hour ago', 14, takeOuts(1), recently(2, 1), []],
    ['one, after two of twelve yesterday', 10, takeOuts(1), recently(2, 24), []],
    ['nine of ten are edited', 10, edits(9), {}, []],
    ['ten of nineteen', 19, edits(10), {}, ['10 changes']],
    ['ten of twenty, a half', 20, edits(10), {}, []],
    ['three are taken out and nine edited', 12, [...takeOuts(3), ...edits(12).slice(3)], {}, ['3 removals']],
  ])('%s', (_situation, size, observed, change, expected) => {
    const { parked, goesOn } = braked(label(size, change), observed);
    expect(told(parked)).toEqual(expected);
    const waits = parked.reduce((sum, { records }) => sum + records.length, 0);
    expect(goesOn).toHaveLength(observed.length - waits);
  });

  /** Of the edits the first ones bring older values. */
  it.each<[string, number, readonly Observed[], number, readonly string[]]>([
    ['two of two go back to older values', 2, edits(2), 2, []],
    ['three of fifteen', 15, edits(3), 3, ['3 reverts']],
    ['three of sixteen', 16, edits(3), 3, []],
    ['nine of a thousand', 1_000, edits(9), 9, []],
    ['ten of a thousand, which nobody types', 1_000, edits(10), 10, ['10 reverts']],
    ['three of fifteen, beside one new edit', 15, edits(4), 3, ['3 reverts']],
    ['two of fifteen, beside two new edits', 15, edits(4), 2, []],
    ['all twelve, which would be a mass of edits as well', 12, edits(12), 12, ['12 reverts']],
    ['eleven of twelve, beside one new edit', 12, edits(12), 11, ['12 changes']],
    [
      'two of fifteen, and one is gone',
      15,
      [...edits(2), takeOut(personId(7))],
      2,
      ['1 removals', '2 reverts'],
    ],
    ['one of fifteen, and one is gone', 15, [...edits(1), takeOut(personId(7))], 1, []],
    ['two that are taken out as well', 15, [...edits(2), ...takeOuts(2)], 2, []],
  ])('%s', (_situation, size, observed, older, expected) => {
    const isOlder = (record: string): boolean => persons(0, older).includes(record);
    const { parked, goesOn } = braked(label(size), observed, { isOlder });
    expect(told(parked)).toEqual(expected);
    const waits = parked.reduce((sum, { records }) => sum + records.length, 0);
    expect(goesOn).toHaveLength(observed.length - waits);
  });

  it('what a label begins to share is nobody’s edit, however much there is of it', () => {
    const widened = (count: number) =>
      edits(12).map((one, place): Observed => (place < count ? { ...one, contributes: true } : one));
    const parkedOf = (count: number) => told(braked(label(12), widened(count)).parked);
    expect([12, 3, 2].map(parkedOf)).toEqual([[], [], ['10 changes']]);
  });

  it('a label’s own persons count, not those of another', () => {
    const both = { [SUPPLIERS]: heldLabel(SUPPLIERS), [CUSTOMERS]: heldLabel(CUSTOMERS) };
    const others = Object.fromEntries(
      persons(3, 97).map((record) => [record, held({}, { labels: [SUPPLIERS] })] as const),
    );
    const state = stateWith({ ...label(3).contacts, ...others }, { labels: both });
    const given = { active: activeLabels([CUSTOMERS, SUPPLIERS]) };
    expect(told(braked(state, takeOuts(3), given).parked)).toEqual(['3 removals']);
  });

  it('who may not take out or edit is told apart by the book, so his mass is one wish as well', () => {
    const given = { access: access('viewer') };
    expect(told(braked(label(12), takeOuts(3), given).parked)).toEqual(['3 removals']);
    expect(told(braked(label(12), edits(10), given).parked)).toEqual(['10 changes']);
  });
});

describe('while something waits', () => {
  const waiting = label(12, parkedIn({}));
  const more = [...takeOuts(3), takeOut(personId(7))];

  it.each<[string, MemberState, readonly Observed[], Partial<BrakeInput>, readonly string[], number]>([
    ['nothing happens', waiting, takeOuts(3), {}, ['3 removals'], 0],
    ['one more is taken out', waiting, more, {}, ['4 removals'], 0],
    ['what waits is edited', waiting, [...takeOuts(3), edit(personId(0))], {}, ['3 removals'], 0],
    ['something else is edited', waiting, [...takeOuts(3), edit(personId(7))], {}, ['3 removals'], 1],
    ['one is undone', waiting, takeOuts(2), {}, ['2 removals', '1 removals restored'], 0],
    ['all is undone', waiting, [], {}, ['0 removals', '3 removals restored'], 0],
    [
      'he may not do it any more',
      waiting,
      takeOuts(3),
      { access: access('editor') },
      ['3 removals restored'],
      0,
    ],
    [
      'the share ends',
      waiting,
      [],
      { active: new Map(), ended: new Set([CUSTOMERS]) },
      ['3 removals restored'],
      0,
    ],
    ['nobody knows of the label', waiting, [], { active: new Map() }, ['3 removals'], 0],
    [
      'another label of theirs ends',
      label(12, parkedIn({}), { labels: [CUSTOMERS, SUPPLIERS] }),
      takeOuts(3),
      { ended: new Set([SUPPLIERS]) },
      ['0 removals', '3 removals restored'],
      0,
    ],
    [
      'it was released',
      label(12, parkedIn({ decision: 'released' })),
      takeOuts(3),
      {},
      ['3 removals released'],
      3,
    ],
    [
      'it was restored',
      label(12, parkedIn({ decision: 'restored' })),
      takeOuts(3),
      {},
      ['3 removals restored'],
      0,
    ],
    [
      'it was restored, and another is taken out',
      label(12, parkedIn({ decision: 'restored' })),
      more,
      {},
      ['3 removals restored'],
      1,
    ],
  ])('%s', (_situation, state, observed, change, expected, goesOn) => {
    const after = braked(state, observed, change);
    expect(told(after.parked)).toEqual(expected);
    expect(after.goesOn).toHaveLength(goesOn);
  });

  it('a contact that waits for two labels stays as it is until both are decided', () => {
    const state = label(3, parkedIn({ decision: 'released' }, { label: SUPPLIERS, records: [personId(0)] }), {
      labels: [CUSTOMERS, SUPPLIERS],
    });
    const observed = [...takeOuts(3), takeOut(personId(0), SUPPLIERS)];
    const { goesOn } = braked(state, observed, { active: activeLabels([CUSTOMERS, SUPPLIERS]) });
    expect(goesOn.map(({ handle }) => handle)).toEqual([personId(1), personId(2)]);
    expect([...frozenIn(state)]).toEqual([personId(0)]);
  });
});

describe('what the book is told', () => {
  const before = label(12);
  const entry = (count: number, change: Partial<Parked> = {}): Parked => ({
    label: CUSTOMERS,
    matter: 'removals',
    records: persons(0, count),
    ...change,
  });
  const waits = { waiting: 's0.AAAAAAAAAAAAAAAA' };
  const counts = (state: MemberState, after: readonly Parked[]) =>
    holdsFor(state, after, NOW).map((one) =>
      one.type === 'hold' ? `${String(one.count)} of ${String(one.of)}` : '',
    );

  it.each<[string, MemberState, readonly Parked[], readonly string[]]>([
    ['it begins', before, [entry(3)], ['3 of 12']],
    [
      'it begins, after two were taken out',
      label(10, { takenOut: [{ at: NOW, label: CUSTOMERS, count: 2 }] }),
      [entry(1)],
      ['1 of 12'],
    ],
    ['it is as it was', label(12, { parked: [entry(3, waits)] }), [entry(3, waits)], []],
    ['it is more', label(12, { parked: [entry(3, waits)] }), [entry(4, waits)], ['4 of 12']],
    ['it is nothing any more', label(12, { parked: [entry(3, waits)] }), [entry(0, waits)], ['0 of 12']],
    [
      'it is put back',
      label(12, { parked: [entry(3, waits)] }),
      [entry(3, { decision: 'restored' })],
      ['0 of 12'],
    ],
    ['it was decided', label(12, { parked: [entry(3, { decision: 'restored' })] }), [], []],
  ])('%s', (_situation, state, after, expected) => {
    expect(counts(state, after)).toEqual(expected);
  });

  const hold: Operation = {
    type: 'hold',
    label: CUSTOMERS,
    matter: 'removals',
    count: 3,
    of: 12,
    examples: [],
    nonce: '',
  };
  it.each<[string, Operation, Verdict, Partial<Parked> | undefined]>([
    [
      'it waits',
      hold,
      { type: 'applied', record: 's1.AAAAAAAAAAAAAAAA' },
      { waiting: 's1.AAAAAAAAAAAAAAAA' },
    ],
    ['his role does not allow it', hold, { type: 'refused', reason: 'no-right' }, { decision: 'restored' }],
    ['the label is not his any more', hold, { type: 'refused', reason: 'unknown-label' }, {}],
    ['nothing waits', { ...hold, count: 0 }, { type: 'applied', record: 's1.AAAAAAAAAAAAAAAA' }, undefined],
  ])('and answers that %s', (_situation, operation, verdict, expected) => {
    const { parked = [] } = answered(label(12, { parked: [entry(3)] }), operation, verdict);
    expect(parked).toEqual(expected === undefined ? [] : [entry(3, expected)]);
  });
});

describe('what counts of a day', () => {
  const applied: Verdict = { type: 'applied', record: personId(0) };
  const unchanged: Verdict = { type: 'unchanged', record: personId(1) };
  const operations = takeOuts(2).map(({ operation }) => operation);

  it('is what the book let him take out, once, for a day', () => {
    const first = withTakenOut(label(12), operations, [applied, unchanged], NOW);
    expect(first.takenOut).toEqual([{ at: NOW, label: CUSTOMERS, count: 1 }]);
    expect(withTakenOut(first, [], [], NOW + 25 * 60 * 60_000).takenOut).toBeUndefined();
  });

  it('is not what somebody has decided', () => {
    const released = label(12, parkedIn({ decision: 'released' }));
    expect(withTakenOut(released, operations, [applied, applied], NOW).takenOut).toBeUndefined();
  });
});
