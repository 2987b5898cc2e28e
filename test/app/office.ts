/** A company's ports in memory, one set per person, and all that was asked of book and mirror, in order. */
import type { InstallDeps } from '../../src/app/install';
import type { OpenDeps } from '../../src/app/openAddOn';
import type { AccessMirror, BookStore, PolicyNote } from '../../src/app/ports';
import type { OwnLately } from '../../src/app/home/lately';
import type { OwnPreferences } from '../../src/app/home/preferences';
import type { ShareDeps } from '../../src/app/sharing/shareLabel';
import type { TellDeps } from '../../src/app/talk/tellMentioned';
import type { Workers } from '../../src/app/worker/workerPorts';
import type { Author, Batch, Operation } from '../../src/core/book/operation';
import { succeed } from '../../src/core/result';
import type { Policies } from '../../src/core/sharing/policies';
import { createLabel } from '../memory/addressBookByHand';
import type { AddressBookData } from '../memory/addressBookData';
import { emptyAddressBook } from '../memory/addressBookData';
import { createMemoryAddressBook } from '../memory/memoryAddressBook';
import type { BookData } from '../memory/memoryBook';
import { createMemoryBook, emptyBook } from '../memory/memoryBook';
import type { ClockData } from '../memory/memoryClock';
import { createMemoryClock, startOfClock } from '../memory/memoryClock';
import { createMemoryDirectory } from '../memory/memoryDirectory';
import { createMemoryLock, freeLock } from '../memory/memoryLock';
import type { SentLetter } from '../memory/memoryMail';
import { createMemoryMail } from '../memory/memoryMail';
import type { MirrorData } from '../memory/memoryMirror';
import { blankMirror, createMemoryMirror } from '../memory/memoryMirror';
import { createMemoryNonces, noNonces } from '../memory/memoryNonces';
import type { OwnNotesData } from '../memory/memoryOwnNotes';
import { createMemoryOwnNotes, noOwnNotes } from '../memory/memoryOwnNotes';
import type { VisitData } from '../memory/memoryVisits';
import { createMemoryVisits, noVisits } from '../memory/memoryVisits';
import type { StartedData } from '../memory/memoryWorkers';
import { createMemoryWorkers } from '../memory/memoryWorkers';
import { nodeHashing } from '../memory/nodeHashing';

export const aiko: Author = { id: '1001', email: 'aiko@kaede.example', name: 'Aiko Mori' };
export const ben: Author = { id: '1002', email: 'ben@kaede.example', name: 'Ben Hill' };
export const chie: Author = { id: '1003', email: 'chie@kaede.example', name: 'Chie Sato' };
export const emi: Author = { id: '1005', email: 'emi@kaede.example', name: 'Emi Ota' };
const PEOPLE: readonly Author[] = [aiko, ben, chie, emi];

export type PersonDeps = ShareDeps &
  TellDeps &
  OpenDeps &
  Pick<InstallDeps, 'directory'> & {
    readonly workers: Workers;
    readonly policies: PolicyNote;
    readonly ownNotes: OwnLately & OwnPreferences;
  };

export interface Office {
  readonly bookData: BookData;
  readonly mirrorData: MirrorData;
  readonly clock: ClockData;
  readonly visits: VisitData;
  /** Heartbeats by account. */
  readonly workers: Record<string, string>;
  /** What was asked of book and mirror, and whose trigger was looked after: `read`, `dirty 5`, `append 5`… */
  readonly asked: string[];
  readonly letters: readonly SentLetter[];
  /** What happens just before the next commits arrive at the book: another's commit, usually. */
  readonly before: (() => void)[];
  readonly contactsOf: (person: Author) => AddressBookData;
  readonly notesOf: (person: Author) => OwnNotesData;
  readonly deps: (person: Author) => PersonDeps;
  readonly batch: (author: Author, ...operations: readonly Operation[]) => Batch;
  /** Book and mirror as one text: equal before and after what must change nothing. */
  readonly digest: () => string;
}

const listeningBook = (book: BookStore, asked: string[], before: (() => void)[]): BookStore => ({
  read: (question) => {
    asked.push('read');
    return book.read(question);
  },
  append: (commit) => {
    before.shift()?.();
    asked.push(`append ${String(commit.head.seq)}`);
    return book.append(commit);
  },
});

const listeningMirror = (mirror: AccessMirror, asked: string[]): AccessMirror => ({
  read: () => mirror.read(),
  markDirty: (seq) => {
    asked.push(`dirty ${String(seq)}`);
    mirror.markDirty(seq);
  },
  write: (access) => {
    asked.push(
      `mirror ${String(access.seq)}: ${access.grants.map(({ principal, role }) => `${principal.id} ${role}`).join()}`,
    );
    mirror.write(access);
  },
  markClean: () => {
    asked.push('clean');
    mirror.markClean();
  },
});

export const createOffice = (): Office => {
  const [bookData, mirrorData, clock, visits] = [emptyBook(), blankMirror(), startOfClock(), noVisits()];
  const workers: Record<string, string> = {};
  const started = new Map(PEOPLE.map(({ id }) => [id, { isStarted: false }]));
  const startedOf = ({ id }: Author): StartedData => started.get(id)!;
  const notes = new Map(PEOPLE.map(({ id }) => [id, noOwnNotes()]));
  const notesOf = ({ id }: Author): OwnNotesData => notes.get(id)!;
  let noted: Policies | undefined;
  const letters: SentLetter[] = [];
  const asked: string[] = [];
  const before: (() => void)[] = [];
  const contacts = new Map(PEOPLE.map(({ id }) => [id, emptyAddressBook()]));
  const book = listeningBook(createMemoryBook(bookData), asked, before);
  const mirror = listeningMirror(createMemoryMirror(mirrorData), asked);
  const nonces = createMemoryNonces(noNonces());
  const directory = createMemoryDirectory({
    people: PEOPLE.map((person) => ({
      ...person,
      aliases: person === ben ? ['b.hill@kaede.example'] : [],
      isAdmin: person === emi,
    })),
  });

  return {
    bookData,
    mirrorData,
    clock,
    visits,
    workers,
    asked,
    letters,
    before,
    contactsOf: ({ id }) => contacts.get(id)!,
    notesOf,
    deps: (person) => ({
      // Google says of the account at the keyboard who it is, and not how it is called.
      account: { identify: () => succeed({ ...person, name: '' }) },
      addressBook: createMemoryAddressBook(contacts.get(person.id)!),
      book,
      mirror,
      directory,
      nonces,
      clock: createMemoryClock(clock),
      hashing: nodeHashing,
      lock: createMemoryLock(freeLock()),
      triggers: {
        ensureHourly: () => {
          asked.push(`trigger ${person.id}`);
        },
        ensureOften: () => false,
        removeAll: () => {
          asked.push(`no trigger ${person.id}`);
        },
      },
      ...createMemoryMail(letters),
      language: () => (person === ben ? 'en' : 'ja'),
      policies: {
        read: () => noted,
        write: (policies) => {
          noted = policies;
        },
      },
      visits: createMemoryVisits(visits),
      ownNotes: createMemoryOwnNotes(notesOf(person)),
      workers: createMemoryWorkers(workers, startedOf(person)),
    }),
    batch: (author, ...operations) => ({
      author,
      channel: 'card',
      key: nonces.draw(),
      nonce: nonces.draw(),
      operations,
    }),
    digest: () => JSON.stringify([bookData, mirrorData]),
  };
};

/** A label of Google Contacts that its owner has just made; answers its handle. */
export const makeGoogleLabel = (office: Office, owner: Author, name: string): string =>
  createLabel(office.contactsOf(owner), name);
