import type { BookRecord, StoredField } from '../../../src/core/book/record';
import { inSight, isShownAnew, sightMark, sightOf } from '../../../src/core/replication/sight';
import { unsharedNow } from '../../../src/core/replication/unsharedNow';
import type { AccessView } from '../../../src/core/sharing/access';
import type { HidingRule } from '../../../src/core/sharing/hiding';
import type { Label } from '../../../src/core/sharing/label';
import type { Role } from '../../../src/core/sharing/role';
import { CUSTOMERS, held, heldLabel, personId, SUPPLIERS } from './sampleReplica';

const ME = '1002';
const fromMe: HidingRule = { item: 'note', from: { type: 'account', id: ME } };

const label = (id: string, hidden: readonly HidingRule[] = []): Label => ({
  id,
  name: id,
  shared: ['name', 'note', 'phone'],
  ...(hidden.length === 0 ? {} : { hidden }),
  origin: { account: '1001', handle: 'contactGroups/1', name: 'Aiko Mori' },
});

const access = (labels: readonly Label[], roles: Readonly<Partial<Record<string, Role>>>): AccessView => ({
  epoch: 'spring',
  seq: 1,
  heads: {},
  labels,
  grants: Object.entries(roles).flatMap(([id, role]) =>
    role === undefined ? [] : [{ label: id, principal: { type: 'account', id: ME } as const, role }],
  ),
  groups: [],
  exceptions: [],
});

const field = (value: string, by = '1001'): StoredField => ({ value: [{ value }], seq: 1, by });

const person = (change: Partial<BookRecord['fields']> = {}): BookRecord => ({
  id: personId(1),
  kind: 'person',
  v: 1,
  label: CUSTOMERS,
  fields: {
    note: field('likes tea'),
    phone: field('03'),
    birthday: field('1980'),
    ...change,
  } as BookRecord['fields'],
});

const partOf = (given: AccessView, record = person(), placed: readonly string[] = []) =>
  sightOf(given, ME, 0, new Set([CUSTOMERS, SUPPLIERS])).partOf(
    record,
    placed.map((id) => ({ id: `x-${id}`, person: record.id, label: id, cap: 'viewer' as const })),
    given.grants.map(({ label: id }) => id),
  );

describe('a person as one member may know him', () => {
  it('has what the label shares, and nothing else', () => {
    expect(partOf(access([label(CUSTOMERS)], { [CUSTOMERS]: 'editor' }))).toEqual({
      fields: { note: [{ value: 'likes tea' }], phone: [{ value: '03' }] },
    });
  });

  it('lacks what is hidden, also when he reached it by a label that hides nothing', () => {
    const own = partOf(access([label(CUSTOMERS, [fromMe])], { [CUSTOMERS]: 'editor' }));
    expect(own).toEqual({ fields: { phone: [{ value: '03' }] } });
    const placed = access([label(CUSTOMERS, [fromMe]), label(SUPPLIERS)], { [SUPPLIERS]: 'owner' });
    expect(partOf(placed, person(), [SUPPLIERS])).toEqual({
      fields: { phone: [{ value: '03' }] },
      hidden: ['note'],
    });
  });

  it('says of a hidden field no more than that he gave it its value himself', () => {
    const given = access([label(CUSTOMERS, [fromMe])], { [CUSTOMERS]: 'editor' });
    expect(partOf(given, person({ note: field('mine', ME) }))).toEqual({
      fields: { phone: [{ value: '03' }] },
      said: ['note'],
    });
  });
});

describe('whether something else is shown than before', () => {
  it.each<[string, readonly Label[], Role, boolean]>([
    ['the same', [label(CUSTOMERS, [fromMe]), label(SUPPLIERS)], 'viewer', false],
    ['a rule of another label', [label(CUSTOMERS, [fromMe]), label(SUPPLIERS, [fromMe])], 'viewer', true],
    [
      'a rule that does not bind him',
      [label(CUSTOMERS, [fromMe, { item: 'phone', from: { type: 'account', id: '1' } }]), label(SUPPLIERS)],
      'viewer',
      false,
    ],
    ['another role of his', [label(CUSTOMERS, [fromMe]), label(SUPPLIERS)], 'editor', true],
    ['no rule any more', [label(CUSTOMERS), label(SUPPLIERS)], 'viewer', true],
  ])('%s', (_what, labels, role, isOther) => {
    const before = sightMark(
      access([label(CUSTOMERS, [fromMe]), label(SUPPLIERS)], { [CUSTOMERS]: 'viewer' }),
      ME,
      0,
    );
    expect(sightMark(access(labels, { [CUSTOMERS]: role }), ME, 0) !== before).toBe(isOther);
  });

  it('of one label goes by what it shows and what it hides', () => {
    const shown = { ...label(CUSTOMERS), shared: ['name', 'phone'] as const };
    expect(isShownAnew(shown, heldLabel(CUSTOMERS, { shared: ['phone', 'name'] }))).toBe(false);
    expect(isShownAnew(shown, heldLabel(CUSTOMERS, { shared: ['name'] }))).toBe(true);
    expect(isShownAnew(shown, heldLabel(CUSTOMERS, { shared: ['name', 'phone', 'note'] }))).toBe(true);
    expect(
      isShownAnew({ ...shown, unseen: ['note'] }, heldLabel(CUSTOMERS, { shared: ['name', 'phone'] })),
    ).toBe(true);
    expect(isShownAnew(shown, undefined)).toBe(false);
  });
});

describe('what stays of a field that is not shown any more', () => {
  const came = [{ value: '03', type: 'work' }];
  const own = { value: '090', type: 'mobile' };
  it.each([
    ['made by us: all that came goes', {}, false, [...came, own], [own]],
    ['made by us, another type typed on it: it goes', {}, false, [{ value: '03', type: 'home' }], []],
    [
      'his own, shared by him, and shared no more: all stays',
      { source: 'contributed' },
      false,
      [...came, own],
      [...came, own],
    ],
    [
      'his own, shared by him, and hidden from him: what came goes',
      { source: 'contributed' },
      true,
      [...came, own],
      [own],
    ],
    [
      'adopted: what he had before is back',
      { source: 'adopted', original: { phone: [own] } },
      false,
      came,
      [own],
    ],
  ] as const)('%s', (_what, change, isHidden, seen, expected) => {
    const before = held({ phone: came }, change);
    expect(unsharedNow('phone', seen, before, { shared: ['name'], isHidden })).toEqual(expected);
  });

  it('nothing of it is compared any more', () => {
    const before = held({ phone: came, name: [{ given: 'Emi' }] }, { echo: { phone: came, name: [] } });
    expect(inSight(before, ['name'])).toMatchObject({
      shadow: { name: [{ given: 'Emi' }] },
      echo: { name: [] },
    });
    expect(Object.keys(inSight(before, ['name']).shadow)).toEqual(['name']);
    expect(Object.keys(inSight(before, ['name']).echo ?? {})).toEqual(['name']);
  });
});
