import type { Check, CheckName, InstallDeps } from '../../src/app/install';
import { install } from '../../src/app/install';
import { fail, succeed } from '../../src/core/result';
import { textOf } from '../../src/core/book/record';
import { installReport } from '../../src/sidebar/installReport';
import { recordsOf } from '../memory/memoryBook';
import type { Office } from './office';
import { aiko, ben, chie, createOffice, emi } from './office';

const problem = (type: 'unreachable' | 'forbidden' | 'not-found' | 'damaged') => fail({ type, what: 'it' });

/** Everything is in order; each call that an installation makes is noted in `office.asked`. */
const inOrder = (office: Office, person = emi): InstallDeps => {
  const { asked } = office;
  const deps = office.deps(person);
  let admin: string | undefined;
  const noted = <Value>(call: string, value: Value): Value => {
    asked.push(call);
    return value;
  };
  return {
    ...deps,
    permitted: () => true,
    directory: {
      ...deps.directory,
      isAdmin: (account) => noted('admin?', deps.directory.isAdmin(account)),
      list: () => noted('list', deps.directory.list()),
    },
    settings: {
      registeredAdmin: () => admin,
      registerAdmin: (account) => {
        admin = noted(`admin ${account}`, account);
      },
      checkPolicies: () => noted('policies', 'fine'),
      spreadsheet: () => noted('spreadsheet', 'a-spreadsheet'),
    },
    keys: {
      tryBookKeys: () => noted('keys', { present: 2, accepted: 1 }),
      tryDelegation: () => noted('delegation', 'fine'),
    },
    maker: { prepare: () => noted('tabs', succeed('made')) },
  };
};

const failures = (checks: readonly Check[]) => checks.filter(({ state }) => state === 'failed');
const names = (checks: readonly Check[]): readonly CheckName[] => checks.map(({ name }) => name);
const appends = ({ asked }: Office): number => asked.filter((call) => call.startsWith('append')).length;

const ALL: readonly CheckName[] = [
  'admin',
  'keys',
  'spreadsheet',
  'tabs',
  'policies',
  'delegation',
  'accounts',
];
const NO_TABS = ALL.filter((name) => name !== 'tabs' && name !== 'accounts');

/** One thing out of order: what is found, which checks are told, and what must not have been tried. */
const FAULTS: readonly (readonly [
  string,
  (deps: InstallDeps) => Partial<InstallDeps>,
  CheckName,
  string,
  readonly CheckName[],
  readonly string[],
])[] = [
  [
    'permissions that are not all granted',
    () => ({ permitted: () => false }),
    ...(['admin', 'not-permitted', ['admin'], ['admin?', 'keys', 'tabs', 'list', 'read']] as const),
  ],
  [
    'an account that Google does not name',
    () => ({ account: { identify: () => problem('forbidden') } }),
    ...(['admin', 'unknown-account', ['admin'], ['admin?', 'keys', 'tabs', 'list', 'read']] as const),
  ],
  [
    'another admin who was first',
    ({ settings }) => ({ settings: { ...settings, registeredAdmin: () => '1009' } }),
    ...(['admin', 'other-admin', ['admin'], ['admin 1005', 'keys', 'tabs', 'list', 'read']] as const),
  ],
  [
    'an account that is no admin',
    ({ directory }) => ({ directory: { ...directory, isAdmin: () => succeed(false) } }),
    ...(['admin', 'no-admin', ['admin'], ['admin 1005', 'keys', 'tabs', 'list', 'read']] as const),
  ],
  [
    'a Directory that does not say who is admin',
    ({ directory }) => ({ directory: { ...directory, isAdmin: () => problem('unreachable') } }),
    ...(['admin', 'no-admin', ['admin'], ['admin 1005', 'keys', 'tabs', 'list', 'read']] as const),
  ],
  [
    'no key',
    ({ keys }) => ({ keys: { ...keys, tryBookKeys: () => ({ present: 0, accepted: 0 }) } }),
    ...(['keys', 'no-keys', ['admin', 'keys', 'policies', 'delegation'], ['tabs', 'list', 'read']] as const),
  ],
  [
    'keys that Google does not accept',
    ({ keys }) => ({ keys: { ...keys, tryBookKeys: () => ({ present: 2, accepted: 0 }) } }),
    ...([
      'keys',
      'no-key-works',
      ['admin', 'keys', 'policies', 'delegation'],
      ['tabs', 'list', 'read'],
    ] as const),
  ],
  [
    'no spreadsheet',
    ({ settings }) => ({ settings: { ...settings, spreadsheet: () => undefined } }),
    ...(['spreadsheet', 'no-id', NO_TABS, ['tabs', 'list', 'read']] as const),
  ],
  ...(
    [
      ['forbidden', 'not-shared'],
      ['not-found', 'not-found'],
      ['damaged', 'not-ours'],
      ['unreachable', 'unreachable'],
    ] as const
  ).map(
    ([type, finding]) =>
      [
        `a spreadsheet that is ${type}`,
        () => ({ maker: { prepare: () => problem(type) } }),
        ...(['spreadsheet', finding, NO_TABS, ['list', 'read']] as const),
      ] as const,
  ),
  [
    'policies that cannot be read',
    ({ settings }) => ({ settings: { ...settings, checkPolicies: () => 'malformed' } }),
    ...(['policies', 'malformed', ALL, []] as const),
  ],
  ...(['no-key', 'refused', 'someone-else'] as const).map(
    (finding) =>
      [
        `a delegation found ${finding}`,
        ({ keys }: InstallDeps) => ({ keys: { ...keys, tryDelegation: () => finding } }),
        ...(['delegation', finding, ALL, []] as const),
      ] as const,
  ),
  [
    'a Directory that does not list the company',
    ({ directory }) => ({ directory: { ...directory, list: () => problem('forbidden') } }),
    ...(['accounts', 'no-directory', ALL, []] as const),
  ],
  [
    'a book that cannot be written',
    ({ book }) => ({ book: { ...book, append: () => problem('forbidden') } }),
    ...(['accounts', 'no-book', ALL, []] as const),
  ],
];

