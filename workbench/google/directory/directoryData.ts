/** What the company's directory knows beyond the accounts themselves. */
import type { Account, World } from '../world';

export interface DirectoryData {
  readonly customerId: string;
  /** The first is the primary domain. */
  readonly domains: string[];
  /** Further addresses that lead to an account, by account id. */
  readonly aliases: Record<string, string[]>;
  /** Paths such as `/Sales`, by account id; a missing entry is the root, `/`. */
  readonly orgUnits: Record<string, string>;
  /** As the administrator wrote them into people's profiles, by account id. */
  readonly departments: Record<string, string>;
  readonly groups: Group[];
  /** Transitive memberships can be asked for in the Enterprise editions alone. */
  edition: 'Business Standard' | 'Enterprise Standard';
}

/** A Google Group. */
export interface Group {
  readonly id: string;
  email: string;
  name: string;
  description: string;
  readonly aliases: string[];
  readonly createdAt: number;
  readonly members: GroupMember[];
  /** Who is shown the members; administrators are, except where nobody is. */
  viewMembers: 'company' | 'members' | 'managers' | 'nobody';
}

export interface GroupMember {
  readonly who: MemberIdentity;
  role: GroupRole;
  readonly since: number;
}

export type GroupRole = 'OWNER' | 'MANAGER' | 'MEMBER';

/** A user or a group of the company, everybody in it, or an address outside. */
export type MemberIdentity =
  | { readonly type: 'user'; readonly sub: string }
  | { readonly type: 'group'; readonly id: string }
  | { readonly type: 'everybody' }
  | { readonly type: 'outside'; readonly email: string };

export const emptyDirectoryData = (): DirectoryData => ({
  customerId: 'C0meibo01',
  domains: [],
  aliases: {},
  orgUnits: {},
  departments: {},
  groups: [],
  edition: 'Business Standard',
});

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** Whether the account belongs to the company, rather than to someone outside who also has a Google account. */
export const isOfCompany = (world: World, account: Account): boolean =>
  world.directory.domains.includes(domainOf(account.email));
