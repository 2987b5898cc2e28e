/** What administrators do to groups and accounts, as the Directory shows it. */
import {
  deleteAccount,
  renameAccount,
  resumeAccount,
  reuseAddress,
  suspendAccount,
} from '../../../../workbench/google/directory/accountsTools';
import {
  createGroup,
  deleteGroup,
  joinGroup,
  leaveGroup,
  NoSuchThing,
  renameGroup,
} from '../../../../workbench/google/directory/groupsTools';
import { rememberOther } from '../../../../workbench/google/people/otherContacts';
import { openDirectory as open } from './kaedeGroups';

describe('what administrators do', () => {
  it('to groups shows at once: leaving, renaming, deleting', () => {
    const { world, members, groups, sales } = open();
    leaveGroup(world, sales.email, 'ben@kaede.example');
    expect(members('', sales.email)).not.toContain('ben@kaede.example');
    renameGroup(world, 'sales@kaede.example', 'selling@kaede.example');
    expect(members('', 'sales@kaede.example')).toEqual(members('', 'selling@kaede.example'));
    deleteGroup(world, 'selling@kaede.example');
    expect([groups('customer=my_customer'), members()]).toEqual([
      ['house@kaede.example'],
      ['emi@kaede.example'],
    ]);
  });

  it('to an account leaves its id in its groups, under the new address', () => {
    const { world, members, hasMember, ben, sales } = open();
    renameAccount(world, 'ben@kaede.example', 'okafor@kaede.example');
    expect(members('', sales.email)).toContain('okafor@kaede.example');
    expect(hasMember('ben@kaede.example')).toBe(true);
    suspendAccount(world, ben.email);
    expect(ben.suspended).toBe(true);
    resumeAccount(world, ben.email);
    expect(ben.suspended).toBe(false);
  });

  it('lets somebody new have an address, and neither its memberships nor its id', () => {
    const { world, hasMember, ben } = open();
    renameAccount(world, 'ben@kaede.example', 'okafor@kaede.example');
    const newBen = reuseAddress(world, { email: 'ben@kaede.example', name: 'Ben Ito' });
    expect([hasMember('ben@kaede.example'), hasMember('okafor@kaede.example')]).toEqual([false, true]);
    deleteAccount(world, 'okafor@kaede.example');
    expect(hasMember(ben.sub)).toBe('Resource Not Found: memberKey');
    expect(reuseAddress(world, { email: 'okafor@kaede.example', name: 'Rei' }).sub).not.toBe(newBen.sub);
  });

  it('to a deleted account takes all that was its own, and no more', () => {
    const { world, ben, aiko } = open();
    for (const { sub } of [ben, aiko]) {
      rememberOther(world, sub, { names: [{ givenName: 'Ren' }] });
      world.script.userProperties[sub] = { state: 'kept' };
      const schedule = { type: 'hours', every: 1 } as const;
      world.script.triggers.push({ uid: `trigger of ${sub}`, owner: sub, handler: 'onClock', schedule });
    }
    deleteAccount(world, ben.email);
    expect([
      Object.keys(world.people.books),
      Object.keys(world.script.userProperties),
      world.script.triggers.map(({ owner }) => owner),
    ]).toEqual([[aiko.sub], [aiko.sub], [aiko.sub]]);
  });

  it.each<[string, (opened: ReturnType<typeof open>) => void]>([
    [
      'make a second group of an address',
      ({ world }) => createGroup(world, { email: 'sales@kaede.example', name: '' }),
    ],
    [
      'let a stranger of the company join',
      ({ world }) => joinGroup(world, 'sales@kaede.example', 'x@kaede.example'),
    ],
    [
      'let somebody leave who is not in it',
      ({ world }) => leaveGroup(world, 'sales@kaede.example', 'emi@kaede.example'),
    ],
    ['delete a group that is not there', ({ world }) => deleteGroup(world, 'x@kaede.example')],
    [
      'rename a group to a taken address',
      ({ world }) => renameGroup(world, 'sales@kaede.example', 'house@kaede.example'),
    ],
    [
      'rename somebody to a taken address',
      ({ world }) => renameAccount(world, 'ben@kaede.example', 'emi@kaede.example'),
    ],
    ['delete an account that is not there', ({ world }) => deleteAccount(world, 'x@kaede.example')],
    [
      'give a taken address away',
      ({ world }) => reuseAddress(world, { email: 'ben@kaede.example', name: 'Ben' }),
    ],
  ])('cannot %s', (_, act) => {
    const opened = open();
    expect(() => act(opened)).toThrow(NoSuchThing);
  });
});
