import { changeRole } from '../../../src/app/sharing/changeRole';
import { leaveLabel } from '../../../src/app/sharing/leaveLabel';
import type { Refusal } from '../../../src/app/sharing/refusal';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { stopSharing } from '../../../src/app/sharing/stopSharing';
import type { Author } from '../../../src/core/book/operation';
import { fail } from '../../../src/core/result';
import type { Office } from '../office';
import { aiko, ben, chie, createOffice, makeGoogleLabel } from '../office';

/** Aiko shares Customers with Ben, a manager, and Chie, a viewer. */
const arranged = () => {
  const made = createOffice();
  const customers = makeGoogleLabel(made, aiko, 'Customers');
  const share = (address: string, role: string) =>
    shareLabel(made.deps(aiko))({ label: customers, address, role });
  share(ben.email, 'manager');
  const shared = share(chie.email, 'viewer');
  if (!shared.ok) throw new Error('not shared');
  const roles = () => made.mirrorData.access?.grants.map(({ principal, role }) => [principal.id, role]);
  return { made, label: shared.value.key, roles };
};

describe('another role', () => {
  it.each([
    ['by the owner', aiko, 'curator'],
    ['by a manager', ben, 'manager'],
  ] as const)('%s is had at once, and nobody else’s changes', (_who, author, role) => {
    const { made, label, roles } = arranged();
    const changed = changeRole(made.deps(author))({ label, principal: 'account:1003', role });
    expect(changed).toEqual({ ok: true, value: role });
    expect(roles()).toEqual([
      ['1001', 'owner'],
      ['1002', 'manager'],
      ['1003', role],
    ]);
  });

  it.each<[string, Author, Partial<Record<'label' | 'principal' | 'role', string>>, Refusal['type']]>([
    ['by a viewer', chie, { principal: 'account:1002' }, 'no-right'],
    ['for oneself', ben, { principal: 'account:1002' }, 'yourself'],
    ['for the owner', ben, { principal: 'account:1001' }, 'owner-stays'],
    ['that is the owner’s', ben, { role: 'owner' }, 'role-too-high'],
    ['that there is not', aiko, { role: 'constructor' }, 'unknown-role'],
    ['for somebody who does not have the label', aiko, { principal: 'account:1005' }, 'not-shared-with'],
    ['for an account that no company has', aiko, { principal: 'account:99' }, 'not-shared-with'],
    ['for a tampered principal', aiko, { principal: 'chie' }, 'not-understood'],
    ['on a label that there is not', aiko, { label: 'l9.0000000000000000' }, 'unknown-label'],
    ['on a label of Google Contacts', aiko, { label: 'contactGroups/1' }, 'not-understood'],
  ])('%s is refused, and everybody keeps his', (_situation, author, change, type) => {
    const { made, label, roles } = arranged();
    const before = roles();
    const request = { label, principal: 'account:1003', role: 'editor', ...change };
    expect(changeRole(made.deps(author))(request)).toEqual({ ok: false, problem: { type } });
    expect(roles()).toEqual(before);
  });

  it.each([
    [
      'takes the label away',
      (label: string, made: Office) => stopSharing(made.deps(aiko))({ label, principal: 'account:1003' }),
    ],
    ['leaves', (label: string, made: Office) => leaveLabel(made.deps(chie))(label)],
  ])('committed just after somebody %s gives nothing again', (_what, happens) => {
    const { made, label, roles } = arranged();
    made.before.push(() => happens(label, made));
    const request = { label, principal: 'account:1003', role: 'editor' };
    expect(changeRole(made.deps(ben))(request)).toEqual({ ok: false, problem: { type: 'not-shared-with' } });
    expect(roles()).toEqual([
      ['1001', 'owner'],
      ['1002', 'manager'],
    ]);
  });

  it('while account or book cannot be reached is refused', () => {
    const { made, label, roles } = arranged();
    const problem = { type: 'unreachable', what: 'it' } as const;
    const deps = made.deps(aiko);
    const before = roles();
    const request = { label, principal: 'account:1003', role: 'editor' };
    for (const part of [
      { account: { identify: () => fail(problem) } },
      { book: { ...deps.book, read: () => fail(problem) } },
    ])
      expect(changeRole({ ...deps, ...part })(request)).toEqual({
        ok: false,
        problem: { type: 'out-of-reach', problem },
      });
    expect(roles()).toEqual(before);
  });
});

describe('leaving', () => {
  it('takes the label from whoever leaves, and from nobody else', () => {
    const { made, label, roles } = arranged();
    expect(leaveLabel(made.deps(chie))(label)).toEqual({ ok: true, value: null });
    expect(roles()).toEqual([
      ['1001', 'owner'],
      ['1002', 'manager'],
    ]);
  });

  it('is not for the owner, nor while nobody knows who leaves', () => {
    const { made, label } = arranged();
    expect(leaveLabel(made.deps(aiko))(label)).toEqual({ ok: false, problem: { type: 'owner-stays' } });
    const problem = { type: 'unreachable', what: 'account' } as const;
    const deps = { ...made.deps(aiko), account: { identify: () => fail(problem) } };
    expect(leaveLabel(deps)(label)).toEqual({ ok: false, problem: { type: 'out-of-reach', problem } });
  });
});
