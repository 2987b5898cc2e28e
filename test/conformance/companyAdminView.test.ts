/** The company as its administrator sees it, over the emulated Google; and the list of groups in Apps Script's cache. */
import { createAdminView } from '../../src/google/accounts/companyAdminView';
import { keysFrom } from '../../src/google/accounts/serviceAccountKey';
import { createCachedGroups } from '../../src/google/script/cachedGroups';
import { addAccount } from '../../workbench/google/createWorld';
import { suspendAccount } from '../../workbench/google/directory/accountsTools';
import {
  createGroup,
  joinGroup,
  letEverybodyJoin,
  setViewMembers,
} from '../../workbench/google/directory/groupsTools';
import { createServiceAccount, grantDelegation } from '../../workbench/google/oauth/serviceAccounts';
import { openGoogle } from './emulatedGoogle';
import { signing } from './nodeSigning';

const WORKER = 'worker@kaede-meibo.iam.gserviceaccount.example';
const SCOPES = ['user', 'group', 'group.member'].map(
  (what) => `https://www.googleapis.com/auth/admin.directory.${what}.readonly`,
);
const FUMI = 'fumi@kaede.example';
const SALES = 'sales@kaede.example';

const openCompany = (scopes: readonly string[] = SCOPES) => {
  const { world, http } = openGoogle();
  addAccount(world, { email: FUMI, name: 'Fumi Ono', isAdmin: true });
  const ben = addAccount(world, { email: 'ben@kaede.example', name: 'Ben Hill' });
  const { keyJson } = createServiceAccount(world, { email: WORKER });
  grantDelegation(world, WORKER, scopes);
  const sales = createGroup(world, { email: SALES, name: 'Sales', members: [ben.email] });
  const keys = () => keysFrom(`[${keyJson}]`);
  const view = (as = FUMI) => createAdminView({ http, now: () => world.now, utilities: signing, keys })(as);
  return { world, sales, view };
};

describe('the administrator’s view', () => {
  it('has every account, suspended ones too, on however many pages', () => {
    const { world, view } = openCompany();
    for (let number = 0; number < 520; number += 1)
      addAccount(world, { email: `member${String(number)}@kaede.example`, name: 'M' });
    suspendAccount(world, 'ben@kaede.example');
    const accounts = view().accounts();
    if (!accounts.ok) throw new Error(accounts.problem.type);
    expect(new Set(accounts.value.map(({ id }) => id)).size).toBe(world.accounts.length);
    expect(accounts.value.filter(({ isSuspended }) => isSuspended).map(({ email }) => email)).toEqual([
      'ben@kaede.example',
    ]);
  });

  it('has every group by its address and name, and its members to the last page', () => {
    const { world, view, sales } = openCompany();
    const tokyo = createGroup(world, { email: 'tokyo@kaede.example', name: 'Tokyo' });
    joinGroup(world, SALES, tokyo.email);
    joinGroup(world, SALES, 'mio@sakura.example');
    for (let number = 0; number < 230; number += 1) {
      const { email } = addAccount(world, { email: `member${String(number)}@kaede.example`, name: 'M' });
      joinGroup(world, SALES, email);
    }
    expect(view().groups()).toEqual({
      ok: true,
      value: [
        { id: sales.id, email: SALES, name: 'Sales' },
        { id: tokyo.id, email: tokyo.email, name: 'Tokyo' },
      ],
    });
    const content = view().contentOf(sales.id);
    if (!content.ok) throw new Error(content.problem.type);
    const { people, inner, hasEverybody } = content.value;
    expect([people.length, inner, hasEverybody]).toEqual([231, [tokyo.id], false]);
    expect(people.some(({ email }) => email.endsWith('@sakura.example'))).toBe(false);
  });

  it('tells a group of which everybody is a member', () => {
    const { world, view, sales } = openCompany();
    letEverybodyJoin(world, SALES);
    expect(view().contentOf(sales.id)).toMatchObject({ value: { hasEverybody: true } });
  });

  it.each<[string, () => ReturnType<ReturnType<typeof openCompany>['view']>, string]>([
    [
      'asked in the place of nobody in particular',
      () => openCompany().view('ben@kaede.example'),
      'forbidden',
    ],
    ['without the scopes of groups', () => openCompany(SCOPES.slice(0, 1)).view(), 'forbidden'],
  ])('%s it is refused, and nothing is taken for empty', (_how, view, type) => {
    expect(view().groups()).toMatchObject({ ok: false, problem: { type } });
    expect(view().contentOf('any')).toMatchObject({ ok: false });
  });

  it('of a group that is closed or gone is a refusal, not an empty list', () => {
    const { world, view, sales } = openCompany();
    setViewMembers(world, SALES, 'nobody');
    expect(view().contentOf(sales.id)).toMatchObject({ problem: { type: 'forbidden' } });
    expect(view().contentOf('0nosuch')).toMatchObject({ problem: { type: 'not-found' } });
  });
});

describe('the list of groups in the cache', () => {
  const openCache = () => {
    const data: Record<string, string> = {};
    const cache = {
      getAll: (names: string[]) =>
        Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]]))),
      putAll: (values: Record<string, string>) => {
        Object.assign(data, values);
      },
    };
    return { data, list: createCachedGroups(cache) };
  };
  const groups = Array.from({ length: 700 }, (_, index) => ({
    id: `0${String(index)}`,
    email: `group${String(index)}@kaede.example`,
    name: '営業本部'.repeat(15),
  }));

  it('comes back whole, in values under 100 KB', () => {
    const { data, list } = openCache();
    expect(list.all()).toBeUndefined();
    list.write(groups);
    expect(list.all()).toEqual(groups);
    for (const value of Object.values(data)) expect(Buffer.byteLength(value)).toBeLessThan(100_000);
    list.write(groups.slice(0, 2));
    expect(list.all()).toEqual(groups.slice(0, 2));
  });

  it('of which a part is gone is none at all', () => {
    const { data, list } = openCache();
    list.write(groups);
    delete data['groups.1'];
    expect(list.all()).toBeUndefined();
  });
});
