/** One member's Google Contacts as the cycle sees them, in our own words. */
import type { Fields } from '../contacts/fieldValue';
import type { LabelId, RecordId } from '../book/record';

/** What other programs keep on a contact or label; carried along and written back untouched. */
export interface ForeignTag {
  readonly key: string;
  readonly value: string;
}

export interface ReplicaContact {
  /** The contact's name in this address book. It may change; `record` is what identifies. */
  readonly handle: string;
  /** What stays when the handle changes; absent where the address book does not say. */
  readonly identity?: string;
  /** A stamp that a write must repeat; a stale one is refused. It answers "worth reading?", never "changed?". */
  readonly version: string;
  /** Our id tag: a claim, never an authority. */
  readonly record?: RecordId;
  /** When the run began that put the tag on: a tag says by this which of a record's copies it was made for. */
  readonly meantAt?: number;
  readonly foreign: readonly ForeignTag[];
  /** Handles of all labels it carries, the address book's own ones included. */
  readonly labels: readonly string[];
  readonly fields: Fields;
  /** The line of a hint that stands in its note and is no part of it; see hintLine.ts. */
  readonly hint?: string;
}

export interface ReplicaLabel {
  readonly handle: string;
  readonly version: string;
  readonly name: string;
  /** Our tag, a claim as well. */
  readonly label?: LabelId;
  readonly foreign: readonly ForeignTag[];
  /** How many contacts carry it. */
  readonly contacts: number;
}

export interface ContactCreate {
  readonly record: RecordId;
  readonly meantAt?: number;
  readonly labels: readonly string[];
  readonly fields: Fields;
  readonly hint?: string;
}

/** Writes only what is given; everything else stays as it is in `contact`, which must be the newest known. */
export interface ContactUpdate {
  readonly contact: ReplicaContact;
  readonly fields: Fields;
  /** The id tag to set; `null` takes ours away. */
  readonly record?: RecordId | null;
  /** With a tag that is set. */
  readonly meantAt?: number;
  readonly labels?: readonly string[];
  /** '' takes it away; absent, it stays as it is. */
  readonly hint?: string;
}

export interface ListingPage {
  readonly contacts: readonly ReplicaContact[];
  /** Handles of contacts that were deleted since the mark. */
  readonly removed: readonly string[];
  /** Handles of contacts that may have more than the page shows of them; a contact that is read by name is whole. */
  readonly partial?: readonly string[];
  /** Contacts whose handle changed, with their former ones. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly nextPage?: string;
  /** Only on the last page. */
  readonly mark?: string;
}

/** People API limits (developers.google.com/people/api/rest/v1/people). */
export const LARGEST_CREATE = 200;
export const LARGEST_UPDATE = 200;
export const LARGEST_READ = 200;
export const LARGEST_DELETE = 500;
