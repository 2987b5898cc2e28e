/** A company of any size on memory ports, as plain data: what a life is lived in, and what the oracles look at. */
import { DEFAULT_POLICIES } from '../../src/core/sharing/policies';
import type { CycleDeps } from '../../src/app/replication/cycleRun';
import type { ShareDeps } from '../../src/app/sharing/shareLabel';
import type { Author } from '../../src/core/book/operation';
import type { Problem } from '../../src/core/replication/problem';
import type { Result } from '../../src/core/result';
import { fail, succeed } from '../../src/core/result';
import type { AddressBookData } from '../memory/addressBookData';
import { emptyAddressBook } from '../memory/addressBookData';
import { createMemoryAddressBook } from '../memory/memoryAddressBook';
import type { BookData } from '../memory/memoryBook';
import { createMemoryBook, emptyBook } from '../memory/memoryBook';
import type { ClockData } from '../memory/memoryClock';
import { startOfClock } from '../memory/memoryClock';
import { createMemoryDirectory } from '../memory/memoryDirectory';
import type { LockData } from '../memory/memoryLock';
import { createMemoryLock, freeLock } from '../memory/memoryLock';
import type { MirrorData } from '../memory/memoryMirror';
import { blankMirror, createMemoryMirror } from '../memory/memoryMirror';
import type { NonceData } from '../memory/memoryNonces';
import { createMemoryMail } from '../memory/memoryMail';
import { createMemoryNonces, noNonces } from '../memory/memoryNonces';
import type { VisitData } from '../memory/memoryVisits';
import { createMemoryVisits, noVisits } from '../memory/memoryVisits';
import { nodeHashing } from '../memory/nodeHashing';
import type { KeptState } from './keptState';
import { createKeptState, noState } from './keptState';
import type { GoogleHabits } from './step';
import type { Tally } from './tally';
import { emptyTally } from './tally';
import type { Trouble } from './trouble';
import { contendedLock, noTrouble, ownClock, troubled } from './trouble';

export interface Townsman {
  readonly author: Author;
  readonly contacts: AddressBookData;
  readonly state: KeptState;
  /** An earlier state file, which a restored backup may bring back. */
  oldState: KeptState['current'];
  /** When listings show everything again. */
  lagUntil: number;
  readonly trouble: Trouble;
}

export interface Town {
  readonly clock: ClockData;
  readonly nonces: NonceData;
  readonly lock: LockData;
  readonly book: BookData;
  readonly mirror: MirrorData;
  /** An earlier mirror, which restored properties may bring back. */
  oldMirror: MirrorData['access'];
  readonly visits: VisitData;
  /** Whether the book can be reached, and read, at all. */
  bookIs: 'there' | 'away' | 'damaged';
  readonly google: GoogleHabits;
  readonly tally: Tally;
  readonly members: readonly Townsman[];
}

const townsman = (index: number): Townsman => {
  const name = `Member${String(index)}`;
  return {
    author: { id: String(101 + index), email: `member${String(index)}@kaede.example`, name },
    contacts: emptyAddressBook(`m${String(index)}x`),
    state: noState(),
    oldState: null,
    lagUntil: 0,
    trouble: noTrouble(),
  };
};

export const foundTown = (members: number, google: GoogleHabits = {}): Town => ({
  clock: startOfClock(),
  nonces: noNonces(),
  lock: freeLock(),
  book: emptyBook(),
  mirror: blankMirror(),
  oldMirror: null,
  visits: noVisits(),
  bookIs: 'there',
  google,
  tally: emptyTally(),
  members: Array.from({ length: members }, (_, index) => townsman(index)),
});

export type TownDeps = CycleDeps & ShareDeps;

const newPorts = (town: Town, who: Townsman): TownDeps => {
  const book = createMemoryBook(town.book);
  const problem = (): Result<never, Problem> =>
    fail({ type: town.bookIs === 'away' ? 'unreachable' : 'damaged', what: 'book' });
  return {
    account: { identify: () => succeed(who.author) },
    ...createMemoryMail(),
    policies: { read: () => DEFAULT_POLICIES, write: () => undefined },
    addressBook: troubled(town, who, createMemoryAddressBook(who.contacts)),
    book: {
      read: (question) => (town.bookIs === 'there' ? book.read(question) : problem()),
      append: (commit) => (town.bookIs === 'there' ? book.append(commit) : problem()),
    },
    clock: ownClock(town, who),
    directory: createMemoryDirectory({
      people: town.members.map(({ author }) => ({ ...author, aliases: [], isAdmin: false })),
    }),
    hashing: nodeHashing,
    lock: contendedLock(town, who, createMemoryLock(town.lock)),
    mirror: createMemoryMirror(town.mirror),
    nonces: createMemoryNonces(town.nonces),
    stateFile: createKeptState(who.state),
    visits: createMemoryVisits(town.visits),
  };
};

const ports = new WeakMap<Townsman, TownDeps>();

/** What an execution as this member has in its hands. */
export const portsAs = (town: Town, who: Townsman): TownDeps => {
  const before = ports.get(who);
  if (before !== undefined) return before;
  const now = newPorts(town, who);
  ports.set(who, now);
  return now;
};
