/** Dry runs that were asked for, and what the worker found: one note per asker, kept a day, for people to read. */
import type { AccountId } from '../../core/book/record';
import type { ShareItem } from '../../core/contacts/sharedPart';
import type { DryRunNumbers } from '../../core/replication/dryRun';
import type { Role } from '../../core/sharing/role';

/** What a share would do to one member. */
export type MemberOutlook =
  /** `full`: how many of the label's contacts would find no room. `hidden`: what the label shares, and not with him. */
  | ({ readonly type: 'known'; readonly full: number; readonly hidden: readonly ShareItem[] } & DryRunNumbers)
  /** Of so few contacts the numbers would tell whom he knows. */
  | { readonly type: 'few'; readonly hidden: readonly ShareItem[] }
  /** He keeps the label out of his Google Contacts, or has stopped its changes. */
  | { readonly type: 'apart' }
  /** His contacts cannot be read, or he is changing them. */
  | { readonly type: 'unknown' };

export interface DryRunAnswer {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** How many contacts the label holds. */
  readonly contacts: number;
  /** In the order of the request's accounts. */
  readonly members: readonly MemberOutlook[];
}

export interface DryRunNote {
  /** What the card spoke of: a Google Contacts label of the asker's, or a shared one. */
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  /** With whom it would be shared: accounts, groups, the company. */
  readonly principals: readonly string[];
  /** Of those whom it would then reach, each once, the ones that are looked at. */
  readonly accounts: readonly AccountId[];
  /** What is chosen to be shared of each contact, for a first share. */
  readonly shared?: readonly ShareItem[];
  readonly askedAt: number;
  /** How often the worker has begun to answer. */
  readonly tries: number;
  readonly answer?: DryRunAnswer;
}

export interface DryRuns {
  readonly of: (asker: AccountId) => DryRunNote | undefined;
  readonly all: () => ReadonlyMap<AccountId, DryRunNote>;
  readonly write: (asker: AccountId, note: DryRunNote) => void;
  readonly remove: (asker: AccountId) => void;
}

/** A property holds 9 KB, and one answer is to take no more than a minute. */
export const MOST_ACCOUNTS = 10;

/** A single contact must not tell whom somebody knows. */
export const FEWEST_TOLD = 20;

/**
 * The same question gets the same answer so long: Google's quotas are everybody's, and asked again after every contact, the
 * numbers would tell of each whether somebody has it.
 */
export const KEPT_FOR = 60 * 60_000;

export const DAY = 24 * 60 * 60_000;
