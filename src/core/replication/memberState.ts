/** What a member's own account remembers between cycles. It is a claim: losing it or finding an old one must be survivable. */
import type { Batch, MassMatter } from '../book/operation';
import type { AccountId, LabelId, RecordId, Seq } from '../book/record';
import type { ShareItem } from '../contacts/sharedPart';
import type { FieldName, Fields } from '../contacts/fieldValue';
import type { Unreturned } from './unreturned';

/** How a contact came to hold a record; it decides what happens when access ends. */
export type Source =
  /** Made by us: it goes. */
  | 'created'
  /** The member's own, found by its e-mail: it gets back what it was. */
  | 'adopted'
  /** The member's own, put into the label by him: it stays. */
  | 'contributed';

export interface HeldContact {
  readonly handle: string;
  /** What stays when the handle changes, once it was seen. */
  readonly identity?: string;
  readonly source: Source;
  /** The `v` of the record that `shadow` is. */
  readonly v: Seq;
  /** The labels under which it was last held. */
  readonly labels: readonly LabelId[];
  /** What those labels show of others and not of this one; absent where that is nothing. */
  readonly hidden?: readonly ShareItem[];
  /** The shared values that this contact and the book last agreed on. */
  readonly shadow: Fields;
  /** The line of a hint that its note was last given. */
  readonly hint?: string;
  /** What Google made of them where it made something else. */
  readonly echo?: Fields;
  /** All fields as they were when the contact was adopted: what is the member's own, and what comes back. */
  readonly original?: Fields;
  /** Elements of `original`, by key, that a shared one has ever stood for: not seeing them is not their removal. */
  readonly covered?: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** Others of these, which the member has taken out himself: nothing that he types later stands for one of them. */
  readonly absent?: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** In an intent: what the book was told of it, and stands there until it is written. */
  readonly told?: Fields;
  /** In an intent: what the tag says that is put on with it. */
  readonly meantAt?: number;
  /** What its fields were given within the last day. */
  readonly writes?: Readonly<Partial<Record<FieldName, readonly Written[]>>>;
  /** Fields that somebody keeps changing back, and since when they are left alone. */
  readonly resisted?: Readonly<Partial<Record<FieldName, number>>>;
}

/** A value that was given to a contact's field in the place of another, both in short. */
export interface Written {
  readonly at: number;
  readonly value: string;
}

/** What a label was called when its member and the book last agreed. */
export interface HeldName {
  readonly book: string;
  /** In his Google Contacts, where the book's name may be taken, or where he had another one before names were agreed on. */
  readonly here: string;
  /** His copy is to be called as the book says, and may be already. */
  readonly due?: true;
  /** Whose name stands beside the label's in `here`; absent where the label's own name was free. */
  readonly owner?: string;
  /** What it was called here before, and until when it was: a listing that lags shows it still. */
  readonly former?: { readonly name: string; readonly at: number };
}

export interface HeldLabel {
  readonly handle: string;
  /** The label's head up to which this replica has it. */
  readonly head: Seq;
  /** Made by us: it goes with the share. */
  readonly created: boolean;
  /** It was gone and has been made again: that contacts lack it says nothing until they carry it again. */
  readonly reopened?: true;
  /** It is paused and left as it is; or it was, and no cycle has settled it since. */
  readonly pause?: 'standing' | 'waking';
  /** Absent in a state from before names were agreed on. */
  readonly name?: HeldName;
  /** What the label showed its member when this replica last took it in: what is to be given up with it. */
  readonly shared: readonly ShareItem[];
  /** What it shared then and hid from him. */
  readonly unseen?: readonly ShareItem[];
}

