import fc from 'fast-check';
import { isNarrower, narrowedAccess } from '../../../src/core/book/narrowedAccess';
import type { AccessView } from '../../../src/core/sharing/access';
import { roleOn } from '../../../src/core/sharing/access';
import type { GrantTerms } from '../../../src/core/sharing/grant';
import type { Role } from '../../../src/core/sharing/role';
import { lowerRole } from '../../../src/core/sharing/role';
import { anyRole } from '../sharing/anyAccess';
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
});
