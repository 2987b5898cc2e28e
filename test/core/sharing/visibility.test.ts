import fc from 'fast-check';
import type { ShareItem } from '../../../src/core/contacts/sharedPart';
import type { AccessView } from '../../../src/core/sharing/access';
import { roleOn } from '../../../src/core/sharing/access';
import type { HiddenFrom, HidingRule } from '../../../src/core/sharing/hiding';
import { ruleIn, ruleText } from '../../../src/core/sharing/hiding';
import type { Label } from '../../../src/core/sharing/label';
import type { Placement } from '../../../src/core/sharing/placement';
import type { Role } from '../../../src/core/sharing/role';
import { ROLES } from '../../../src/core/sharing/role';
import { hiddenOn, seenLabel, visibleOn } from '../../../src/core/sharing/visibility';
import { anyRole } from './anyAccess';

const HOME = 'l0.0000000000000000';
const OTHER = 'l1.0000000000000000';
const ME = '1002';
const SALES = { type: 'group', id: 'g1' } as const;
const TOKYO = { type: 'group', id: 'g3' } as const;
const BEGUN = { type: 'group', id: 'g4' } as const;
const AROUND = { type: 'group', id: 'g5' } as const;
const viewer = { account: ME, now: 0 };
const person = { id: 'p0.0000000000000000', label: HOME };

const label = (id: string, shared: readonly ShareItem[], hidden: readonly HidingRule[] = []): Label => ({
  id,
  name: id,
  shared,
  ...(hidden.length === 0 ? {} : { hidden }),
  origin: { account: '1001', handle: 'contactGroups/1', name: 'Aiko Mori' },
});

const access = (
  labels: readonly Label[],
  roles: Readonly<Partial<Record<string, Role>>>,
): Pick<AccessView, 'labels' | 'grants' | 'groups' | 'exceptions'> => ({
  labels,
  grants: Object.entries(roles).flatMap(([id, role]) =>
    role === undefined ? [] : [{ label: id, principal: { type: 'account', id: ME } as const, role }],
  ),
  groups: [
    { crowd: SALES, name: 'Sales', email: 'sales@kaede.example', members: [ME], inner: [], readAt: 0 },
    { crowd: TOKYO, name: 'Tokyo', email: 'tokyo@kaede.example', members: ['1003'], inner: [], readAt: 0 },
    { crowd: BEGUN, name: 'New', email: 'new@kaede.example', members: [], inner: [] },
    { crowd: AROUND, name: 'All', email: 'all@kaede.example', members: [], inner: ['g4'], readAt: 0 },
  ],
  exceptions: [],
});

const placed = (cap: Role): readonly Placement[] => [
  { id: 'x0.0000000000000000', person: person.id, label: OTHER, cap },
];

const role = (one: Role): HiddenFrom => ({ type: 'role', role: one });
const mine: HiddenFrom = { type: 'account', id: ME };
const theirs: HiddenFrom = { type: 'account', id: '1003' };

describe('whether somebody sees birthdays', () => {
  // His role at home and from whom it is hidden there; his role on the other label, its cap and its rule.
  it.each<
    [
      string,
      Role | undefined,
      HiddenFrom | undefined,
      Role | undefined,
      Role,
      HiddenFrom | undefined,
      boolean,
    ]
  >([
    ['nothing is hidden', 'viewer', undefined, undefined, 'viewer', undefined, true],
    ['no way leads there', undefined, undefined, undefined, 'viewer', undefined, false],
    ['hidden from his role', 'viewer', role('viewer'), undefined, 'viewer', undefined, false],
    ['hidden from a lower role', 'editor', role('viewer'), undefined, 'viewer', undefined, true],
    ['hidden from a higher role too', 'viewer', role('curator'), undefined, 'viewer', undefined, false],
    ['hidden from him', 'curator', mine, undefined, 'viewer', undefined, false],
    ['hidden from somebody else', 'viewer', theirs, undefined, 'viewer', undefined, true],
    ['hidden from a group of his', 'editor', SALES, undefined, 'viewer', undefined, false],
    ['hidden from a group of others', 'editor', TOKYO, undefined, 'viewer', undefined, true],
    ['hidden from a group that was only begun', 'editor', BEGUN, undefined, 'viewer', undefined, false],
    ['hidden from a group with such a one in it', 'editor', AROUND, undefined, 'viewer', undefined, false],
    [
      'hidden from a group that nobody has read',
      'editor',
      { type: 'group', id: 'g2' },
      undefined,
      'viewer',
      undefined,
      false,
    ],
    ['hidden from the company, and he manages it', 'manager', SALES, undefined, 'viewer', undefined, true],
    ['hidden from him, and he owns it', 'owner', mine, undefined, 'viewer', undefined, true],
    ['the home hides it on every way', undefined, mine, 'owner', 'owner', undefined, false],
    [
      'the home hides it from the role that counts on the way',
      undefined,
      role('viewer'),
      'editor',
      'viewer',
      undefined,
      false,
    ],
    ['the way has a role high enough', undefined, role('viewer'), 'editor', 'editor', undefined, true],
    ['the other label hides it, the home does not', 'viewer', undefined, 'viewer', 'viewer', mine, true],
    [
      'the other label alone reaches him, and hides it',
      undefined,
      undefined,
      'viewer',
      'viewer',
      mine,
      false,
    ],
    [
      'hidden from viewers at home, and he edits over there',
      'viewer',
      role('viewer'),
      'editor',
      'editor',
      undefined,
      true,
    ],
  ])('%s: home %s %j, other %s capped at %s %j → %s', (_what, home, atHome, other, cap, there, seen) => {
    const rule = (from: HiddenFrom | undefined): readonly HidingRule[] =>
      from === undefined ? [] : [{ item: 'birthday', from }];
    const given = access(
      [label(HOME, ['name', 'birthday'], rule(atHome)), label(OTHER, ['name', 'birthday'], rule(there))],
      { [HOME]: home, [OTHER]: other },
    );
    expect(visibleOn(given, person, placed(cap), viewer).includes('birthday')).toBe(seen);
  });

  it('what is hidden is named with its rule and whose it is; what is seen another way is not', () => {
    const rule: HidingRule = { item: 'birthday', from: mine };
    const given = access([label(HOME, ['name', 'birthday', 'url'], [rule, { item: 'note', from: mine }])], {
      [HOME]: 'editor',
    });
    expect(hiddenOn(given, person, [], viewer)).toEqual([{ item: 'birthday', rule, label: given.labels[0] }]);
    expect(hiddenOn(given, person, [], { ...viewer, account: '1003' })).toEqual([]);
  });
});