/** Writes that are about to be sent: what may come back as an echo after a run that did not live to see the answer. */
export interface WriteIntent {
  /** When they were stored, in milliseconds since the epoch. */
  readonly at: number;
  /** Contacts about to be created, by record, with the labels that they get. */
  readonly creates: Readonly<Record<RecordId, HeldContact>>;
  /** Shared values about to be written to held contacts. */
  readonly updates: Readonly<Record<RecordId, HeldContact>>;
  /** Records whose contacts are about to be deleted or given back. */
  readonly releases: readonly RecordId[];
  /** Labels about to be taken away: one of these that is gone did not vanish. */
  readonly closing: readonly LabelId[];
}

/** A value of the member's own that a write replaced or a withdrawal took along. */
export interface KeptValue {
  readonly at: number;
  readonly record: RecordId;
  readonly fields: Fields;
}

export const isKept = (kept: readonly KeptValue[], { record, fields }: KeptValue): boolean =>
  kept.some((one) => one.record === record && JSON.stringify(one.fields) === JSON.stringify(fields));

/** A batch that is being told to the book, and the contact that each of its operations speaks of. */
export interface PendingBatch {
  readonly batch: Batch;
  readonly handles: readonly string[];
  /** What stays of each when its handle changes before the answer is worked in; empty where nobody has to know. */
  readonly identities: readonly string[];
}

/** Changes of so many of a label's persons that they are not told until somebody has decided; their contacts stay as they are. */
export interface Parked {
  readonly label: LabelId;
  readonly matter: MassMatter;
  readonly records: readonly RecordId[];
  /** The book's record of it; absent until the book has answered. */
  readonly waiting?: RecordId;
  /** What was decided, until the cycle that does it has come to its end. */
  readonly decision?: 'released' | 'restored';
}

/** How many persons the book has let a member take out of a label, and when. */
export interface TakenOut {
  readonly at: number;
  readonly label: LabelId;
  readonly count: number;
}

/** What a member lacks of his labels though it is his: there is no room for it, or Google refuses it. */
export interface Shortage {
  /** When everything was last tried, in milliseconds since the epoch. */
  readonly at: number;
  readonly full: Readonly<Record<LabelId, number>>;
  /** With the `v` that was refused, and the labels that hold it. */
  readonly refused: Readonly<Record<RecordId, { readonly v: Seq; readonly labels: readonly LabelId[] }>>;
}

/** Contacts that were seen to go into the trash on one day. */
export interface Trashed {
  readonly at: number;
  readonly count: number;
}

export interface MemberState {
  /** Counts the saves; whoever saves must have seen the one before. */
  readonly generation: number;
  readonly account: AccountId;
  /** Since when it stands in the place of one that was lost, until a cycle comes to its end: nobody knows who did what to a contact. */
  readonly lost?: number;
  /** The book's epoch; another one makes every `v` and `cursor` here meaningless. */
  readonly epoch: string;
  /** Where we are in the member's changes; absent before the first complete listing. */
  readonly mark?: string;
  /** When the contacts were last listed whole, in milliseconds since the epoch. */
  readonly listedAt?: number;
  /** Where we are in the book's log. */
  readonly cursor: Seq;
  /** Stands for what was hidden from him when all was last done; absent where nothing was. */
  readonly sight?: number;
  readonly labels: Readonly<Record<LabelId, HeldLabel>>;
  readonly contacts: Readonly<Record<RecordId, HeldContact>>;
  /** Oldest first; each is dropped once its verdicts are worked in. */
  readonly journal: readonly PendingBatch[];
  readonly intent?: WriteIntent;
  readonly kept: readonly KeptValue[];
  readonly unreturned?: readonly Unreturned[];
  readonly parked?: readonly Parked[];
  /** Of the last day. */
  readonly takenOut?: readonly TakenOut[];
  readonly shortage?: Shortage;
  /** Of the last thirty days. */
  readonly trashed?: readonly Trashed[];
}

export const emptyState = (account: AccountId, epoch: string): MemberState => ({
  generation: 0,
  account,
  epoch,
  cursor: 0,
  labels: {},
  contacts: {},
  journal: [],
  kept: [],
});
