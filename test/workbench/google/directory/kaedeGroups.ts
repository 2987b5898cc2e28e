/** A company with nested groups, for the tests of both services that show them. */
import { addAccount } from '../../../../workbench/google/createWorld';
import { directoryService } from '../../../../workbench/google/directory/directoryService';
import { createGroup, joinGroup } from '../../../../workbench/google/directory/groupsTools';
import type { Service } from '../../../../workbench/google/route';
import type { Account } from '../../../../workbench/google/world';
import { openKaede } from '../kaede';

/** House has Emi and Sales; Sales has Ben, its manager Aiko and somebody outside. */
export const openGroups = (service: Service, scope: string) => {
  const kaede = openKaede([service]);
  const { world, identity } = kaede;
  const guest = addAccount(world, { email: 'guest@momiji.example', name: 'Guest' });
  const sales = createGroup(world, {
    email: 'sales@kaede.example',
    name: 'Sales',
    members: ['ben@kaede.example', 'tomo@momiji.example'],
  });
  joinGroup(world, sales.email, 'aiko@kaede.example', 'MANAGER');
  const house = createGroup(world, {
    email: 'house@kaede.example',
    name: 'House',
    members: ['emi@kaede.example', sales.email],
  });
  const read = (account: Account, address: string) =>
    kaede.call('GET', `https://${service.host}/${address}`, {
      token: identity.accessToken(account.sub, [scope]),
    });
  return { ...kaede, guest, sales, house, read };
};

export const READ = 'https://www.googleapis.com/auth/admin.directory.group.readonly';
export const GROUPS = 'admin/directory/v1/groups';

interface Answer {
  readonly groups?: readonly Readonly<Record<string, unknown>>[];
  readonly members?: readonly Readonly<Record<string, unknown>>[];
  readonly nextPageToken?: string;
  readonly isMember?: boolean;
  readonly error?: { readonly message: string };
}

/** The same, with what an administrator, Emi, is told by the Directory. */
export const openDirectory = () => {
  const opened = openGroups(directoryService, READ);
  const { emi, sales, house } = opened;
  const ask = (address: string, account: Account = emi) => {
    const { status, json } = opened.read(account, `${GROUPS}${address}`);
    return { status, ...(json as Answer) };
  };
  const groups = (query: string) => ask(`?${query}`).groups?.map(({ email }) => email) ?? [];
  const members = (query = '', group = house.email) =>
    ask(`/${group}/members?${query}`).members?.map(({ email, id }) => email ?? id) ?? [];
  const hasMember = (member: string, group = house.email) => {
    const { isMember, error } = ask(`/${group}/hasMember/${member}`);
    return isMember ?? error?.message;
  };
  return { ...opened, ask, groups, members, hasMember, sales, house };
};
