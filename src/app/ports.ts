/** What the app needs of the world. Each port is small, synchronous, and named for the need; an adapter supplies it. */
import type { BookPage, BookQuestion, Commit } from '../core/book/decideCommit';
import type { BookHead, BookPlace } from '../core/book/head';
import type { Hash } from '../core/book/logEntry';
import type { Author } from '../core/book/operation';
import type { FoundBook, WholeBook } from '../core/book/repair';
import type { AccountId, BookRecord, LabelId, RecordId, Seq } from '../core/book/record';
import type { Mailbox } from '../core/contacts/mailbox';
import type { MemberState } from '../core/replication/memberState';
import type { LabelCount, LabelShortage } from '../core/replication/cycleReport';
import type { ListingRequest } from '../core/replication/effects';
import type { Problem } from '../core/replication/problem';
import type {
  ContactCreate,
  ContactUpdate,
  ListingPage,
  ReplicaContact,
  ReplicaLabel,
} from '../core/replication/replica';
import type { Result } from '../core/result';
import type { AccessView } from '../core/sharing/access';
import type { Policies } from '../core/sharing/policies';
import type { Crowd, GroupId } from '../core/sharing/principal';
import type { NotedTrouble } from './sharing/memberTrouble';

export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface Nonces {
  /** 16 url-safe characters of 96 random bits. */
  readonly draw: () => string;
}

/**
 * Where a book is kept.
 *
 * Implementations must: answer a question with what stood in the book at one moment at or after its head; write a commit
 * whole or not at all; refuse with `conflict` a commit that does not follow the last one, however late it arrives; and say
 * `unreachable` wherever they cannot tell whether a commit happened.
 */
export interface BookStore {
  readonly read: (question: BookQuestion) => Result<BookPage, Problem>;
  readonly append: (commit: Commit) => Result<null, Problem>;
}

/** What a look through everything that stands in a book's place has found. */
export interface Inspected {
  readonly found: FoundBook;
  /**
   * Puts a portion of it right, behind what was found and nothing else, marked with the nonce; `sound` where nothing was left
   * to do. To be followed by another look.
   */
  readonly restore: (book: WholeBook, nonce: string) => Result<'sound' | 'mended', Problem>;
}

/** For whoever repairs a book: everything that stands in its place, whether it can be believed or not. */
export interface BookCare {
  readonly inspect: () => Result<Inspected, Problem>;
}

/** Since when somebody has found the book damaged; a note for its admin, which decides nothing. */
export interface BookAlarm {
  readonly raisedAt: () => number | undefined;
  readonly raise: (at: number) => void;
  readonly clear: () => void;
}

/** An empty place for a book to move to. Before it is opened nobody takes it for a book, and filling it again changes nothing. */
export interface FreshBook {
  /** Makes room for so many rows per kind; `opened` is the epoch of the book that is there already. */
  readonly prepare: (rows: BookHead['rows']) => Result<{ readonly opened?: string }, Problem>;
  readonly put: (records: readonly BookRecord[]) => Result<null, Problem>;
  readonly open: (head: BookHead) => Result<null, Problem>;
}

/** What the mirror says: the access that was written last, and a commit that has begun and not been seen to end. */
export interface Mirrored {
  /** Absent for whatever is not exactly what `write` wrote last: torn, stale, forged, lost, or dirty; or too large for it. */
  readonly access?: AccessView;
  readonly dirty?: Seq;
  /** Where the book stood when the mirror was written last, dirty or not; absent for what nobody could believe. */
  readonly reached?: BookPlace;
}

/** The copy of a book's access part that can be read without opening the book. */
export interface AccessMirror {
  readonly read: () => Mirrored;
  /** Says that the book is about to change, so that nobody believes the mirror meanwhile. */
  readonly markDirty: (seq: Seq) => void;
  /** Replaces the mirror; it stays dirty. */
  readonly write: (access: AccessView) => void;
  readonly markClean: () => void;
}

