import fc from 'fast-check';
import { labelsFor, pausedLabels, roleOn, whoHas } from '../../../src/core/sharing/access';
import type { Exception } from '../../../src/core/sharing/exception';
import type { GrantTerms } from '../../../src/core/sharing/grant';
import type { Group } from '../../../src/core/sharing/group';
import { KEPT_UNREAD } from '../../../src/core/sharing/group';
import type { Principal } from '../../../src/core/sharing/principal';
import { principalFrom } from '../../../src/core/sharing/principal';
import type { Role } from '../../../src/core/sharing/role';
import { ROLES } from '../../../src/core/sharing/role';
import type { Sharing } from '../../../src/core/sharing/waysIn';
import { membersOf, waysIn } from '../../../src/core/sharing/waysIn';
import { anyAccess, anyGrant } from './anyAccess';

const LABEL = 'l0.0000000000000000';
const NOW = Date.UTC(2030, 3, 1, 3);

const grant = (principal: string, role: Role, until?: number): GrantTerms => ({
  label: LABEL,
  principal: principalFrom(principal) as Principal,
  role,
  ...(until === undefined ? {} : { until }),
});

const group = (
  id: string,
  members: readonly string[],
  inner: readonly string[] = [],
  readAt = NOW,
): Group => ({
  crowd: id === 'kaede.example' ? { type: 'domain', id } : { type: 'group', id },
  name: id,
  email: `${id}@kaede.example`,
  members,
  inner,
  readAt,
});

const except = (account: string, role: Exception['role']): Exception => ({
  id: 'g9.0000000000000000',
  label: LABEL,
  account,
  ...(role === undefined ? {} : { role }),
});

const sharing = (
  grants: readonly GrantTerms[],
  groups: readonly Group[] = [],
  exceptions: readonly Exception[] = [],
): Sharing => ({ grants, groups, exceptions });

const SALES = group('sales', ['2'], ['tokyo']);
const TOKYO = group('tokyo', ['3'], ['sales']);
const ALL = group('kaede.example', ['1', '2', '3', '4']);
const STALE = group('stale', ['5'], [], NOW - KEPT_UNREAD);

describe('the ways by which a label reaches somebody', () => {
  it.each<[string, Sharing, string, Role | undefined]>([
    ['a grant of his own', sharing([grant('account:2', 'editor')]), '2', 'editor'],
    ['a grant to somebody else', sharing([grant('account:2', 'editor')]), '3', undefined],
    ['a group that has him', sharing([grant('group:sales', 'viewer')], [SALES, TOKYO]), '2', 'viewer'],
    [
      'a group in a group, in a circle',
      sharing([grant('group:sales', 'viewer')], [SALES, TOKYO]),
      '3',
      'viewer',
    ],
    ['a group without him', sharing([grant('group:sales', 'viewer')], [SALES, TOKYO]), '4', undefined],
    ['a group of which nothing is known', sharing([grant('group:sales', 'viewer')]), '2', undefined],
    ['the whole company', sharing([grant('domain:kaede.example', 'viewer')], [ALL]), '4', 'viewer'],
    ['another company', sharing([grant('domain:other.example', 'viewer')], [ALL]), '4', undefined],
    [
      'the highest of several',
      sharing([grant('group:sales', 'viewer'), grant('account:2', 'editor')], [SALES]),
      '2',
      'editor',
    ],
    [
      'one that has ended, and one that has not',
      sharing([grant('group:sales', 'manager', NOW), grant('account:2', 'viewer', NOW + 1)], [SALES]),
      '2',
      'viewer',
    ],
    [
      'a group that has not been read for a week',
      sharing([grant('group:stale', 'editor')], [STALE]),
      '5',
      undefined,
    ],
    [
      'a lower role beside the group',
      sharing([grant('group:sales', 'editor')], [SALES], [except('2', 'viewer')]),
      '2',
      'viewer',
    ],
    [
      'a higher role beside the group',
      sharing([grant('group:sales', 'viewer')], [SALES], [except('2', 'curator')]),
      '2',
      'curator',
    ],
    [
      'none beside the group',
      sharing([grant('group:sales', 'editor')], [SALES], [except('2', 'none')]),
      '2',
      undefined,
    ],
    [
      'an exception that says nothing of the role',
      sharing([grant('group:sales', 'editor')], [SALES], [except('2', undefined)]),
      '2',
      'editor',
    ],
    ['an exception beside nothing', sharing([], [SALES], [except('2', 'manager')]), '2', undefined],
    [
      'none beside the group, and a grant of his own',
      sharing([grant('group:sales', 'editor'), grant('account:2', 'viewer')], [SALES], [except('2', 'none')]),
      '2',
      'viewer',
    ],
  ])('%s', (_what, given, account, role) => {
    expect(roleOn(given, LABEL, account, NOW)).toBe(role);
  });

  it('are told with the groups on the way', () => {
    const given = sharing([grant('group:sales', 'viewer'), grant('account:3', 'editor')], [SALES, TOKYO]);
    expect(
      waysIn(given, LABEL, '3', NOW).map(({ through, role }) => [through.map(({ name }) => name), role]),
    ).toEqual([
      [['sales', 'tokyo'], 'viewer'],
      [[], 'editor'],
    ]);
  });

  it('what comes only through a group that nobody can read is paused, and not lost', () => {
    const labels = [{ id: LABEL, name: 'C', shared: [], origin: { account: '1', handle: 'h', name: 'A' } }];
    const access = { ...sharing([grant('group:stale', 'editor')], [STALE]), labels };
    expect(labelsFor(access, '5', NOW)).toEqual([]);
    expect(pausedLabels(access, '5', NOW)).toEqual([LABEL]);
    expect(pausedLabels(access, '5', NOW - 1)).toEqual([]);
    const own = { ...access, grants: [...access.grants, grant('account:5', 'viewer')] };
    expect(pausedLabels(own, '5', NOW)).toEqual([]);
  });
});

