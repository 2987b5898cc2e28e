/** The ports of a run, with what went wrong counted where the run is answered differently because of it. */
import type { AddressBook } from '../../src/app/ports';
import type { ListingRequest } from '../../src/core/replication/effects';
import type { Tally } from './tally';
import { bite, biteIfPending, noLongerSent } from './tally';
import type { Town, TownDeps, Townsman } from './town';
import { portsAs } from './town';

const STATE_FAULTS = ['state lost', 'state torn', 'state put back'];
const MIRROR_FAULTS = ['mirror lost', 'mirror dirty', 'mirror put back'];

const noticingContacts = (tally: Tally, { contacts }: Townsman, addressBook: AddressBook): AddressBook => {
  /** Whether the listing would say something else if nothing lagged. */
  const isLate = (request: ListingRequest, answer: unknown): boolean => {
    const { lag } = contacts;
    contacts.lag = 0;
    const prompt = addressBook.list(request);
    contacts.lag = lag;
    const without = (listing: unknown): string =>
      JSON.stringify(listing, (key, value: unknown) => (key === 'mark' ? undefined : value));
    return without(prompt) !== without(answer);
  };
  return {
    ...addressBook,
    list: (request) => {
      const answer = addressBook.list(request);
      if (!answer.ok && answer.problem.type === 'mark-expired') bite(tally, 'marks expire');
      if (contacts.lag > 0 && isLate(request, answer)) bite(tally, 'lag');
      return answer;
    },
    update: (updates) => {
      const answer = addressBook.update(updates);
      if (!answer.ok && answer.problem.type === 'stale') bite(tally, 'stale etag');
      return answer;
    },
  };
};

export const noticingPorts = (town: Town, member: Townsman, tally: Tally): TownDeps => {
  const deps = portsAs(town, member);
  const { id } = member.author;
  const { book, mirror, stateFile, visits } = deps;
  const noteAway = (): void => {
    if (town.bookIsAway) bite(tally, 'book away');
  };
  return {
    ...deps,
    addressBook: noticingContacts(tally, member, deps.addressBook),
    book: {
      read: (question) => {
        noteAway();
        return book.read(question);
      },
      append: (commit) => {
        noteAway();
        return book.append(commit);
      },
    },
    mirror: {
      ...mirror,
      read: () => {
        for (const fault of MIRROR_FAULTS) biteIfPending(tally, fault);
        return mirror.read();
      },
      write: (access) => {
        for (const fault of MIRROR_FAULTS) noLongerSent(tally, fault);
        mirror.write(access);
      },
    },
    stateFile: {
      load: () => {
        for (const fault of STATE_FAULTS) biteIfPending(tally, fault, id);
        return stateFile.load();
      },
      save: (state) => {
        for (const fault of STATE_FAULTS) noLongerSent(tally, fault, id);
        return stateFile.save(state);
      },
    },
    visits: {
      ...visits,
      of: (account) => {
        biteIfPending(tally, 'visits lost', account);
        return visits.of(account);
      },
    },
  };
};
