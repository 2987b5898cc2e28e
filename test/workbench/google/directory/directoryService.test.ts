import { addAccount } from '../../../../workbench/google/createWorld';
import { directoryService } from '../../../../workbench/google/directory/directoryService';
import { splitName } from '../../../../workbench/google/directory/directoryUser';
import { createServiceAccount } from '../../../../workbench/google/oauth/serviceAccounts';
import { issueToken } from '../../../../workbench/google/oauth/tokens';
import type { Account } from '../../../../workbench/google/world';
import { openKaede } from '../kaede';

const READ = 'https://www.googleapis.com/auth/admin.directory.user.readonly';
const USERS = 'https://admin.googleapis.com/admin/directory/v1/users';

const open = () => {
  const kaede = openKaede([directoryService]);
  const read = (account: Account, address: string) =>
    kaede.call('GET', `${USERS}${address}`, { token: kaede.identity.accessToken(account.sub, [READ]) });
  return { ...kaede, read };
};

const emails = (json: Record<string, unknown>) =>
  ((json['users'] ?? []) as { primaryEmail: string }[]).map(({ primaryEmail }) => primaryEmail);

const refused = (code: number, reason: string, message: string) => ({
  error: { code, message, errors: [{ message, domain: 'global', reason }] },
});
const NOT_AUTHORIZED = refused(403, 'forbidden', 'Not Authorized to access this resource/api');

describe('a member who looks somebody up', () => {
  it('sees name and address, and neither role nor state', () => {
    const { aiko, emi, read } = open();
    expect(read(aiko, `/${emi.sub}?viewType=domain_public`).json).toEqual({
      kind: 'admin#directory#user',
      id: emi.sub,
      primaryEmail: 'emi@kaede.example',
      name: { givenName: '恵美', familyName: '江見', fullName: '江見 恵美' },
    });
  });

  it('finds the same person by id, address in any case, and alias', () => {
    const { world, aiko, ben, read } = open();
    world.directory.aliases[ben.sub] = ['b.okafor@kaede.example'];
    const keys = [ben.sub, 'ben@kaede.example', 'Ben%40Kaede.example', 'b.okafor@kaede.example'];
    expect(keys.map((key) => read(aiko, `/${key}?viewType=domain_public`).json['id'])).toEqual(
      keys.map(() => ben.sub),
    );
  });

  it('is refused the view of administrators, which is the default', () => {
    const { aiko, read } = open();
    for (const address of [
      '/ben@kaede.example',
      '?customer=my_customer',
      '?customer=my_customer&viewType=admin_view',
    ]) {
      const answer = read(aiko, address);
      expect([answer.status, answer.json]).toEqual([403, NOT_AUTHORIZED]);
    }
  });

  it('finds nobody who is not there, nor anybody outside the company', () => {
    const { world, aiko, read } = open();
    const guest = addAccount(world, { email: 'guest@momiji.example', name: 'Guest' });
    for (const key of ['nobody@kaede.example', '999', guest.email, guest.sub]) {
      const answer = read(aiko, `/${key}?viewType=domain_public`);
      expect([answer.status, answer.json]).toEqual([
        404,
        refused(404, 'notFound', 'Resource Not Found: userKey'),
      ]);
    }
  });
});

describe('an administrator who looks somebody up', () => {
  it('sees role, state, aliases and org unit, without asking for the view', () => {
    const { world, ben, emi, read } = open();
    world.directory.aliases[ben.sub] = ['b.okafor@kaede.example'];
    world.directory.orgUnits[ben.sub] = '/Sales';
    ben.suspended = true;
    expect(read(emi, `/${ben.sub}`).json).toMatchObject({
      isAdmin: false,
      suspended: true,
      aliases: ['b.okafor@kaede.example'],
      orgUnitPath: '/Sales',
      customerId: world.directory.customerId,
    });
  });
});

describe('whoever is not of the company', () => {
  it('is refused: a person outside, and a service account without a person', () => {
    const { world, call, read } = open();
    const guest = addAccount(world, { email: 'guest@momiji.example', name: 'Guest', isAdmin: true });
    expect(read(guest, '?customer=my_customer&viewType=domain_public').json).toEqual(NOT_AUTHORIZED);
    const email = 'book@kaede-meibo.iam.gserviceaccount.com';
    createServiceAccount(world, { email });
    const holder = { type: 'service-account', email } as const;
    const token = issueToken(world, { holder, scopes: [READ], clientId: '1', project: 'kaede-meibo' });
    expect(call('GET', `${USERS}?customer=my_customer&viewType=domain_public`, { token }).json).toEqual(
      NOT_AUTHORIZED,
    );
  });
});

