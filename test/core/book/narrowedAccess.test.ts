import fc from 'fast-check';
import { isNarrower, narrowedAccess } from '../../../src/core/book/narrowedAccess';
import type { AccessView } from '../../../src/core/sharing/access';
import { roleOn } from '../../../src/core/sharing/access';
import type { HidingRule } from '../../../src/core/sharing/hiding';
import type { Label } from '../../../src/core/sharing/label';
import type { GrantTerms } from '../../../src/core/sharing/grant';
import type { Role } from '../../../src/core/sharing/role';
import { lowerRole, ROLES } from '../../../src/core/sharing/role';
import { anyAccess, anyRole } from '../sharing/anyAccess';
import { NOON } from './paperBook';

const LABEL = 'l0.0000000000000000';

const grant = (account: number, role: Role, until?: number): GrantTerms => ({
  label: LABEL,
  principal: { type: 'account', id: String(account) },
  role,
  ...(until === undefined ? {} : { until }),
});

const view = (seq: number, ...grants: readonly GrantTerms[]): AccessView => ({
  epoch: 'spring',
  seq,
  labels: [],
  grants,
  groups: [],
  exceptions: [],
  heads: { [LABEL]: seq },
});

describe('what may be shown while a commit is under way', () => {
  it.each<[string, AccessView, AccessView, AccessView]>([
    ['a grant that ends is gone', view(1, grant(1, 'viewer')), view(2), view(1)],
    ['a grant that is added is not there yet', view(1), view(2, grant(1, 'viewer')), view(1)],
    [
      'a lower role counts',
      view(1, grant(1, 'editor')),
      view(2, grant(1, 'viewer')),
      view(1, grant(1, 'viewer')),
    ],
    [
      'a higher one not yet',
      view(1, grant(1, 'viewer')),
      view(2, grant(1, 'editor')),
      view(1, grant(1, 'viewer')),
    ],
    [
      'an earlier end counts',
      view(1, grant(1, 'viewer', 900)),
      view(2, grant(1, 'viewer', 700)),
      view(1, grant(1, 'viewer', 700)),
    ],
    [
      'an end that is given counts',
      view(1, grant(1, 'viewer')),
      view(2, grant(1, 'viewer', 700)),
      view(1, grant(1, 'viewer', 700)),
    ],
    [
      'a later end not yet',
      view(1, grant(1, 'viewer', 700)),
      view(2, grant(1, 'viewer')),
      view(1, grant(1, 'viewer', 700)),
    ],
    ['the same stays', view(1, grant(1, 'viewer')), view(2, grant(1, 'viewer')), view(1, grant(1, 'viewer'))],
  ])('%s', (_situation, before, after, shown) => {
    expect(narrowedAccess(before, after, NOON)).toEqual(shown);
  });

  it('is worth a write only where it takes something away', () => {
    const before = view(1, grant(1, 'editor'), grant(2, 'viewer'));
    const afterwards = (...grants: readonly GrantTerms[]) =>
      isNarrower(narrowedAccess(before, view(2, ...grants), NOON), before);
    expect(afterwards(grant(1, 'editor'), grant(2, 'viewer'), grant(3, 'viewer'))).toBe(false);
    expect(afterwards(grant(1, 'manager'), grant(2, 'viewer'))).toBe(false);
    expect(afterwards(grant(1, 'viewer'), grant(2, 'viewer'))).toBe(true);
    expect(afterwards(grant(1, 'editor'))).toBe(true);
  });

  it('gives everybody the lower of what he had and what he will have', () => {
    const anyGrants = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5 }), anyRole), {
      selector: ([account]) => account,
    });
    fc.assert(
      fc.property(anyGrants, anyGrants, (had, will) => {
        const before = view(1, ...had.map(([account, role]) => grant(account, role)));
        const after = view(2, ...will.map(([account, role]) => grant(account, role)));
        for (const account of ['1', '2', '3', '4', '5']) {
          const [was, now] = [before, after].map((access) => roleOn(access, LABEL, account, NOON));
          expect(roleOn(narrowedAccess(before, after, NOON), LABEL, account, NOON)).toBe(
            was === undefined || now === undefined ? undefined : lowerRole(was, now),
          );
        }
      }),
    );
  });

  it('of fields shows what is shared before and after, and hides what either hides', () => {
    const labelled = (shared: Label['shared'], hidden?: Label['hidden']): AccessView => ({
      ...view(1),
      labels: [
        {
          id: LABEL,
          name: 'Customers',
          shared,
          ...(hidden === undefined ? {} : { hidden }),
          origin: { account: '1001', handle: 'contactGroups/1', name: 'Aiko Mori' },
        },
      ],
    });
    const viewers: HidingRule = { item: 'phone', from: { type: 'role', role: 'viewer' } };
    const ben: HidingRule = { item: 'phone', from: { type: 'account', id: '1002' } };
    const narrowed = (before: AccessView, after: AccessView) => {
      const shown = narrowedAccess(before, after, NOON);
      return [shown.labels[0]?.shared, shown.labels[0]?.hidden, isNarrower(shown, before)];
    };
    expect(narrowed(labelled(['name', 'phone']), labelled(['name', 'url']))).toEqual([
      ['name'],
      undefined,
      true,
    ]);
    expect(narrowed(labelled(['name']), labelled(['name', 'url']))).toEqual([['name'], undefined, false]);
    expect(narrowed(labelled(['phone'], [ben]), labelled(['phone'], [viewers]))).toEqual([
      ['phone'],
      [ben, viewers],
      true,
    ]);
    expect(narrowed(labelled(['phone'], [ben]), labelled(['phone']))).toEqual([['phone'], [ben], false]);
  });

  it('keeps hidden from whoever leaves a group what is hidden from the group, until he has left', () => {
    const grouped = (...members: readonly string[]): AccessView => ({
      ...view(1),
      groups: [{ crowd: { type: 'group', id: 'g1' }, name: 'Sales', email: '', members, inner: [] }],
      labels: [
        {
          id: LABEL,
          name: 'Customers',
          shared: ['phone'],
          hidden: [{ item: 'phone', from: { type: 'group', id: 'g1' } }],
          origin: { account: '1001', handle: 'contactGroups/1', name: 'Aiko Mori' },
        },
      ],
    });
    expect(narrowedAccess(grouped('1002', '1003'), grouped('1003'), NOON).labels[0]?.hidden).toEqual([
      { item: 'phone', from: { type: 'group', id: 'g1' } },
      { item: 'phone', from: { type: 'account', id: '1002' } },
    ]);
  });

  it('gives nobody more than he had or will have, whatever groups and exceptions do; and what only adds takes nothing', () => {
    const rank = (access: AccessView, label: string, account: string, now: number): number => {
      const role = roleOn(access, label, account, now);
      return role === undefined ? -1 : ROLES.indexOf(role);
    };
    fc.assert(
      fc.property(anyAccess, anyAccess, fc.nat(), (before, after, now) => {
        const narrowed = narrowedAccess(before, after, now);
        for (const label of ['l0.0000000000000000', 'l1.0000000000000001', 'l2.0000000000000002'])
          for (const account of ['0', '1', '2', '3', '4', '5'])
            expect(rank(narrowed, label, account, now)).toBeLessThanOrEqual(
              Math.min(rank(before, label, account, now), rank(after, label, account, now)),
            );
      }),
    );
    fc.assert(
      fc.property(anyAccess, fc.nat(), (any, now) => {
        // A book has each label once, and each principal once on it.
        const isFirst = ({ label, principal }: GrantTerms, place: number): boolean =>
          any.grants.findIndex((one) => one.label === label && one.principal.id === principal.id) === place;
        const access = { ...any, labels: [], grants: any.grants.filter(isFirst) };
        expect(isNarrower(narrowedAccess(access, access, now), access)).toBe(false);
      }),
    );
  });
});
