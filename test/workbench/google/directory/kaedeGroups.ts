/** A company with nested groups, for the tests of both services that show them. */
import { addAccount } from '../../../../workbench/google/createWorld';
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
