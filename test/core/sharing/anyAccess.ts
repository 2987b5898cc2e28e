/** Any access part of a book, for laws. */
import fc from 'fast-check';
import type { AccessView } from '../../../src/core/sharing/access';
import type { GrantTerms } from '../../../src/core/sharing/grant';
import type { Label } from '../../../src/core/sharing/label';
import type { Role } from '../../../src/core/sharing/role';
import { ROLES } from '../../../src/core/sharing/role';

export const anyRole: fc.Arbitrary<Role> = fc.constantFrom(...ROLES);

/** Texts as people type them: Japanese, emoji, quotes, line ends. Half a character is none, so there is none. */
const anyName = fc.string({ unit: 'grapheme', maxLength: 12 });

const anyLabelId = fc.constantFrom('l0.0000000000000000', 'l1.0000000000000001', 'l2.0000000000000002');

const anyLabel: fc.Arbitrary<Label> = fc.record(
  {
    id: anyLabelId,
    name: anyName,
    shared: fc.subarray(['name', 'phone', 'address', 'homeAddress', 'note'] as const),
    origin: fc.record({ account: fc.constantFrom('1001', '1002'), handle: anyName, name: anyName }),
    sharedAt: fc.nat(),
  },
  { requiredKeys: ['id', 'name', 'shared', 'origin'] },
);

const anyGrant: fc.Arbitrary<GrantTerms> = fc.record(
  {
    label: anyLabelId,
    principal: fc.record({ type: fc.constant('account' as const), id: fc.nat(5).map(String) }),
    role: anyRole,
    until: fc.nat(),
    copy: fc.constantFrom('paused' as const, 'none' as const),
    again: fc.nat(),
  },
  { requiredKeys: ['label', 'principal', 'role'], noNullPrototype: true },
);

export const anyAccess: fc.Arbitrary<AccessView> = fc.record(
  {
    epoch: fc.string({ maxLength: 8 }),
    seq: fc.nat(),
    labels: fc.array(anyLabel, { maxLength: 4 }),
    grants: fc.array(anyGrant, { maxLength: 6 }),
    heads: fc.dictionary(anyLabelId, fc.nat(), { noNullPrototype: true }),
  },
  { noNullPrototype: true },
);
