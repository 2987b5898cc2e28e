/** What the worker needs besides what every run does: the members' accounts, and a place for its heartbeat. */
import type { Author } from '../../core/book/operation';
import type { AccountId } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { GroupId } from '../../core/sharing/principal';
import type {
  AddressBook,
  DeveloperLog,
  Directory,
  GroupList,
  ListedGroup,
  Person,
  StateFile,
} from '../ports';
import type { Exchange, Exchanged } from '../replication/exchange';
import type { DryRuns } from '../dryRun/dryRunNotes';
import type { RunDeps } from '../replication/runNotes';

/** Why a worker could look after nobody, as its last run found. */
export type WorkerTrouble =
  | 'no-key'
  /** Google knows none of its keys. */
  | 'key'
  /** The domain does not let its service account act for people. */
  | 'delegation'
  /** Google did not answer, or not about accounts, or not from the book. */
  | 'unreachable'
  | 'directory'
  | 'book';

/** A worker's heartbeat. */
export interface WorkerNote {
  /** Milliseconds since the epoch; 0 before the first run. */
  readonly beganAt: number;
  readonly endedAt: number;
  /** When a run last came to its end without any trouble. */
  readonly workedAt: number;
  readonly trouble?: WorkerTrouble;
  /** When it last tried to read the company's groups, and whether it may. */
  readonly groupsAt?: number;
  readonly groups?: 'read' | 'refused';
}

/** Every account that runs a worker, and whether this execution's is one: that it keeps by itself, so that lost notes come back. */
export interface Workers {
  readonly all: () => ReadonlyMap<AccountId, WorkerNote>;
  readonly write: (account: AccountId, note: WorkerNote) => void;
  readonly remove: (account: AccountId) => void;
  readonly isStarted: () => boolean;
  readonly setStarted: (started: boolean) => void;
}

/** A member's account, entered in his place. */
export interface MemberAccount<Request, Answer> {
  readonly addressBook: Exchanged<AddressBook, Request, Answer>;
  readonly stateFile: Exchanged<StateFile, Request, Answer>;
}

/**
 * Domain-wide delegation. Requests and answers of an exchange are its own; whoever drives exchanges decides which of them
 * go out together.
 */
export interface Delegation<Request, Answer> {
  /** Tried with the worker's own account; `forbidden` names `key` or `delegation`. */
  readonly check: (own: Author) => Result<null, Problem>;
  /** Compares the account behind the address with the member before anything is asked or written in his place. */
  readonly enter: (member: Author) => Exchange<MemberAccount<Request, Answer>, Request, Answer>;
  readonly isWrite: (request: Request) => boolean;
  /** One round trip. Where it fails nobody knows which requests took effect. */
  readonly sendAll: (requests: readonly Request[]) => Result<readonly Answer[], Problem>;
  /** Refused for the number of requests: nothing happened, and the same request is welcome in a minute. */
  readonly isOverQuota: (answer: Answer) => boolean;
}

/** One of the company's accounts, suspended or not. */
export interface CompanyAccount extends Person {
  readonly isSuspended: boolean;
}

/** Who is in a group itself. */
export interface GroupContent {
  readonly people: readonly Pick<Person, 'id' | 'email'>[];
  readonly inner: readonly GroupId[];
  /** Google lets the whole company be one member. */
  readonly hasEverybody: boolean;
}

/** What only an administrator is shown. Each list is whole, or it is a problem. */
export interface AdminView {
  readonly accounts: () => Result<readonly CompanyAccount[], Problem>;
  readonly groups: () => Result<readonly ListedGroup[], Problem>;
  readonly contentOf: (group: GroupId) => Result<GroupContent, Problem>;
}

export interface WorkerDeps<Request, Answer> extends RunDeps {
  readonly delegation: Delegation<Request, Answer>;
  /** By the address of an administrator, in whose place is asked. */
  readonly adminView: (adminEmail: string) => AdminView;
  readonly groupList: GroupList;
  readonly settings: { readonly registeredAdmin: () => AccountId | undefined };
  readonly directory: Pick<Directory, 'list'>;
  readonly workers: Workers;
  readonly dryRuns: DryRuns;
  readonly log: DeveloperLog;
  readonly sleep: (milliseconds: number) => void;
}
