/**
 * The `query` of users.list, as far as addresses and names go:
 * developers.google.com/workspace/admin/directory/v1/guides/search-users.
 * Clauses stand side by side and all have to hold: `email:aiko*`, `familyName='名取'`, or a bare prefix.
 */
import { olderRefusal } from '../shapedRefusal';
import type { Account } from '../world';
import { splitName } from './directoryUser';

export const matchesQuery = (account: Account, query: string): boolean =>
  [...query.matchAll(/(?:(\w+)([:=]))?(?:'([^']*)'|"([^"]*)"|(\S+))/g)].every(
    ([, field, operator, single, double, bare]) => {
      const wanted = (single ?? double ?? bare ?? '').toLowerCase();
      const texts = textsOf(account, field).map((text) => text.toLowerCase());
      if (field === undefined) return texts.some((text) => text.startsWith(wanted.replace(/\*$/, '')));
      if (operator === ':' && wanted.endsWith('*')) {
        return texts.some((text) => text.startsWith(wanted.slice(0, -1)));
      }
      return texts.includes(wanted);
    },
  );

/** Without a field, the search goes through names and addresses alike. */
const textsOf = (account: Account, field: string | undefined): readonly string[] => {
  const { givenName, familyName } = splitName(account.name);
  switch (field) {
    case undefined:
      return [givenName, familyName, account.name, account.email];
    case 'email':
      return [account.email];
    case 'givenName':
      return [givenName];
    case 'familyName':
      return [familyName];
    case 'name':
      return [givenName, familyName, account.name];
    default:
      throw olderRefusal(400, 'invalid', 'Invalid Input: query');
  }
};
