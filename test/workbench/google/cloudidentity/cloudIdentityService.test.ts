/** Cloud Identity's view of the company's groups: what a colleague sees, and what his edition has. */
import { cloudIdentityService } from '../../../../workbench/google/cloudidentity/cloudIdentityService';
import {
  createGroup,
  joinGroup,
  letEverybodyJoin,
  setViewMembers,
} from '../../../../workbench/google/directory/groupsTools';
import { createServiceAccount } from '../../../../workbench/google/oauth/serviceAccounts';
import { issueToken } from '../../../../workbench/google/oauth/tokens';
import type { Account } from '../../../../workbench/google/world';
import { openGroups } from '../directory/kaedeGroups';

const READ = 'https://www.googleapis.com/auth/cloud-identity.groups.readonly';
const FORUM = "'cloudidentity.googleapis.com/groups.discussion_forum' in labels";

type Row = Readonly<Record<string, unknown>> & { readonly groupKey?: { readonly id: string } };

interface Answer {
  readonly name?: string;
  readonly memberships?: readonly Row[];
  readonly nextPageToken?: string;
  readonly hasMembership?: boolean;
  readonly error?: { readonly message: string };
}

const open = () => {
  const opened = openGroups(cloudIdentityService, READ);
  opened.world.directory.edition = 'Enterprise Standard';
  const ask = (address: string, account: Account = opened.aiko) => {
    const { status, json } = opened.read(account, `v1/groups${address}`);
    return { status, ...(json as Answer) };
  };
  const query = (text: string) => `query=${encodeURIComponent(text)}`;
  const is = (email: string) => `member_key_id == '${email}'`;
  const search = (kind: 'Direct' | 'Transitive', email: string, account?: Account, more = '') =>
    ask(`/-/memberships:search${kind}Groups?${query(`${is(email)} && ${FORUM}`)}${more}`, account);
  const names = ({ memberships = [] }: Answer) => memberships.map(({ groupKey }) => groupKey?.id);
  const check = (email: string, group = opened.house.id, account?: Account) =>
    ask(`/${group}/memberships:checkTransitiveMembership?${query(is(email))}`, account);
  return { ...opened, ask, query, is, search, names, check };
};

const denied = (name: string) => ({
  status: 403,
  error: {
    status: 'PERMISSION_DENIED',
    message: `Error(2028): Permission denied for resource ${name} (or it may not exist).`,
    details: [{ resourceType: 'cloudidentity.googleapis.com/Group', resourceName: name }],
  },
});