const PEOPLE = ['0', '1', '2', '3', '4', '5'];
const rank = (role: Role | undefined): number => (role === undefined ? -1 : ROLES.indexOf(role));

describe('whatever is shared with whomever', () => {
  it('who has a label is exactly whom it reaches, each once and with his role', () => {
    fc.assert(
      fc.property(anyAccess, fc.nat(), (access, now) => {
        const having = new Map(whoHas(access, LABEL, now).map(({ account, role }) => [account, role]));
        expect(having.size).toBe(whoHas(access, LABEL, now).length);
        for (const account of PEOPLE) expect(having.get(account)).toBe(roleOn(access, LABEL, account, now));
      }),
    );
  });

  it('a further grant takes no right from anybody, and one less gives none', () => {
    fc.assert(
      fc.property(anyAccess, anyGrant, fc.nat(), (access, further, now) => {
        const more = { ...access, grants: [...access.grants, further] };
        for (const account of PEOPLE)
          expect(rank(roleOn(more, further.label, account, now))).toBeGreaterThanOrEqual(
            rank(roleOn(access, further.label, account, now)),
          );
      }),
    );
  });

  it('whoever loses every grant that reaches him has nothing', () => {
    fc.assert(
      fc.property(anyAccess, fc.constantFrom(...PEOPLE), fc.nat(), (access, account, now) => {
        const ways = new Set(waysIn(access, LABEL, account, now).map(({ grant: given }) => given));
        const without = { ...access, grants: access.grants.filter((one) => !ways.has(one)) };
        expect(roleOn(without, LABEL, account, now)).toBeUndefined();
      }),
    );
  });

  it('who is in a group at any depth is whom some chain of groups leads to', () => {
    fc.assert(
      fc.property(anyAccess, ({ groups, grants }) => {
        for (const one of grants) {
          const { principal } = one;
          if (principal.type === 'account') continue;
          const members = membersOf(groups, principal);
          const open = sharing([{ label: LABEL, principal, role: 'viewer' }], groups);
          for (const account of PEOPLE)
            expect(waysIn(open, LABEL, account, 0).length > 0).toBe(members.has(account));
        }
      }),
    );
  });
});
