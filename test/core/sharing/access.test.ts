import { emptyHead } from '../../../src/core/book/head';
import type { BookRecord, Json } from '../../../src/core/book/record';
import { accessFrom, grantsOn, labelsFor, roleOn, whoHas } from '../../../src/core/sharing/access';
import { endedGrantOf, grantOf, isCurrent } from '../../../src/core/sharing/grant';
import { labelOf } from '../../../src/core/sharing/label';
import { crowdFrom, principalFrom, principalText } from '../../../src/core/sharing/principal';

const LABEL = 'l0.0000000000000000';

const withFields = (fields: Readonly<Record<string, Json>>): BookRecord['fields'] =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value, seq: 1, by: '1001' }]));

const label: BookRecord = {
  id: LABEL,
  kind: 'label',
  v: 1,
  fields: withFields({
    name: 'Customers',
    shared: ['name', 'photo', 'homeAddress', 7],
    originAccount: '1001',
    originHandle: 'contactGroups/7',
    originName: 'Aiko Mori',
  }),
};

const grant = (row: number, fields: Readonly<Record<string, Json>>): BookRecord => ({
  id: `g${String(row)}.0000000000000000`,
  kind: 'grant',
  v: 2,
  label: LABEL,
  fields: withFields(fields),
});

const viewer = grant(0, { principal: 'account:1002', role: 'viewer' });
const editor = grant(1, { principal: 'account:1002', role: 'editor', until: 1_000 });
const access = accessFrom({ ...emptyHead('spring'), seq: 2, heads: { [LABEL]: 2 } }, [label, viewer, editor]);

describe('access read from the book’s rows', () => {
  it('holds labels, grants and heads; an item that nothing can share is left out', () => {
    expect(access).toMatchObject({ epoch: 'spring', seq: 2, heads: { [LABEL]: 2 } });
    expect(access.labels).toEqual([
      {
        id: LABEL,
        name: 'Customers',
        shared: ['name', 'homeAddress'],
        origin: { account: '1001', handle: 'contactGroups/7', name: 'Aiko Mori' },
      },
    ]);
    expect(access.grants).toHaveLength(2);
  });

  it('a grant counts until the instant of its end and not a millisecond longer', () => {
    expect([999, 1_000, 1_001].map((now) => roleOn(access, LABEL, '1002', now))).toEqual([
      'editor',
      'viewer',
      'viewer',
    ]);
    expect([999, 1_000].map((now) => grantsOn(access, LABEL, now).length)).toEqual([2, 1]);
    expect(whoHas(access, LABEL, 999)).toMatchObject([{ account: '1002', role: 'editor', ways: [{}, {}] }]);
    expect(isCurrent({ ...access.grants[0]!, until: Number.NaN }, 0)).toBe(false);
  });

  it('reaches its own account only', () => {
    expect(labelsFor(access, '1002', 0)).toEqual([{ label: access.labels[0], role: 'editor' }]);
    expect(labelsFor(access, '100', 0)).toEqual([]);
    expect(labelsFor(access, '10020', 0)).toEqual([]);
  });

  it('a deleted label is none', () => {
    expect(labelOf({ ...label, deleted: 3 })).toBeUndefined();
    expect(labelOf(undefined)).toBeUndefined();
    expect(labelOf(viewer)).toBeUndefined();
  });
});

describe('a grant’s row', () => {
  it('that was taken back is an ended grant, and a live one is not', () => {
    const ended = { ...viewer, deleted: 5 };
    expect([grantOf(ended), endedGrantOf(ended)?.principal.id]).toEqual([undefined, '1002']);
    expect([grantOf(viewer)?.role, endedGrantOf(viewer)]).toEqual(['viewer', undefined]);
  });

  it.each<[string, BookRecord]>([
    ['without a label', { id: viewer.id, kind: 'grant', v: 1, fields: viewer.fields }],
    ['with a role that is none', grant(0, { principal: 'account:1002', role: 'admin' })],
    ['with nobody', grant(0, { role: 'viewer' })],
    ['of another kind', { ...viewer, kind: 'label' }],
  ])('%s is no grant, ended or not', (_what, row) => {
    expect([grantOf(row), endedGrantOf({ ...row, deleted: 9 })]).toEqual([undefined, undefined]);
  });

  it.each([
    '',
    '1002',
    'account:',
    'account:10 02',
    'account:aiko',
    'group:sales@kaede.example',
    'group:',
    'domain:kaede',
    'domain:Kaede.example',
    'except:1002',
    'account:1002\n',
    `account:${'1'.repeat(31)}`,
  ])('a principal written %j is nobody', (text) => {
    expect(principalFrom(text)).toBeUndefined();
  });

  it('a principal comes back from its text', () => {
    for (const principal of [
      { type: 'account', id: '1002' },
      { type: 'group', id: '03abc1' },
      { type: 'domain', id: 'kaede.example' },
    ] as const) {
      expect(principalFrom(principalText(principal))).toEqual(principal);
      expect(crowdFrom(principalText(principal)) === undefined).toBe(principal.type === 'account');
    }
  });
});
