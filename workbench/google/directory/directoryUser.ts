/** A user as the Directory API shows him: developers.google.com/workspace/admin/directory/reference/rest/v1/users#User. */
import type { Account, World } from '../world';

export type UserView = 'admin_view' | 'domain_public';

export const toDirectoryUser = (world: World, account: Account, view: UserView): Record<string, unknown> => {
  const everybodySees = {
    kind: 'admin#directory#user',
    id: account.sub,
    primaryEmail: account.email,
    name: { ...splitName(account.name), fullName: account.name },
    ...organizationsOf(world, account),
  };
  if (view === 'domain_public') return everybodySees;
  const aliases = world.directory.aliases[account.sub];
  return {
    ...everybodySees,
    isAdmin: account.isAdmin,
    suspended: account.suspended,
    orgUnitPath: world.directory.orgUnits[account.sub] ?? '/',
    customerId: world.directory.customerId,
    languages: [{ languageCode: account.locale, preference: 'preferred' }],
    ...(aliases === undefined ? {} : { aliases }),
  };
};

const organizationsOf = (world: World, { sub }: Account): Record<string, unknown> => {
  const department = world.directory.departments[sub];
  return department === undefined ? {} : { organizations: [{ department, primary: true }] };
};

/** Japanese, Chinese and Korean names stand family name first; a single word is a given name. */
export const splitName = (name: string): { readonly givenName: string; readonly familyName: string } => {
  const words = name.trim().split(/\s+/);
  const familyFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name);
  const [first = '', ...others] = words;
  if (others.length === 0) return { givenName: first, familyName: '' };
  if (familyFirst) return { givenName: others.join(' '), familyName: first };
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
};
