/** Somebody outside the company: whether he may be invited, and whom he could be mistaken for. */
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { outsideInvitation } from '../../core/sharing/invitedOutside';
import type { Known, LookAlike } from '../../core/sharing/lookAlike';
import { lookAlike } from '../../core/sharing/lookAlike';
import { allowsOutside } from '../../core/sharing/policies';
import type { Directory, Person } from '../ports';
import { domainOf } from './findColleague';
import type { PolicyDeps } from './readPolicies';
import { readPolicies } from './readPolicies';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface OutsiderDeps extends PolicyDeps {
  /** Whether people outside can install the add-on; else nothing can be delivered to them. */
  readonly reachesOutside: () => boolean;
  readonly directory: Directory;
}

/** He has no account that could be known: nothing reaches him before he has accepted. */
export const outsiderNamed = (email: string): Person => ({ id: '', email, name: '' });

export const isOutsider = ({ id }: Pick<Person, 'id'>): boolean => id === '';

/** `typed` is an address that the Directory does not know, of a domain that is not the author's. */
export const admitOutsider = (deps: OutsiderDeps, typed: string): Result<Person, Refusal> => {
  const email = typed.normalize('NFKC').trim().toLowerCase();
  const policies = readPolicies(deps);
  if (!policies.ok) return fail(outOfReach(policies.problem));
  if (allowsOutside(policies.value, domainOf(email))) return succeed(outsiderNamed(email));
  return fail({ type: policies.value.outside === 'domains' ? 'outside-domains' : 'outside-company' });
};

/** Colleagues, and who was invited from outside before; asked for once in a click, and only where somebody is from outside. */
export const knownAddresses = ({ book, directory }: OutsiderDeps): Result<readonly Known[], Refusal> => {
  const colleagues = directory.list();
  if (!colleagues.ok) return fail(outOfReach(colleagues.problem));
  const page = book.read({ kinds: ['grant'] });
  if (!page.ok) return fail(outOfReach(page.problem));
  const invited = [...page.value.records.values()].flatMap((record): readonly Known[] => {
    const invitation = outsideInvitation(record);
    return invitation === undefined ? [] : [{ email: invitation.email, name: '' }];
  });
  return succeed([...colleagues.value, ...invited]);
};

export interface Outside {
  readonly domain: string;
  readonly like?: LookAlike;
  /** He can open the add-on, and accept. */
  readonly canAccept?: true;
}

export const outsideView = (
  { reachesOutside }: Pick<OutsiderDeps, 'reachesOutside'>,
  email: string,
  known: readonly Known[],
): Outside => {
  const like = lookAlike(email, known);
  return {
    domain: domainOf(email),
    ...(like === undefined ? {} : { like }),
    ...(reachesOutside() ? { canAccept: true } : {}),
  };
};
