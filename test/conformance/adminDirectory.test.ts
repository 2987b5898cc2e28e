/** The adapter for the Admin SDK Directory keeps the law of directories. */
import { createAdminDirectory } from '../../src/google/accounts/adminDirectory';
import { addAccount } from '../../workbench/google/createWorld';
import { describeDirectory } from './describeDirectory';
import type { Listed } from './describeDirectory';
import { openGoogle } from './emulatedGoogle';
import { valueOf } from './bookCommits';

const openDirectory = (people: readonly Listed[]) => {
  const google = openGoogle();
  const { world, http, tokenOf } = google;
  for (const { email, name, isAdmin, aliases } of people) {
    const known = world.accounts.find((account) => account.email === email);
    const { sub } = known ?? addAccount(world, { email, name, isAdmin });
    world.directory.aliases[sub] = [...aliases];
  }
  const idOf = (email: string): string =>
    world.accounts.find((account) => account.email === email)?.sub ?? '';
  return {
    ...google,
    idOf,
    as: (email: string) =>
      createAdminDirectory(http, tokenOf(idOf(email), 'admin.directory.user.readonly', 'directory.readonly')),
  };
};

describeDirectory('of the Admin SDK', openDirectory);

describe('the directory of the Admin SDK', () => {
  it('a company of six hundred is listed in two calls', () => {
    const { as, world, operations } = openDirectory([]);
    for (let index = 0; index < 600; index += 1)
      addAccount(world, { email: `member${String(index)}@kaede.example`, name: 'A member' });
    expect(valueOf(as('aiko@kaede.example').list()).length).toBe(602);
    expect(operations()).toEqual(['directory.users.list', 'directory.users.list']);
  });

  it('people outside the company are neither found nor listed', () => {
    const { as, world } = openDirectory([]);
    addAccount(world, { email: 'guest@other.example', name: 'A guest' });
    expect(valueOf(as('aiko@kaede.example').find('guest@other.example'))).toBeUndefined();
    expect(valueOf(as('aiko@kaede.example').list()).length).toBe(2);
  });

  it.each([
    [429, 'rate-limited'],
    [500, 'unreachable'],
  ])('status %d is %s, never nobody', (httpStatus, type) => {
    const { as, befallAll, idOf } = openDirectory([]);
    const directory = as('emi@kaede.example');
    befallAll({ type: 'refuse', httpStatus, status: 'ANY', message: 'Any.' });
    const answers = [
      directory.find('aiko@kaede.example'),
      directory.list(),
      directory.search('aiko'),
      directory.isAdmin(idOf('emi@kaede.example')),
    ];
    expect(answers).toMatchObject(answers.map(() => ({ ok: false, problem: { type } })));
  });
});
