import type { Ability, Role } from '../../../src/core/sharing/role';
import { atLeast, higherRole, isRole, lowerRole, may, ROLES } from '../../../src/core/sharing/role';

describe('roles', () => {
  it('rise from viewer to owner', () => {
    expect(ROLES).toEqual(['viewer', 'editor', 'curator', 'manager', 'owner']);
  });

  // oxfmt-ignore
  it.each<[Role | undefined, readonly Ability[]]>([
    [undefined, []],
    ['viewer',  ['see']],
    ['editor',  ['see', 'add', 'edit', 'place']],
    ['curator', ['see', 'add', 'edit', 'place', 'remove']],
    ['manager', ['see', 'add', 'edit', 'place', 'remove', 'share']],
    ['owner',   ['see', 'add', 'edit', 'place', 'remove', 'share']],
  ])('a %s may %j', (role, abilities) => {
    const all: readonly Ability[] = ['see', 'add', 'edit', 'place', 'remove', 'share'];
    expect(all.filter((ability) => may(role, ability))).toEqual(abilities);
  });

  it('compare: no role is below every role, and a role reaches itself', () => {
    expect([atLeast(undefined, 'viewer'), atLeast('editor', 'editor'), atLeast('viewer', 'editor')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([lowerRole('owner', 'editor'), lowerRole('editor', 'owner')]).toEqual(['editor', 'editor']);
    expect([higherRole('owner', 'editor'), higherRole('editor', 'owner')]).toEqual(['owner', 'owner']);
    expect([
      higherRole(undefined, 'viewer'),
      higherRole('viewer', undefined),
      higherRole(undefined, undefined),
    ]).toEqual(['viewer', 'viewer', undefined]);
  });

  it.each(['', 'Viewer', 'admin', 'constructor', '__proto__', 0, null, undefined, ['viewer']])(
    '%j is none',
    (text) => {
      expect(isRole(text)).toBe(false);
    },
  );
});
