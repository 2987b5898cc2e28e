import { copiesIn, noteCopies } from '../../../src/app/replication/copyNotes';
import type { HeldContact, MemberState } from '../../../src/core/replication/memberState';
import { emptyState } from '../../../src/core/replication/memberState';
import { createMemoryVisits, noVisits } from '../../memory/memoryVisits';

const held = (...labels: readonly string[]): HeldContact => ({
  handle: 'people/c1',
  source: 'created',
  v: 1,
  labels,
  shadow: {},
});

const state = (
  contacts: Readonly<Record<string, HeldContact>>,
  creates: Readonly<Record<string, HeldContact>>,
): MemberState => ({
  ...emptyState('1', 'e'),
  contacts,
  intent: { at: 0, creates, updates: {}, releases: [], closing: [] },
});

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`p${String(index)}`, held(`l${String(index)}`)]),
  );

describe('the copies that a saved state tells of', () => {
  it('are those of labels that contacts are about to be made for, with those that are there already', () => {
    const contacts = { p1: held('one'), p2: held('one', 'two'), p3: held('three') };
    expect(copiesIn(state(contacts, { p4: held('one'), p5: held('one', 'two') }))).toEqual([
      { label: 'one', done: 2, of: 4 },
      { label: 'two', done: 1, of: 2 },
    ]);
  });

  it('count a contact that is both held and to be made again once', () => {
    expect(copiesIn(state({ p1: held('one') }, { p1: held('one') }))).toEqual([
      { label: 'one', done: 0, of: 1 },
    ]);
  });

  it('count contacts of his own that are adopted, and no edit of what he has already', () => {
    const updates = { p1: held('one'), p2: held('one') };
    const { intent, ...rest } = state({ p1: held('one') }, {});
    expect(copiesIn({ ...rest, intent: { ...intent!, updates } })).toEqual([
      { label: 'one', done: 1, of: 2 },
    ]);
    expect(copiesIn({ ...rest, intent: { ...intent!, updates: { p1: held('one') } } })).toEqual([]);
  });

  it('are none where nothing is to be made', () => {
    expect(copiesIn(state({ p1: held('one') }, {}))).toEqual([]);
    expect(copiesIn(emptyState('1', 'e'))).toEqual([]);
  });

  it('are a few of many labels: the note stays small', () => {
    expect(copiesIn(state({}, many(500)))).toHaveLength(5);
  });
});

describe('the note', () => {
  it('stands beside what the visit says, and leaves the lease to its holder', () => {
    const data = noVisits();
    const visit = { at: 1, leasedUntil: 9, generation: 2 };
    data.visits['1'] = visit;
    noteCopies(createMemoryVisits(data), '1', state({}, { p1: held('one') }));
    expect(data.visits['1']).toEqual({ ...visit, copying: [{ label: 'one', done: 0, of: 1 }] });
  });

  it('is not made for a member without a visit, nor where nothing is to be told', () => {
    const data = noVisits();
    noteCopies(createMemoryVisits(data), '1', state({}, { p1: held('one') }));
    expect(data.visits).toEqual({});
    const visit = { at: 1, leasedUntil: 9, generation: 2 };
    data.visits['1'] = visit;
    noteCopies(createMemoryVisits(data), '1', state({ p1: held('one') }, {}));
    expect(data.visits['1']).toEqual(visit);
  });
});
