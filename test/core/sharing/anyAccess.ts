/** Any access part of a book, for laws. */
import fc from 'fast-check';
import type { AccessView } from '../../../src/core/sharing/access';
import type { ExceptionTerms } from '../../../src/core/sharing/exception';
import type { GrantTerms } from '../../../src/core/sharing/grant';
import type { Group } from '../../../src/core/sharing/group';
import type { HiddenFrom, HidingRule } from '../../../src/core/sharing/hiding';
import type { Label } from '../../../src/core/sharing/label';
import type { Crowd } from '../../../src/core/sharing/principal';
import type { Role } from '../../../src/core/sharing/role';
import { ROLES } from '../../../src/core/sharing/role';

export const anyRole: fc.Arbitrary<Role> = fc.constantFrom(...ROLES);

/** Texts as people type them: Japanese, emoji, quotes, line ends. Half a character is none, so there is none. */
const anyName = fc.string({ unit: 'grapheme', maxLength: 12 });

const anyLabelId = fc.constantFrom('l0.0000000000000000', 'l1.0000000000000001', 'l2.0000000000000002');

const anyRule: fc.Arbitrary<HidingRule> = fc.record(
  {
    item: fc.constantFrom('phone' as const, 'homeAddress' as const, 'note' as const),
    from: fc.constantFrom<HiddenFrom[]>(
      { type: 'role', role: 'viewer' },
      { type: 'role', role: 'curator' },
      { type: 'account', id: '1002' },
      { type: 'group', id: 'g1' },
      { type: 'domain', id: 'kaede.example' },
    ),
  },
  { noNullPrototype: true },
);

const anyLabel: fc.Arbitrary<Label> = fc.record(
  {
    id: anyLabelId,
    name: anyName,
    shared: fc.subarray(['name', 'phone', 'address', 'homeAddress', 'note'] as const),
    origin: fc.record({ account: fc.constantFrom('1001', '1002'), handle: anyName, name: anyName }),
    sharedAt: fc.nat(),
    hidden: fc.array(anyRule, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['id', 'name', 'shared', 'origin'] },
);

const anyAccount = fc.nat(5).map(String);

const anyCrowd: fc.Arbitrary<Crowd> = fc.constantFrom<Crowd[]>(
  { type: 'group', id: 'g1' },
  { type: 'group', id: 'g2' },
  { type: 'group', id: 'g3' },
  { type: 'domain', id: 'kaede.example' },
);

/** Groups in groups, in circles too. */
export const anyGroups: fc.Arbitrary<readonly Group[]> = fc.uniqueArray(
  fc.record(
    {
      crowd: anyCrowd,
      name: anyName,
      email: anyName,
      members: fc.uniqueArray(anyAccount, { maxLength: 4 }),
      inner: fc.subarray(['g1', 'g2', 'g3']),
      readAt: fc.nat(),
      failingSince: fc.nat(),
    },
    { requiredKeys: ['crowd', 'name', 'email', 'members', 'inner'], noNullPrototype: true },
  ),
  { maxLength: 3, selector: ({ crowd }) => crowd.id },
);

const anyException: fc.Arbitrary<ExceptionTerms> = fc.record(
  {
    label: anyLabelId,
    account: anyAccount,
    role: fc.constantFrom('none' as const, ...ROLES),
    copy: fc.constantFrom('paused' as const, 'none' as const),
    again: fc.nat(),
  },
  { requiredKeys: ['label', 'account'], noNullPrototype: true },
);

const anyExceptions = fc.uniqueArray(anyException, {
  maxLength: 4,
  selector: ({ label, account }) => `${label} ${account}`,
});

export const anyGrant: fc.Arbitrary<GrantTerms> = fc.record(
  {
    label: anyLabelId,
    principal: fc.oneof(fc.record({ type: fc.constant('account' as const), id: anyAccount }), anyCrowd),
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
    groups: anyGroups,
    exceptions: anyExceptions,
    heads: fc.dictionary(anyLabelId, fc.nat(), { noNullPrototype: true }),
  },
  { noNullPrototype: true },
);
