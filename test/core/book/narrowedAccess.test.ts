import fc from 'fast-check';
import { isNarrower, narrowedAccess } from '../../../src/core/book/narrowedAccess';
import type { AccessView } from '../../../src/core/sharing/access';
import { roleOn } from '../../../src/core/sharing/access';
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