describe('a group', () => {
  it('is looked up by its address by any colleague', () => {
    const { ask, sales } = open();
    expect(ask('?x', undefined).status).toBe(404);
    expect(ask(`:lookup?groupKey.id=${sales.email}`)).toEqual({ status: 200, name: `groups/${sales.id}` });
  });

  it('that is not there, is hidden or is asked for from outside is refused in the same words', () => {
    const { ask, guest, sales, world } = open();
    const address = `:lookup?groupKey.id=${sales.email}`;
    expect(ask(':lookup?groupKey.id=x@kaede.example')).toMatchObject(denied('x@kaede.example'));
    expect(ask(address, guest)).toMatchObject(denied(sales.email));
    expect(ask(`${address}&groupKey.namespace=identitysources/1`)).toMatchObject(denied(sales.email));
    setViewMembers(world, sales.email, 'nobody');
    expect(ask(address)).toMatchObject(denied(sales.email));
    expect(ask(':lookup').status).toBe(400);
  });

  it('has members with roles, and more of them in the full view', () => {
    const { ask, sales, aiko, ben } = open();
    const { memberships = [] } = ask(`/${sales.id}/memberships`);
    expect(memberships[0]).toEqual({
      name: `groups/${sales.id}/memberships/${ben.sub}`,
      preferredMemberKey: { id: ben.email },
      roles: [{ name: 'MEMBER' }],
    });
    const full = ask(`/${sales.id}/memberships?view=FULL`).memberships ?? [];
    expect(full.map(({ type }) => type)).toEqual(['USER', 'USER', 'USER']);
    expect(full[2]).toMatchObject({
      preferredMemberKey: { id: aiko.email },
      roles: [{ name: 'MANAGER' }, { name: 'MEMBER' }],
      createTime: '2026-04-06T00:00:00.000Z',
    });
  });

  it('comes in pages', () => {
    const { ask, sales } = open();
    const first = ask(`/${sales.id}/memberships?pageSize=2`);
    const second = ask(`/${sales.id}/memberships?pageSize=2&pageToken=${String(first.nextPageToken)}`);
    expect([first.memberships?.length, second.memberships?.length, second.nextPageToken]).toEqual([
      2,
      1,
      undefined,
    ]);
  });

  it.each([
    ['pageSize=1001', 400],
    ['view=FULL&pageSize=501', 400],
    ['view=HALF', 400],
    ['pageToken=zzz', 400],
  ])('is refused for %s', (parameters, status) => {
    const { ask, sales } = open();
    expect(ask(`/${sales.id}/memberships?${parameters}`).status).toBe(status);
  });

  it.each<['company' | 'members' | 'managers' | 'nobody', readonly [number, number, number, number]]>([
    ['company', [200, 200, 200, 403]],
    ['members', [200, 200, 200, 403]],
    ['managers', [200, 403, 200, 403]],
    ['nobody', [403, 403, 403, 403]],
  ])('shown to %s is refused to all others: manager, member, administrator, guest', (whom, statuses) => {
    const { ask, sales, aiko, ben, emi, guest, world } = open();
    setViewMembers(world, sales.email, whom);
    const seen = [aiko, ben, emi, guest].map((account) => ask(`/${sales.id}/memberships`, account).status);
    expect(seen).toEqual(statuses);
  });

  it('that does not exist, and a caller who is no person, are refused', () => {
    const { ask, call, world, sales } = open();
    expect(ask('/0zzz/memberships')).toMatchObject(denied('groups/0zzz'));
    const email = 'worker@kaede-meibo.iam.gserviceaccount.com';
    createServiceAccount(world, { email });
    const holder = { type: 'service-account', email } as const;
    const token = issueToken(world, { holder, scopes: [READ], clientId: '1', project: 'kaede-meibo' });
    const url = `https://cloudidentity.googleapis.com/v1/groups/${sales.id}/memberships`;
    expect(call('GET', url, { token }).status).toBe(403);
  });
});

describe('a search of direct groups', () => {
  it('finds them with the membership, and leaves out those that the asker may not see', () => {
    const { search, names, world, sales, ben } = open();
    const found = search('Direct', ben.email);
    expect(found.memberships).toMatchObject([
      {
        membership: `groups/${sales.id}/memberships/${ben.sub}`,
        group: `groups/${sales.id}`,
        groupKey: { id: sales.email },
        displayName: 'Sales',
        roles: [{ name: 'MEMBER' }],
      },
    ]);
    setViewMembers(world, sales.email, 'managers');
    expect(names(search('Direct', ben.email, ben))).toEqual([]);
    expect(names(search('Direct', ben.email))).toEqual([sales.email]);
  });

  it('is in the order that is asked for, and knows groups of everybody', () => {
    const { search, names, world, ben, house, sales } = open();
    createGroup(world, { email: 'all@kaede.example', name: 'Zentrale' });
    letEverybodyJoin(world, 'all@kaede.example');
    joinGroup(world, house.email, ben.email);
    const order = (by: string) => names(search('Direct', ben.email, undefined, `&orderBy=${by}`));
    expect(order('group_key')).toEqual(['all@kaede.example', house.email, sales.email]);
    expect(order('group_name')).toEqual([house.email, sales.email, 'all@kaede.example']);
    expect(order('group_key desc')).toEqual([sales.email, house.email, 'all@kaede.example']);
  });

  it.each([
    ["member_key_id == 'ben@kaede.example'", 400],
    [FORUM, 400],
    [`member_key_id != 'ben@kaede.example' && ${FORUM}`, 400],
    [`member_key_id == 'nobody@kaede.example' && ${FORUM}`, 403],
    ["member_key_id == 'ben@kaede.example' && 'system/groups/external' in labels", 200],
  ])('by %s answers %i', (text, status) => {
    const { ask, query } = open();
    expect(ask(`/-/memberships:searchDirectGroups?${query(text)}`).status).toBe(status);
  });

  it('by an order that does not exist is refused', () => {
    const { search, ben } = open();
    expect(search('Direct', ben.email, undefined, '&orderBy=size').status).toBe(400);
  });
});

