/** A small company on memory ports: one book, and per member an address book and a state file. Plain data throughout. */
import { DEFAULT_POLICIES } from '../../src/core/sharing/policies';
import { shareLabel } from '../../src/app/sharing/shareLabel';
import type { ShareDeps } from '../../src/app/sharing/shareLabel';
import type { CycleDeps } from '../../src/app/replication/cycleRun';
import type { Author } from '../../src/core/book/operation';
import { fail, succeed } from '../../src/core/result';
import type { AddressBookData } from '../memory/addressBookData';
import { emptyAddressBook } from '../memory/addressBookData';
import { createMemoryAddressBook } from '../memory/memoryAddressBook';
import type { BookData } from '../memory/memoryBook';
import { createMemoryBook, emptyBook } from '../memory/memoryBook';
import type { ClockData } from '../memory/memoryClock';
import { createMemoryClock, startOfClock } from '../memory/memoryClock';
import { createMemoryDirectory } from '../memory/memoryDirectory';
import type { LockData } from '../memory/memoryLock';
import { createMemoryLock, freeLock } from '../memory/memoryLock';
import type { MirrorData } from '../memory/memoryMirror';
import { blankMirror, createMemoryMirror } from '../memory/memoryMirror';
import type { NonceData } from '../memory/memoryNonces';
import { createMemoryMail } from '../memory/memoryMail';
import { createMemoryNonces, noNonces } from '../memory/memoryNonces';
import type { StateFileData } from '../memory/memoryStateFile';
import { createMemoryStateFile, noStateFile } from '../memory/memoryStateFile';
import type { VisitData } from '../memory/memoryVisits';
import { createMemoryVisits, noVisits } from '../memory/memoryVisits';
import { nodeHashing } from '../memory/nodeHashing';

export type MemberName = 'Aiko' | 'Ben' | 'Chie';
export const MEMBERS: readonly MemberName[] = ['Aiko', 'Ben', 'Chie'];

export interface MemberData {
  readonly contacts: AddressBookData;
  state: StateFileData;
  /** A copy of the state file that the member, or a restored backup, may put back one day. */
  copy: string | null;
}

export interface Company {
  readonly clock: ClockData;
  readonly nonces: NonceData;
  readonly lock: LockData;
  readonly book: BookData;
  readonly mirror: MirrorData;
  readonly visits: VisitData;
  /** Whether the book can be reached at all. */
  bookIsAway: boolean;
  readonly members: Readonly<Record<MemberName, MemberData>>;
}

const member = (name: MemberName): MemberData => ({
  contacts: emptyAddressBook(name),
  state: noStateFile(),
  copy: null,
});

export const foundCompany = (): Company => ({
  clock: startOfClock(),
  nonces: noNonces(),
  lock: freeLock(),
  book: emptyBook(),
  mirror: blankMirror(),
  visits: noVisits(),
  bookIsAway: false,
  members: { Aiko: member('Aiko'), Ben: member('Ben'), Chie: member('Chie') },
});

export const authorOf = (name: MemberName): Author => ({
  id: String(101 + MEMBERS.indexOf(name)),
  email: `${name.toLowerCase()}@kaede.example`,
  name,
});

export const nameOf = (account: string): string =>
  MEMBERS.find((name) => authorOf(name).id === account) ?? account;

export type Deps = CycleDeps & ShareDeps;

/** What one member's execution has in its hands. */
export const portsOf = (company: Company, name: MemberName): Deps => {
  const data = company.members[name];
  const book = createMemoryBook(company.book);
  const away = fail({ type: 'unreachable', what: 'book' } as const);
  return {
    account: { identify: () => succeed(authorOf(name)) },
    ...createMemoryMail(),
    policies: { read: () => DEFAULT_POLICIES, write: () => undefined },
    addressBook: createMemoryAddressBook(data.contacts),
    book: {
      read: (question) => (company.bookIsAway ? away : book.read(question)),
      append: (commit) => (company.bookIsAway ? away : book.append(commit)),
    },
    clock: createMemoryClock(company.clock),
    directory: createMemoryDirectory({
      people: MEMBERS.map((one) => ({ ...authorOf(one), aliases: [], isAdmin: false })),
    }),
    hashing: nodeHashing,
    lock: createMemoryLock(company.lock),
    mirror: createMemoryMirror(company.mirror),
    nonces: createMemoryNonces(company.nonces),
    stateFile: createMemoryStateFile(data.state),
    visits: createMemoryVisits(company.visits),
  };
};

/** Shares one of a member's own labels, as the card does. */
export const share = (
  company: Company,
  by: MemberName,
  labelName: string,
  colleague: MemberName,
  role: string,
): void => {
  const label = Object.values(company.members[by].contacts.labels).find(({ name }) => name === labelName);
  if (label === undefined) throw new Error(`${by} has no label ${labelName}.`);
  const shared = shareLabel(portsOf(company, by))({
    label: label.handle,
    address: authorOf(colleague).email,
    role,
  });
  if (!shared.ok) throw new Error(`The share was refused: ${JSON.stringify(shared.problem)}.`);
};
