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
}

export const emptyDirectoryData = (): DirectoryData => ({
  customerId: 'C0meibo01',
  domains: [],
  aliases: {},
  orgUnits: {},
});

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** Whether the account belongs to the company, rather than to someone outside who also has a Google account. */
export const isOfCompany = (world: World, account: Account): boolean =>
  world.directory.domains.includes(domainOf(account.email));
