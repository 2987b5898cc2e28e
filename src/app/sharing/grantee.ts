/** Whom a share names: an account, or the group or company that was found in an account's place. */
import type { Operation } from '../../core/book/operation';
import type { Principal } from '../../core/sharing/principal';
import type { Person } from '../ports';

export const principalOf = ({ id, crowd }: Person): Principal => ({ type: crowd?.type ?? 'account', id });

type Share = Extract<Operation, { type: 'share' }>;

export const granteeOf = (person: Person): Pick<Share, 'principal' | 'person' | 'group'> => {
  const { id, email, name, crowd } = person;
  const principal = principalOf(person);
  return crowd === undefined
    ? { principal, person: { id, email, name } }
    : { principal, group: { name, email: crowd.type === 'domain' ? '' : email } };
};
