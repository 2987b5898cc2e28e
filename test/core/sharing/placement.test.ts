import type { BookRecord } from '../../../src/core/book/record';
import type { Grant } from '../../../src/core/sharing/grant';
import type { Placement } from '../../../src/core/sharing/placement';
import { labelsHolding, placementOf, rightOn } from '../../../src/core/sharing/placement';
import type { Role } from '../../../src/core/sharing/role';

const HOME = 'l0.0000000000000000';
const OTHER = 'l1.0000000000000000';
const THIRD = 'l2.0000000000000000';

const person: BookRecord = { id: 'p0.0000000000000000', kind: 'person', v: 1, label: HOME, fields: {} };

const grants = (roles: Readonly<Record<string, Role | undefined>>): readonly Grant[] =>
  Object.entries(roles).flatMap(([label, role], index) =>
    role === undefined
      ? []
      : [
          {
            id: `g${String(index)}.0000000000000000`,
            label,
            principal: { type: 'account', id: '1002' },
            role,
          },
        ],
  );

const placed = (label: string, cap: Role, of = person.id): Placement => ({
  id: `x-${label}`,
  person: of,
  label,
  cap,
});

describe('what someone may do with a person', () => {
  // His role at home, his role on the other label, the placement's cap, and his right on the person.
  it.each<[Role | undefined, Role | undefined, Role, Role | undefined]>([
    [undefined, undefined, 'owner', undefined],
    ['viewer', undefined, 'owner', 'viewer'],
    ['owner', undefined, 'viewer', 'owner'],
    [undefined, 'viewer', 'owner', 'viewer'],
    [undefined, 'owner', 'viewer', 'viewer'],
    [undefined, 'manager', 'editor', 'editor'],
    [undefined, 'editor', 'manager', 'editor'],
    ['viewer', 'manager', 'editor', 'editor'],
    ['curator', 'owner', 'editor', 'curator'],
    ['editor', 'editor', 'editor', 'editor'],
  ])('home %s, other label %s, capped at %s: %s', (home, other, cap, right) => {
    const access = { grants: grants({ [HOME]: home, [OTHER]: other }), groups: [], exceptions: [] };
    expect(rightOn(person, [placed(OTHER, cap)], access, '1002', 0)).toBe(right);
  });

  it('is the highest of several placements', () => {
    const access = { grants: grants({ [OTHER]: 'owner', [THIRD]: 'curator' }), groups: [], exceptions: [] };
    expect(rightOn(person, [placed(OTHER, 'editor'), placed(THIRD, 'owner')], access, '1002', 0)).toBe(
      'curator',
    );
  });

  it('comes neither from another person’s placement nor from another account’s grant', () => {
    const access = { grants: grants({ [OTHER]: 'owner' }), groups: [], exceptions: [] };
    expect(
      rightOn(person, [placed(OTHER, 'owner', 'p1.0000000000000000')], access, '1002', 0),
    ).toBeUndefined();
    expect(rightOn(person, [placed(OTHER, 'owner')], access, '1003', 0)).toBeUndefined();
  });
});

describe('a placement’s record', () => {
  const record: BookRecord = {
    id: 'x0.0000000000000000',
    kind: 'placement',
    v: 3,
    label: OTHER,
    fields: {
      person: { value: person.id, seq: 3, by: '1001' },
      cap: { value: 'editor', seq: 3, by: '1001' },
    },
  };

  it('reads as person, label and cap', () => {
    expect(placementOf(record)).toEqual({ id: record.id, person: person.id, label: OTHER, cap: 'editor' });
  });

  it.each<[string, BookRecord]>([
    ['ended', { ...record, deleted: 4 }],
    ['of another kind', { ...record, kind: 'grant' }],
    [
      'with a cap that is no role',
      { ...record, fields: { ...record.fields, cap: { value: 'king', seq: 3, by: '1' } } },
    ],
    ['with no cap', { ...record, fields: {} }],
  ])('%s reads as none', (_what, broken) => {
    expect(placementOf(broken)).toBeUndefined();
  });

  it('lists the home first, then where the person is placed', () => {
    const elsewhere = placed(THIRD, 'viewer', 'p1.0000000000000000');
    expect(labelsHolding(person, [placed(OTHER, 'viewer'), elsewhere])).toEqual([HOME, OTHER]);
  });
});