describe('transitive memberships', () => {
  it('are refused by an edition that does not have them, direct ones are not', () => {
    const { ask, search, check, world, house, ben } = open();
    world.directory.edition = 'Business Standard';
    expect(check(ben.email).status).toBe(403);
    expect(search('Transitive', ben.email).status).toBe(403);
    expect(ask(`/${house.id}/memberships:searchTransitiveMemberships`).status).toBe(403);
    expect(search('Direct', ben.email).status).toBe(200);
  });

  it('are checked through groups in groups, also where these contain each other', () => {
    const { check, world, house, sales } = open();
    joinGroup(world, sales.email, house.email);
    expect(check('ben@kaede.example')).toEqual({ status: 200, hasMembership: true });
    expect(check('tomo@momiji.example').hasMembership).toBe(true);
    expect(check('sales@kaede.example').hasMembership).toBe(true);
    expect(check('someone@momiji.example').hasMembership).toBeUndefined();
  });

  it('are told as long as one way can be seen whole', () => {
    const { check, world, sales, house, ben } = open();
    setViewMembers(world, sales.email, 'managers');
    expect(check(ben.email, house.id, ben).status).toBe(403);
    joinGroup(world, house.email, ben.email);
    expect(check(ben.email, house.id, ben).hasMembership).toBe(true);
    setViewMembers(world, house.email, 'managers');
    expect(check(ben.email, house.id, ben)).toMatchObject(denied(`groups/${house.id}`));
    expect(check('nobody@kaede.example').status).toBe(403);
  });

  it('of a person are listed with the way', () => {
    const { search, world, house, sales, ben } = open();
    const ways = () =>
      search('Transitive', ben.email).memberships?.map(({ groupKey, relationType }) => [
        groupKey?.id,
        relationType,
      ]);
    expect(ways()).toEqual([
      [sales.email, 'DIRECT'],
      [house.email, 'INDIRECT'],
    ]);
    joinGroup(world, house.email, ben.email);
    expect(ways()?.[1]).toEqual([house.email, 'DIRECT_AND_INDIRECT']);
  });

  it('of a person are refused whole where one group is hidden', () => {
    const { search, world, house, ben, emi } = open();
    setViewMembers(world, house.email, 'managers');
    // Aiko manages Sales, which makes her no manager of the group that Sales is in.
    expect(search('Transitive', ben.email).status).toBe(403);
    expect(search('Transitive', ben.email, emi).status).toBe(200);
  });

  it('of a customer can be asked for by administrators alone', () => {
    const { ask, query, is, world, aiko, emi } = open();
    const address = (parent: string) =>
      `/-/memberships:searchTransitiveGroups?${query(`${is(aiko.email)} && ${FORUM} && parent == '${parent}'`)}`;
    const ours = address(`customers/${world.directory.customerId}`);
    expect([
      ask(ours, emi).status,
      ask(ours, aiko).status,
      ask(address('customers/C99'), emi).status,
    ]).toEqual([200, 403, 403]);
  });

  it('of a group are everyone in it, groups too, with the way', () => {
    const { ask, house, sales, ben, emi, world } = open();
    const address = `/${house.id}/memberships:searchTransitiveMemberships`;
    const { memberships = [] } = ask(address);
    expect(memberships).toHaveLength(5);
    expect(memberships).toContainEqual({
      member: `users/${emi.sub}`,
      preferredMemberKey: [{ id: emi.email }],
      relationType: 'DIRECT',
      roles: [{ role: 'MEMBER' }],
    });
    expect(memberships).toContainEqual(
      expect.objectContaining({ member: `groups/${sales.id}`, relationType: 'DIRECT' }),
    );
    expect(memberships).toContainEqual(
      expect.objectContaining({ member: `users/${ben.sub}`, relationType: 'INDIRECT' }),
    );
    setViewMembers(world, sales.email, 'managers');
    expect(ask(address, ben)).toMatchObject(denied(`groups/${house.id}`));
    expect(ask(`${address}?pageSize=2`).nextPageToken).toBeDefined();
  });
});
