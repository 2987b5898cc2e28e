/** The Directory's groups and their members. */
import { addAccount } from '../../../../workbench/google/createWorld';
import {
  joinGroup,
  letEverybodyJoin,
  setViewMembers,
} from '../../../../workbench/google/directory/groupsTools';
import { createServiceAccount } from '../../../../workbench/google/oauth/serviceAccounts';
import { issueToken } from '../../../../workbench/google/oauth/tokens';
import { GROUPS, openDirectory as open, READ } from './kaedeGroups';

const ALL = 'customer=my_customer';

describe('groups', () => {
  it('are listed with their addresses, names and users, by address', () => {
    const { ask, house, sales } = open();
    const kind = 'admin#directory#group';
    expect(ask(`?${ALL}`)).toMatchObject({
      status: 200,
      groups: [
        { kind, id: house.id, email: house.email, name: 'House', directMembersCount: '1' },
        { kind, id: sales.id, email: sales.email, name: 'Sales', directMembersCount: '3' },
      ],
    });
  });

  it.each([
    ['domain=kaede.example', ['house', 'sales']],
    ['userKey=ben@kaede.example', ['sales']],
    ['userKey=sales@kaede.example', ['house']],
    ['userKey=tomo@momiji.example', ['sales']],
    [`${ALL}&query=email:sa*`, ['sales']],
    [`${ALL}&query=name='house'`, ['house']],
    [`${ALL}&query=name:h* email:h*`, ['house']],
    [`${ALL}&query=name=hou`, []],
    [`${ALL}&query=memberKey=aiko@kaede.example`, ['sales']],
    [`${ALL}&query=memberKey=nobody@kaede.example`, []],
    [`${ALL}&orderBy=email&sortOrder=DESCENDING`, ['sales', 'house']],
  ])('are found by %s', (query, expected) => {
    expect(open().groups(query)).toEqual(expected.map((name) => `${name}@kaede.example`));
  });

  it('come in pages, in either order', () => {
    const { ask, groups } = open();
    for (const order of ['ASCENDING', 'DESCENDING']) {
      const query = `${ALL}&orderBy=email&sortOrder=${order}`;
      const first = ask(`?${query}&maxResults=1`);
      const second = ask(`?${query}&maxResults=1&pageToken=${String(first.nextPageToken)}`);
      expect([first, second].flatMap((page) => page.groups?.map(({ email }) => email))).toEqual(
        groups(query),
      );
      expect(second.nextPageToken).toBeUndefined();
    }
  });

  it.each([
    ['', 400],
    ['?customer=C99', 403],
    ['?domain=momiji.example', 404],
    [`?${ALL}&userKey=ben@kaede.example`, 400],
    ['?userKey=nobody@kaede.example', 404],
    [`?${ALL}&maxResults=201`, 400],
    [`?${ALL}&orderBy=name`, 400],
    [`?${ALL}&sortOrder=RANDOM`, 400],
    [`?${ALL}&query=name:house`, 400],
    [`?${ALL}&query=size=3`, 400],
    [`?${ALL}&query=memberKey=ben@kaede.example name=Sales`, 400],
    [`?${ALL}&pageToken=zzz`, 400],
  ])('asked for by “%s” are refused with %i', (query, status) => {
    expect(open().ask(query).status).toBe(status);
  });

  it('are for administrators alone: no member, nobody outside, no service account without one', () => {
    const { ask, aiko, guest, world, call, sales } = open();
    guest.isAdmin = true;
    const email = 'worker@kaede-meibo.iam.gserviceaccount.com';
    createServiceAccount(world, { email });
    const holder = { type: 'service-account', email } as const;
    const token = issueToken(world, { holder, scopes: [READ], clientId: '1', project: 'kaede-meibo' });
    for (const address of [
      `?${ALL}`,
      `/${sales.email}/members`,
      `/${sales.email}/hasMember/ben@kaede.example`,
    ]) {
      const refused = { status: 403, error: { message: 'Not Authorized to access this resource/api' } };
      expect(ask(address, aiko)).toMatchObject(refused);
      expect(ask(address, guest)).toMatchObject(refused);
      expect(call('GET', `https://admin.googleapis.com/${GROUPS}${address}`, { token }).status).toBe(403);
    }
  });

  it('need a scope of their own', () => {
    const { call, identity, emi } = open();
    const users = 'https://www.googleapis.com/auth/admin.directory.user.readonly';
    const token = identity.accessToken(emi.sub, [users]);
    expect(call('GET', `https://admin.googleapis.com/${GROUPS}?${ALL}`, { token }).text).toContain(
      'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    );
  });
});

describe('members', () => {
  it('are users, groups and people outside, each with a role', () => {
    const { ask, aiko, ben, sales, house } = open();
    ben.suspended = true;
    expect(ask(`/${sales.id}/members`).members).toMatchObject([
      { id: aiko.sub, email: aiko.email, role: 'MANAGER', type: 'USER', status: 'ACTIVE' },
      { id: ben.sub, email: ben.email, role: 'MEMBER', type: 'USER', status: 'SUSPENDED' },
      { email: 'tomo@momiji.example', role: 'MEMBER', type: 'USER' },
    ]);
    expect(ask(`/${house.id}/members`).members?.[1]).toMatchObject({ id: sales.id, type: 'GROUP' });
  });

  it('of nested groups take the place of those groups where derived ones are asked for', () => {
    const { members } = open();
    expect(members()).toEqual(['emi@kaede.example', 'sales@kaede.example']);
    expect(members('includeDerivedMembership=true')).toEqual([
      'aiko@kaede.example',
      'ben@kaede.example',
      'emi@kaede.example',
      'tomo@momiji.example',
    ]);
  });

  it('of groups that contain each other are listed once', () => {
    const { world, members, sales, house } = open();
    joinGroup(world, sales.email, house.email);
    expect(members('includeDerivedMembership=true')).toHaveLength(4);
    expect(members('includeDerivedMembership=true', sales.email)).toHaveLength(4);
  });

  it('can be everybody, by the customer’s id', () => {
    const { world, members, hasMember, ask, house } = open();
    letEverybodyJoin(world, house.email);
    const { customerId } = world.directory;
    expect(ask(`/${house.id}/members`).members?.[0]).toMatchObject({ id: customerId, type: 'CUSTOMER' });
    const { email } = addAccount(world, { email: 'kai@kaede.example', name: 'Kai' });
    expect(members('includeDerivedMembership=true')).toContain(email);
    expect(hasMember(email)).toBe(true);
  });

  it.each([
    ['MANAGER', ['aiko@kaede.example']],
    ['OWNER', []],
    ['MANAGER,MEMBER', ['aiko@kaede.example', 'ben@kaede.example', 'tomo@momiji.example']],
  ])('with the role %s can be asked for', (roles, expected) => {
    const { members, sales } = open();
    expect(members(`roles=${roles}`, sales.email)).toEqual(expected);
  });

  it('come in pages', () => {
    const { ask, sales } = open();
    const first = ask(`/${sales.id}/members?maxResults=2`);
    const second = ask(`/${sales.id}/members?maxResults=2&pageToken=${String(first.nextPageToken)}`);
    expect([first.members?.length, second.members?.length, second.nextPageToken]).toEqual([2, 1, undefined]);
  });

  it.each([
    ['/nothing@kaede.example/members', 404],
    ['/sales@kaede.example/members?roles=BOSS', 400],
    ['/sales@kaede.example/members?maxResults=201', 400],
    ['/sales@kaede.example/members?includeDerivedMembership=yes', 400],
    ['/nothing@kaede.example/hasMember/ben@kaede.example', 404],
  ])('asked for at %s are refused with %i', (address, status) => {
    expect(open().ask(address).status).toBe(status);
  });

  it('of a group that nobody may read are refused to administrators too', () => {
    const { world, ask, sales } = open();
    setViewMembers(world, sales.email, 'nobody');
    expect(ask(`/${sales.id}/members`).status).toBe(403);
  });
});

describe('the question whether somebody is a member', () => {
  it('is answered for direct and nested members, by address, alias and id', () => {
    const { hasMember, world, ben, sales } = open();
    world.directory.aliases[ben.sub] = ['b.okafor@kaede.example'];
    const keys = [ben.email, ben.sub, 'b.okafor@kaede.example'];
    expect(keys.map((key) => hasMember(key))).toEqual([true, true, true]);
    expect(hasMember('emi@kaede.example', sales.email)).toBe(false);
  });

  it('is refused for an address outside and for a group, though they are members', () => {
    const { hasMember, sales } = open();
    expect(hasMember('tomo@momiji.example', sales.email)).toBe('Invalid Input: memberKey');
    expect(hasMember(sales.email)).toBe('Invalid Input: memberKey');
    expect(hasMember('nobody@kaede.example')).toBe('Resource Not Found: memberKey');
  });

  it('is refused for a nested member in another domain of the company, and not for a direct one', () => {
    const { hasMember, world, sales } = open();
    world.directory.domains.push('kaede.test');
    const { email } = addAccount(world, { email: 'dai@kaede.test', name: 'Dai' });
    expect(hasMember(email)).toBe(false);
    joinGroup(world, sales.email, email);
    expect(hasMember(email, sales.email)).toBe(true);
    expect(hasMember(email)).toBe('Invalid Input: memberKey');
  });
});