/** Where e-mail addresses stand in the book, kept where it may vanish at any time. It shows nothing: the book is asked what it names. */
export interface AddressIndex {
  /** Every record that may hold one of the addresses at that moment of the book; undefined where that is not known. */
  readonly find: (place: BookPlace, addresses: readonly string[]) => readonly RecordId[] | undefined;
  /** `records`: all persons of the book at that moment. */
  readonly fill: (place: BookPlace, records: Iterable<BookRecord>) => void;
  /** A commit has led the book from one moment to the next. */
  readonly follow: (from: BookPlace, to: BookPlace, changed: readonly BookRecord[]) => void;
}

/** One member's Google Contacts. `unreachable` leaves open whether a write happened. */
export interface AddressBook {
  readonly list: (request: ListingRequest) => Result<ListingPage, Problem>;
  readonly get: (handles: readonly string[]) => Result<readonly ReplicaContact[], Problem>;
  /** In the order given, as Google now has them. */
  readonly create: (contacts: readonly ContactCreate[]) => Result<readonly ReplicaContact[], Problem>;
  /** All or none: `stale` where one of the contacts changed since it was read. */
  readonly update: (updates: readonly ContactUpdate[]) => Result<readonly ReplicaContact[], Problem>;
  /** Unconditional: Google asks for no stamp here. */
  readonly remove: (handles: readonly string[]) => Result<null, Problem>;
  readonly listLabels: () => Result<readonly ReplicaLabel[], Problem>;
  readonly createLabel: (name: string, label: LabelId) => Result<ReplicaLabel, Problem>;
  readonly tagLabel: (replica: ReplicaLabel, label: LabelId | null) => Result<ReplicaLabel, Problem>;
  /** `name-taken` where another label, or one of the address book's own, is called so. */
  readonly renameLabel: (replica: ReplicaLabel, name: string) => Result<ReplicaLabel, Problem>;
  /** Takes the label away, never the contacts in it. */
  readonly removeLabel: (handle: string) => Result<null, Problem>;
}

/** Where a member's own account keeps his replication state. */
export interface StateFile {
  readonly load: () => Result<MemberState | undefined, Problem>;
  readonly save: (state: MemberState) => Result<null, Problem>;
}

/** When a member was last looked after, and by whom he is being looked after now. */
export interface Visit {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Until when a run holds the member; 0 when none does. */
  readonly leasedUntil: number;
  /** The generation of the state that the last run saved. */
  readonly generation: number;
  /** When a run last ended with nothing left to do. */
  readonly upToDateAt?: number;
  /** First copies that are under way, a few at most: a note for people, which decides nothing. */
  readonly copying?: readonly LabelCopy[];
  /** When a run of the member's own last ended, 0 before its first; absent while he has never opened the add-on. */
  readonly ownAt?: number;
  /** Up to where in the log a run last found everything in order, and how many labels it then held. */
  readonly seq?: Seq;
  readonly held?: number;
  /** The worker saved that state, and not a run of the member's own. */
  readonly byWorker?: true;
  /** The worker leaves him alone until then: what it met at his account does not pass by asking again at once. */
  readonly retryAt?: number;
  /** When the rest of a run that he asked for was left to a trigger that fires once; gone with the next run that ends. */
  readonly handedOverAt?: number;
  /** What only he or his administrator can mend, as the last run met it. A note for people. */
  readonly trouble?: NotedTrouble;
  /** How many fields of each label are left alone, because another program keeps changing them back. */
  readonly resisted?: readonly LabelCount[];
  /** How many contacts he had when they were last all listed. */
  readonly contacts?: number;
  /** What the last run that looked could not bring: for want of room, or because Google refuses it. A note for people. */
  readonly missing?: readonly LabelShortage[];
}

/** How many of a label's contacts a member has. */
export interface LabelCopy {
  readonly label: LabelId;
  readonly done: number;
  /** 0 where it is not known yet. */
  readonly of: number;
}

export interface Visits {
  readonly of: (account: AccountId) => Visit | undefined;
  readonly write: (account: AccountId, visit: Visit) => void;
  /** Everybody's, in one reading. */
  readonly all: () => ReadonlyMap<AccountId, Visit>;
  /** How many minutes changes of a label took to reach a member, of the last few deliveries, the latest first. */
  readonly deliveriesOf: (label: LabelId) => readonly number[];
  /** Those of every label, in one reading. */
  readonly deliveries: () => ReadonlyMap<LabelId, readonly number[]>;
  readonly noteDelivery: (label: LabelId, minutes: number) => void;
}