describe('installing where everything is in order', () => {
  it('passes every check, in the order of what needs what, and registers everybody', () => {
    const office = createOffice();
    const checks = install(inOrder(office));
    expect([names(checks), failures(checks)]).toEqual([ALL, []]);
    expect(
      recordsOf(office.bookData)
        .map((row) => textOf(row, 'account'))
        .sort(),
    ).toEqual([aiko, ben, chie, emi].map(({ id }) => id));
    expect(office.mirrorData).toMatchObject({ access: { seq: office.bookData.head.seq }, dirty: null });
  });

  it('a second time writes nothing to the book', () => {
    const office = createOffice();
    const deps = inOrder(office);
    const first = install(deps);
    const [commits, before] = [appends(office), office.digest()];
    office.clock.now += 3_600_000;
    expect(install(deps)).toEqual(first);
    expect([appends(office), office.digest()]).toEqual([commits, before]);
  });

  it('leaves the mirror to be doubted while a commit may still arrive', () => {
    const office = createOffice();
    const deps = inOrder(office);
    install(deps);
    const dirty = office.bookData.head.seq + 1;
    office.mirrorData.dirty = dirty;
    install(deps);
    expect(office.mirrorData.dirty).toBe(dirty);
  });

  it('has a line for each finding, in English and in Japanese', () => {
    const checks = install(inOrder(createOffice()));
    for (const locale of ['en', 'ja']) {
      const lines = installReport(checks, locale).split('\n');
      expect(lines).toHaveLength(ALL.length);
      for (const line of lines) expect(line).toMatch(/^✓ \S.{3,}/u);
    }
  });
});

describe.each(FAULTS)('installing with %s', (_situation, fault, name, finding, told, untried) => {
  const tried = () => {
    const office = createOffice();
    const deps = inOrder(office);
    return { office, checks: install({ ...deps, ...fault(deps) }) };
  };

  it(`fails in ${name} alone, as ${finding}`, () => {
    const { checks } = tried();
    expect(failures(checks)).toEqual([{ name, state: 'failed', finding }]);
    expect(names(checks)).toEqual(told);
  });

  it('tries nothing that needs it', () => {
    const { office } = tried();
    expect(untried.filter((call) => office.asked.includes(call))).toEqual([]);
  });

  it('says what is the matter in both languages', () => {
    const { checks } = tried();
    for (const locale of ['en', 'ja-JP']) {
      const line = installReport(failures(checks), locale);
      expect(line).toMatch(/^✗ .{10,}/u);
      expect(line).not.toBe(`✗ ${finding}`);
    }
  });
});
