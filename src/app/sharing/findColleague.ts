/** From what somebody typed to a colleague's account. */
import type { Problem } from '../../core/replication/problem';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { Directory, Person } from '../ports';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

/** Deliberately loose: the Directory decides whether the address exists. */
const ADDRESS = /^[^\s@<>",;:]+@([^\s@<>",;:.]+(?:\.[^\s@<>",;:.]+)+)$/u;

export const domainOf = (address: string): string => ADDRESS.exec(address)?.[1] ?? '';

export const findColleague =
  (directory: Directory) =>
  (typed: string, company: string): Result<Person, Refusal> => {
    const address = typed.normalize('NFKC').trim().toLowerCase();
    if (address === '') return fail({ type: 'nobody' });
    const domain = domainOf(address);
    if (domain === '') return fail({ type: 'no-address' });

    const found: Result<Person | undefined, Problem> = directory.find(address);
    if (!found.ok) return fail(outOfReach(found.problem));
    if (found.value?.crowd?.isReadable === false) return fail({ type: 'groups-unread' });
    if (found.value !== undefined) return succeed(found.value);
    return fail({ type: domain === company ? 'no-such-person' : 'outside-company' });
  };
