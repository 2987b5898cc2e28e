/**
 * The company's directory with its groups and, as one more entry, everybody: who is looked for by name or address is found
 * whatever he, she or it is. Google's own directory has people only.
 */
import { succeed } from '../../core/result';
import type { Clock, Colleague, CurrentAccount, Directory, GroupList, Person } from '../ports';
import { isSilent } from '../worker/workerTrouble';
import type { Workers } from '../worker/workerPorts';
import { domainOf } from './findColleague';

export interface GroupSearchDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly groupList: GroupList;
  readonly workers: Pick<Workers, 'all'>;
  /** What everybody at a domain is called on cards. */
  readonly everyoneAt: (domain: string) => string;
}

/** No mailbox is called so, and it reads as what it means. */
const everybodysAddress = (domain: string): string => `*@${domain}`;

const MOST_FOUND = 10;

/** Only what a worker reads can be followed, and only that is shared with. */
const areGroupsRead = ({ workers, clock }: GroupSearchDeps): boolean =>
  [...workers.all().values()].some((note) => note.groups === 'read' && !isSilent(note, clock.now()));

const begins = (text: string, part: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s@.*_-]+/)
    .concat(text.toLowerCase())
    .some((word) => word.startsWith(part));

export const directoryWithGroups = (deps: GroupSearchDeps): Directory => {
  const { directory, groupList, everyoneAt } = deps;
  const ownDomain = (): string => {
    const author = deps.account.identify();
    return author.ok ? domainOf(author.value.email.toLowerCase()) : '';
  };
  const crowds = (): readonly Person[] => {
    const isReadable = areGroupsRead(deps);
    const domain = ownDomain();
    const groups = (groupList.all() ?? []).map(({ id, email, name }): Person => ({
      id,
      email,
      name,
      crowd: { type: 'group', isReadable },
    }));
    const everybody: Person = {
      id: domain,
      email: everybodysAddress(domain),
      name: everyoneAt(domain),
      crowd: { type: 'domain', isReadable },
    };
    return domain === '' ? groups : [...groups, everybody];
  };
  return {
    ...directory,
    find: (email) => {
      const wanted = email.toLowerCase();
      const everybody = wanted.startsWith('*@');
      const found = everybody ? succeed(undefined) : directory.find(email);
      if (!found.ok || found.value !== undefined) return found;
      return succeed(crowds().find((crowd) => crowd.email === wanted));
    },
    search: (beginning) => {
      const found = directory.search(beginning);
      if (!found.ok) return found;
      const parts = beginning.toLowerCase().split(/\s+/).filter(Boolean);
      const matching = crowds().filter(({ email, name }) =>
        parts.every((part) => begins(name, part) || begins(email, part)),
      );
      const more: readonly Colleague[] = matching.map(({ email, name }) => ({ email, name }));
      return succeed([...found.value, ...more].slice(0, MOST_FOUND));
    },
  };
};
