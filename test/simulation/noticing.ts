/** The ports of a run, with what went wrong counted where the run is answered differently because of it. */
import type { AddressBook } from '../../src/app/ports';
import type { ListingRequest } from '../../src/core/replication/effects';
import type { ListingPage } from '../../src/core/replication/replica';
import type { Tally } from './tally';
import { bite, biteIfPending, noLongerSent } from './tally';
import type { Town, TownDeps, Townsman } from './town';
import { portsAs } from './town';

const STATE_FAULTS = ['state lost', 'state torn', 'state put back'];
const MIRROR_FAULTS = ['mirror lost', 'mirror dirty', 'mirror put back'];

const showsSame = (one: ListingPage, other: ListingPage): boolean =>
  one.contacts.length === other.contacts.length &&
  one.removed.length === other.removed.length &&
  one.contacts.every((contact, place) => contact === other.contacts[place]) &&
  one.removed.every((handle, place) => handle === other.removed[place]);

const noticingContacts = (tally: Tally, { contacts }: Townsman, addressBook: AddressBook): AddressBook => {
  /** Whether the listing would say something else if nothing lagged. */
  const isLate = (request: ListingRequest, answer: ReturnType<AddressBook['list']>): boolean => {
    const { lag } = contacts;
    contacts.lag = 0;
    const prompt = addressBook.list(request);
    contacts.lag = lag;
    return !prompt.ok || !answer.ok ? prompt.ok !== answer.ok : !showsSame(prompt.value, answer.value);
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
    if (town.bookIs !== 'there') bite(tally, `book ${town.bookIs}`);
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