/** Runs `task` while nobody else does; undefined where that could not be had in time. A courtesy, never a safety. */
export interface Lock {
  /** `patience`: how many milliseconds may be waited; ten seconds unless told. */
  readonly whileHeld: <Value>(task: () => Value, patience?: number) => Value | undefined;
}

/** What the company allows, noted beside the book so that a card knows it at once; the book's own row decides. */
export interface PolicyNote {
  /** Undefined where there is none that can be read. */
  readonly read: () => Policies | undefined;
  readonly write: (policies: Policies) => void;
}

export interface Person {
  /** Of a group or a domain its own id. */
  readonly id: AccountId;
  readonly email: string;
  readonly name: string;
  /** Where a group or the whole company was found: `isReadable` while a worker can tell who is in it. */
  readonly crowd?: { readonly type: Crowd['type']; readonly isReadable: boolean };
  /** Where in the company, as he or his administrator wrote it down. */
  readonly unit?: string;
}

/** A colleague as he is looked for by name: the account behind the address is asked for when it is needed. */
export type Colleague = Pick<Person, 'email' | 'name'>;

/** What the share card says of a group, and the Directory's id of it. */
export interface ListedGroup {
  readonly id: GroupId;
  readonly email: string;
  readonly name: string;
}

/** The company's groups as a worker listed them last. */
export interface GroupList {
  /** Undefined where no list is there now; a worker makes another one. */
  readonly all: () => readonly ListedGroup[] | undefined;
  readonly write: (groups: readonly ListedGroup[]) => void;
}

export interface Directory {
  /** By primary address or alias; undefined where the company has no such account. */
  readonly find: (email: string) => Result<Person | undefined, Problem>;
  /** Several at once, in their order: one round trip. */
  readonly findEach: (emails: readonly string[]) => Result<readonly (Person | undefined)[], Problem>;
  /** Colleagues of whose names or addresses words begin like this, a handful at most. */
  readonly search: (beginning: string) => Result<readonly Colleague[], Problem>;
  /** Everybody. */
  readonly list: () => Result<readonly Person[], Problem>;
  /** Whether Google says that the account may administer the company. */
  readonly isAdmin: (account: AccountId) => Result<boolean, Problem>;
}

/** Letters in the name of the person at the keyboard. */
export interface Mailer {
  readonly send: (letter: {
    readonly to: string;
    readonly subject: string;
    readonly body: string;
  }) => Result<null, Problem>;
}

/** Between whom a message went. */
export interface Envelope {
  /** Undefined where nobody can be read to have sent it. */
  readonly sender: Mailbox | undefined;
  /** To and Cc; each address once. */
  readonly recipients: readonly Mailbox[];
}

export interface Letter {
  readonly sender: Mailbox | undefined;
  /** '' where it has none. */
  readonly text: string;
}

/** The message that is open beside the add-on's card. */
export interface OpenMessage {
  /** `accessToken` is the event's: it opens this message and no other. The text of the message is not asked for. */
  readonly readEnvelope: (messageId: string, accessToken: string) => Result<Envelope, Problem>;
  /** Its text as well, which is asked for only by whoever was told to by the person who reads it. */
  readonly readLetter: (messageId: string, accessToken: string) => Result<Letter, Problem>;
}

/** The account at the keyboard, or the one whose trigger fires. */
export interface CurrentAccount {
  readonly identify: () => Result<Author, Problem>;
}

export interface Triggers {
  /** Makes the account's one hourly trigger where it is missing, unless one that fires once is waited for: that one's run makes it. */
  readonly ensureHourly: (isOnceWaitedFor?: boolean) => void;
  /** A trigger that fires once, within some minutes; in the hourly one's place where Google allows one alone. False where it allows none. */
  readonly runSoon: () => boolean;
  /** That trigger has fired: from now on the hourly one is there again. */
  readonly endOnce: () => void;
  /** A trigger of every five minutes in the place of others; false where Google allows an hourly one only. */
  readonly ensureOften: () => boolean;
  readonly removeAll: () => void;
}

export interface DeveloperLog {
  /** What happened, without any contact's data. */
  readonly info: (line: string) => void;
  readonly error: (line: string) => void;
}

export interface Hashing {
  readonly hash: Hash;
}