describe('a listing', () => {
  const all = '?customer=my_customer&viewType=domain_public';

  it('has everybody of the company once, by address, and nobody outside', () => {
    const { world, aiko, read } = open();
    addAccount(world, { email: 'guest@momiji.example', name: 'Guest' });
    const { json } = read(aiko, all);
    expect(emails(json)).toEqual(['aiko@kaede.example', 'ben@kaede.example', 'emi@kaede.example']);
    expect(json['nextPageToken']).toBeUndefined();
  });

  it('goes on where the page ended, although somebody joined meanwhile', () => {
    const { world, aiko, read } = open();
    const first = read(aiko, `${all}&maxResults=2`).json;
    expect(emails(first)).toEqual(['aiko@kaede.example', 'ben@kaede.example']);
    addAccount(world, { email: 'aaron@kaede.example', name: 'Aaron' });
    const second = read(aiko, `${all}&maxResults=2&pageToken=${String(first['nextPageToken'])}`).json;
    expect(emails(second)).toEqual(['emi@kaede.example']);
    expect(second['nextPageToken']).toBeUndefined();
  });

  it('has 100 a page unless told, and 500 at most', () => {
    const { world, aiko, read } = open();
    for (let n = 0; n < 600; n += 1) addAccount(world, { email: `m${n}@kaede.example`, name: `Member ${n}` });
    expect(emails(read(aiko, all).json)).toHaveLength(100);
    expect(emails(read(aiko, `${all}&maxResults=500`).json)).toHaveLength(500);
    expect(read(aiko, `${all}&maxResults=501`).status).toBe(400);
  });

  it.each([
    ['ai', ['aiko']],
    ['NATORI', ['aiko']],
    ['江', ['emi']],
    ['email:b*', ['ben']],
    ['email:ben@kaede.example', ['ben']],
    ['email:ben', []],
    ["familyName='Okafor'", ['ben']],
    ['givenName:A* familyName:Okafor', []],
    ["name:'aiko natori'", ['aiko']],
    ['kaede', []],
  ])('for the query %s has %j', (query, expected) => {
    const { aiko, read } = open();
    const { json } = read(aiko, `${all}&query=${encodeURIComponent(query)}`);
    expect(emails(json)).toEqual(expected.map((name) => `${name}@kaede.example`));
  });

  it.each([
    ['?viewType=domain_public', 400, 'badRequest'],
    ['?customer=C99&viewType=domain_public', 403, 'forbidden'],
    ['?domain=momiji.example&viewType=domain_public', 404, 'notFound'],
    ['?customer=my_customer&viewType=everything', 400, 'invalid'],
    [`${all}&query=shoeSize:44`, 400, 'invalid'],
    [`${all}&maxResults=0`, 400, 'invalid'],
    [`${all}&pageToken=zzz`, 400, 'invalid'],
  ])('%s is refused with %i %s', (address, status, reason) => {
    const { aiko, read } = open();
    const { error } = read(aiko, address).json as { error: { code: number; errors: { reason: string }[] } };
    expect([error.code, error.errors[0]?.reason]).toEqual([status, reason]);
  });

  it('of one domain leaves the others out', () => {
    const { world, aiko, read } = open();
    world.directory.domains.push('kaede.test');
    addAccount(world, { email: 'dai@kaede.test', name: 'Dai' });
    expect(emails(read(aiko, '?domain=kaede.test&viewType=domain_public').json)).toEqual(['dai@kaede.test']);
  });
});

describe('a name', () => {
  it.each([
    ['Aiko Natori', 'Aiko', 'Natori'],
    ['名取 愛子', '愛子', '名取'],
    ['Maria del Carmen Ruiz', 'Maria del Carmen', 'Ruiz'],
    ['Cher', 'Cher', ''],
  ])('%s is given %s, family %s', (name, givenName, familyName) => {
    expect(splitName(name)).toEqual({ givenName, familyName });
  });
});
