/**
 * The `query` of groups.list: developers.google.com/workspace/admin/directory/v1/guides/search-groups. Clauses stand side by
 * side and all have to hold: `email:support*`, `name='Field sales'`, or `memberKey=aiko@kaede.example` by itself, which
 * "cannot be used along with the email or name parameters in the same query".
 */
import type { World } from '../world';
import type { Group } from './directoryData';
import { invalidInput } from './directoryRequest';
import { groupsOf, memberIdentity } from './groups';

interface Clause {
  readonly field: string;
  readonly isPrefix: boolean;
  readonly value: string;
}

const clausesOf = (query: string): readonly Clause[] => {
  const pattern = /\s*(\w+)(?:(=)|:)(?:'((?:[^'\\]|\\.)*)'|([^\s']+))(?:\s+|$)/uy;
  const clauses: Clause[] = [];
  while (pattern.lastIndex < query.length) {
    const [, field = '', equals, quoted, bare] = pattern.exec(query) ?? [];
    if (field === '') throw invalidInput('query');
    const value = (quoted?.replace(/\\(.)/gu, '$1') ?? bare ?? '').toLowerCase();
    const isPrefix = equals === undefined;
    if (isPrefix && !value.endsWith('*')) throw invalidInput('query');
    clauses.push({ field, isPrefix, value: isPrefix ? value.slice(0, -1) : value });
  }
  return clauses;
};

export const groupsMatching = (world: World, groups: readonly Group[], query: string): readonly Group[] => {
  const clauses = clausesOf(query.trim());
  const [first] = clauses;
  if (first?.field === 'memberKey') {
    if (clauses.length > 1 || first.isPrefix) throw invalidInput('query');
    const member = memberIdentity(world, first.value);
    const joined = member === undefined ? [] : groupsOf(world, member);
    return groups.filter((group) => joined.includes(group));
  }
  return groups.filter((group) => clauses.every((clause) => matches(group, clause)));
};

const matches = (group: Group, { field, isPrefix, value }: Clause): boolean => {
  if (field !== 'email' && field !== 'name') throw invalidInput('query');
  const text = group[field].toLowerCase();
  return isPrefix ? text.startsWith(value) : text === value;
};