describe('hiding', () => {
  const ITEMS: readonly ShareItem[] = ['name', 'birthday', 'note', 'phone'];
  const anyFrom: fc.Arbitrary<HiddenFrom> = fc.constantFrom(
    role('viewer'),
    role('editor'),
    role('curator'),
    mine,
    theirs,
    SALES,
  );
  const anyRules = fc.array(fc.record({ item: fc.constantFrom(...ITEMS.slice(1)), from: anyFrom }), {
    maxLength: 4,
  });
  const anyShared = fc.subarray([...ITEMS]);
  const anyBook = fc.record({
    home: fc.tuple(anyShared, anyRules),
    other: fc.tuple(anyShared, anyRules),
    roles: fc.record({
      [HOME]: fc.option(anyRole, { nil: undefined }),
      [OTHER]: fc.option(anyRole, { nil: undefined }),
    }),
    cap: anyRole,
  });
  type Book = typeof anyBook extends fc.Arbitrary<infer Value> ? Value : never;
  const seenIn = ({ home, other, roles, cap }: Book): ReadonlySet<ShareItem> =>
    new Set(
      visibleOn(access([label(HOME, ...home), label(OTHER, ...other)], roles), person, placed(cap), viewer),
    );

  it('without rules shows what the labels share that reach him', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const plain: Book = { ...book, home: [book.home[0], []], other: [book.other[0], []] };
        const { roles } = book;
        const shared = [
          ...(roles[HOME] === undefined ? [] : book.home[0]),
          ...(roles[OTHER] === undefined ? [] : book.other[0]),
        ];
        expect(seenIn(plain)).toEqual(new Set(shared));
      }),
    );
  });

  it('by one rule more never shows more', () => {
    fc.assert(
      fc.property(anyBook, anyRules, fc.boolean(), (book, more, atHome) => {
        const after: Book = atHome
          ? { ...book, home: [book.home[0], [...book.home[1], ...more]] }
          : { ...book, other: [book.other[0], [...book.other[1], ...more]] };
        const before = seenIn(book);
        for (const item of seenIn(after)) expect(before).toContain(item);
      }),
    );
  });

  it('never takes from somebody who is given a higher role, or a label more', () => {
    fc.assert(
      fc.property(anyBook, anyRole, fc.constantFrom(HOME, OTHER), (book, given, on) => {
        const had = book.roles[on];
        fc.pre(had === undefined || ROLES.indexOf(given) >= ROLES.indexOf(had));
        const after = seenIn({ ...book, roles: { ...book.roles, [on]: given } });
        for (const item of seenIn(book)) expect(after).toContain(item);
      }),
    );
  });

  it('shows the home’s managers whatever the home shares', () => {
    fc.assert(
      fc.property(anyBook, fc.constantFrom('manager' as const, 'owner' as const), (book, high) => {
        const seen = seenIn({ ...book, roles: { ...book.roles, [HOME]: high } });
        for (const item of book.home[0]) expect(seen).toContain(item);
      }),
    );
  });

  it('a label as he sees it and what it hides from him are together what it shares', () => {
    fc.assert(
      fc.property(anyShared, anyRules, anyRole, (shared, rules, mineOn) => {
        const given = access([label(HOME, shared, rules)], { [HOME]: mineOn });
        const seen = seenLabel(given, given.labels[0]!, viewer);
        expect(new Set([...seen.shared, ...(seen.unseen ?? [])])).toEqual(new Set(shared));
        expect(roleOn(given, HOME, ME, 0)).toBe(mineOn);
      }),
    );
  });

  it('is written so that it can be read again, and nothing else is a rule', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        expect(rules.map((rule) => ruleIn(ruleText(rule)))).toEqual(rules);
      }),
    );
    for (const text of [
      '',
      'birthday',
      'name role:viewer',
      'birthday role:owner',
      'birthday role:manager',
      'x account:1',
      'birthday account:',
      'birthday account:1 ',
      7,
    ])
      expect(ruleIn(text)).toBeUndefined();
  });
});
