/** Everybody's Google Contacts as plain values: the slice of the world that the emulated People API keeps. */
import type { ContentField } from './personFields';

export interface PeopleData {
  /** By account id. An account that never wrote has no book yet. */
  readonly books: Record<string, AddressBook>;
  /**
   * How long a write stays invisible to `people.connections.list`: Google speaks of "a propagation delay of several
   * minutes for sync requests". Each write keeps the delay that was set when it was made.
   */
  lagMs: number;
  /**
   * How long a new label takes no members: after `contactGroups.create` "adding a member at once can fail" is what
   * developers report (fleapower/Google-Script-Contacts-Sync waits two seconds).
   */
  labelLagMs: number;
  /** What one stale etag does to a batch update. Google's reference names errors per contact and leaves both open. */
  staleEtagInBatch: 'refuse the batch' | 'skip the contact';
  /** Photos of contacts by name, which is made from their bytes. */
  readonly photos: Record<string, Photo>;
  /** What searches know, by account id: contacts as they were when a search was last warmed up. */
  readonly searchCaches: Record<string, SearchCache>;
  readonly directory: DirectoryLog;
}

export interface Photo {
  readonly contentType: 'image/jpeg' | 'image/png';
  readonly base64: string;
}

/** The last change that a search sees; absent: it was never warmed up, and finds nothing. */
export interface SearchCache {
  contacts?: number;
  otherContacts?: number;
}

/** Changes of the company's profiles, as listings of the directory have come upon them. */
export interface DirectoryLog {
  changeSeq: number;
  tokenGeneration: number;
  /** By account id. */
  readonly profiles: Record<string, { readonly seq: number; readonly etag: string | null }>;
}

/** One account's contacts and labels. */
export interface AddressBook {
  /** The number of the last change to a contact or a label; sync tokens are positions in it. */
  changeSeq: number;
  /** Sync tokens of an earlier generation count as expired. */
  tokenGeneration: number;
  /** By resource name, those in the trash included. */
  readonly contacts: Record<string, Contact>;
  /** "Other contacts", by resource name: whom Google remembers from mail, and nobody has saved. */
  readonly otherContacts: Record<string, Contact>;
  /** The present resource name of each contact that had another one, by that other one. */
  readonly renamed: Record<string, string>;
  /** The labels that people made, by resource name; a deleted one stays as its own tombstone. */
  readonly groups: Record<string, ContactGroup>;
}

export interface Contact {
  /** `people/c<digits>`, or `otherContacts/c<digits>` */
  readonly resourceName: string;
  /** Resource names that it had before, oldest first. */
  readonly previousResourceNames?: readonly string[];
  /** The account whose profile is shown with it. */
  readonly linkedProfile?: string;
  /** The id of the CONTACT source: the same number in hexadecimal. */
  readonly sourceId: string;
  current: ContactVersion;
  /** What listings show until a moment, oldest first, while newer versions propagate. */
  earlier: readonly EarlierVersion[];
  /** Versions that others replaced in the last 30 days, oldest first: what "Undo changes" goes back to. */
  past: readonly ContactVersion[];
}

export interface EarlierVersion {
  readonly until: number;
  /** Null where the contact did not exist yet. */
  readonly version: ContactVersion | null;
}

/** Never changed, only replaced. */
export interface ContactVersion {
  readonly seq: number;
  readonly updatedAt: number;
  readonly content: Content;
  /** Resource names of contact groups. */
  readonly memberships: readonly string[];
  /** When it went to the trash. */
  readonly deletedAt?: number;
  /** The name of its photo in `PeopleData.photos`; null or absent where it has none. */
  readonly photo?: string | null;
}

/** What people or clients wrote: no output-only value is stored. */
export type Content = Readonly<Partial<Record<ContentField, readonly StoredElement[]>>>;

export type StoredElement = Readonly<Record<string, StoredValue>>;

export type StoredValue = string | number | boolean | DateParts;

/** `google.type.Date` without its zeroes. */
export type DateParts = Readonly<Partial<Record<'year' | 'month' | 'day', number>>>;

export interface ContactGroup {
  /** `contactGroups/<id>` */
  readonly resourceName: string;
  readonly name: string;
  readonly clientData: readonly GroupClientData[];
  readonly seq: number;
  readonly updatedAt: number;
  readonly deleted: boolean;
  /** Absent: from the beginning. */
  readonly takesMembersFrom?: number;
}

export interface GroupClientData {
  readonly key: string;
  readonly value: string;
}

export const emptyPeopleData = (): PeopleData => ({
  books: {},
  lagMs: 0,
  labelLagMs: 0,
  staleEtagInBatch: 'refuse the batch',
  photos: {},
  searchCaches: {},
  directory: { changeSeq: 0, tokenGeneration: 0, profiles: {} },
});

export const emptyBook = (): AddressBook => ({
  changeSeq: 0,
  tokenGeneration: 0,
  contacts: {},
  otherContacts: {},
  renamed: {},
  groups: {},
});
