/** What somebody asks of a book, and what it answers. */
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import type { ShareItem } from '../contacts/sharedPart';
import type { CopyChoice } from '../sharing/copyChoice';
import type { FieldDelta } from '../sharing/fieldChoice';
import type { Crowd, GroupId, Principal } from '../sharing/principal';
import type { Policies } from '../sharing/policies';
import type { Role } from '../sharing/role';
import type { AccountId, LabelId, RecordId, Seq } from './record';

/** Who asks. The address and the name are what the Directory says now; the id decides. */
export interface Author {
  readonly id: AccountId;
  readonly email: string;
  readonly name: string;
}

/** A field as the author found it and as he wants it. */
export interface FieldEdit {
  readonly was: FieldValue;
  readonly now: FieldValue;
  /** Only a wish, whatever its author's right is: he has not seen the whole of what it would replace. */
  readonly proposed?: true;
}

/** What may be done to so many persons at once that it waits: taken out of a label, edited, or put back to older values. */
export const MASS_MATTERS = ['removals', 'changes', 'reverts'] as const;
export type MassMatter = (typeof MASS_MATTERS)[number];

export type FieldEdits = Readonly<Partial<Record<FieldName, FieldEdit>>>;

/** A label that the book knows, or the Google Contacts label to make one from. */
export type LabelToShare =
  | { readonly id: LabelId }
  | { readonly handle: string; readonly name: string; readonly shared: readonly ShareItem[] };

/** `nonce`s are the random part of the ids of new records: drawn before the operation is stored, so that a repetition makes no second record. */
export type Operation =
  | {
      readonly type: 'share';
      readonly label: LabelToShare;
      readonly principal: Principal;
      readonly role: Role;
      /** Only another role for somebody who has the label: a grant that ended meanwhile is not given again. */
      readonly onlyChange?: true;
      /** He is told by mail, again where he has the label; one who was told within the hour is not. */
      readonly invites?: true;
      /** Whom the Directory found, to be registered with the share: who came after the installation is in no list yet. */
      readonly person?: Author;
      /** What the list of groups says of the one with which is shared; who is in it the worker will read. */
      readonly group?: { readonly name: string; readonly email: string };
      /** UTC instant in milliseconds from which on it counts no more; `null` for none. */
      readonly until?: number | null;
      readonly nonce: string;
    }
  /** Of a group's share one person has another role, or none; `null` for the group's own. */
  | {
      readonly type: 'set-exception';
      readonly label: LabelId;
      readonly account: AccountId;
      readonly role: Role | 'none' | null;
    }
  /** The author's label becomes another's, and he stays its manager. */
  | {
      readonly type: 'transfer-label';
      readonly label: LabelId;
      readonly to: Author;
      readonly nonce: string;
    }
  /** What the Directory says of a group, read to its end by a worker. */
  | {
      readonly type: 'note-group';
      readonly crowd: Crowd;
      readonly name: string;
      readonly email: string;
      readonly members: readonly AccountId[];
      readonly inner: readonly GroupId[];
      readonly nonce: string;
    }
  /** A worker could not read it. */
  | { readonly type: 'note-group-unread'; readonly crowd: Crowd }
  /** Whether the Directory knows none of a label's owners any more. */
  | { readonly type: 'note-owners'; readonly label: LabelId; readonly areGone: boolean }
  /** An administrator names a new owner for a label that has none left. */
  | { readonly type: 'rescue-label'; readonly label: LabelId; readonly to: Author; readonly nonce: string }
  /** So many people may lose what the group gave them. */
  | { readonly type: 'release-group'; readonly group: RecordId; readonly count: number }
  | {
      readonly type: 'stop-sharing';
      readonly label: LabelId;
      readonly principal: Principal;
      /** What came with the label is to stay with whoever loses it, as his own; the company may have decided otherwise. */
      readonly leave?: true;
    }
  | {
      readonly type: 'add';
      readonly label: LabelId;
      readonly fields: Fields;
      /** Only where no label that the author sees holds one of the addresses. What Google Contacts holds comes as it is. */
      readonly unlessThere?: true;
      readonly nonce: string;
    }
  | {
      readonly type: 'edit';
      readonly record: RecordId;
      /** The `v` of the record that the author had before him. */
      readonly base: Seq;
      readonly edits: FieldEdits;
      /** Made as a suggestion, on a card: it changes nothing, whatever its author's right is, and he need not be told. */
      readonly asSuggestion?: true;
      readonly nonce: string;
    }
  /** A field as a change found it, or as it left it. */
  | {
      readonly type: 'use-value';
      readonly record: RecordId;
      readonly base: Seq;
      readonly field: FieldName;
      readonly change: Seq;
      readonly side: 'was' | 'now';
      readonly nonce: string;
    }
  /** A contact that a change has deleted, or taken out of a label other than its home, as it was. */
  | {
      readonly type: 'restore';
      readonly record: RecordId;
      readonly label: LabelId;
      readonly deletion: Seq;
    }
  | {
      readonly type: 'take-out';
      readonly record: RecordId;
      readonly label: LabelId;
      readonly base: Seq;
      readonly nonce: string;
    }
  | {
      readonly type: 'place';
      readonly record: RecordId;
      readonly label: LabelId;
      readonly cap: Role;
      readonly nonce: string;
    }
  | {
      readonly type: 'decide-suggestion';
      readonly suggestion: RecordId;
      /** The `v` of the suggestion that the decider had before him. */
      readonly base: Seq;
      /** The person whom the suggestion concerns, where it concerns one. */
      readonly record?: RecordId;
      /** The `v` of that person, as it was shown beside the suggestion; 0 where it concerns nobody. */
      readonly personBase: Seq;
      readonly accept: boolean;
      /** What the decider says to its author. */
      readonly word?: string;
      readonly nonce: string;
    }
  /** The author would like to have a role on a label. */
  | {
      readonly type: 'ask-access';
      readonly label: LabelId;
      readonly role: Role;
      readonly word: string;
      readonly nonce: string;
    }
  /** So many of a label's persons at once that somebody has to decide first: what waits in the author's own account. */
  | {
      readonly type: 'hold';
      readonly label: LabelId;
      readonly matter: MassMatter;
      /** How many persons are concerned, of how many; 0 where nothing waits any more. */
      readonly count: number;
      readonly of: number;
      /** Some of the persons, by whose names the others are to know what it is about. */
      readonly examples: readonly RecordId[];
      readonly nonce: string;
    }
  /** Its author has been told that it is only a suggestion. */
  | { readonly type: 'dismiss-suggestion'; readonly suggestion: RecordId }
  /** What the author wants of his own copies of these labels. */
  | { readonly type: 'choose-copy'; readonly labels: readonly LabelId[]; readonly copy: CopyChoice }
  /** The author wants written again what another program kept changing back in his own account. */
  | { readonly type: 'write-again'; readonly label: LabelId }
  /** For everybody whom the label reaches. */
  | { readonly type: 'rename-label'; readonly label: LabelId; readonly name: string }
  /** Somebody outside the company; it reaches nobody before he accepts. */
  | {
      readonly type: 'invite-outside';
      readonly label: LabelToShare;
      readonly email: string;
      readonly role: Role;
      /** When access is to end once he has it; `null` for never. */
      readonly until?: number | null;
      readonly nonce: string;
    }
  /** By the author himself: he is who was invited, if his address is the one. */
  | { readonly type: 'answer-invitation'; readonly label: LabelId; readonly accept: boolean }
  | { readonly type: 'withdraw-invitation'; readonly label: LabelId; readonly email: string }
  /** Whether the Directory has just said that the author administers the company: the book cannot know. */
  | {
      readonly type: 'set-policies';
      readonly policies: Policies;
      readonly isAdmin: boolean;
      readonly nonce: string;
    }
  /** For everybody whom the label reaches. Only what is to become other, so that two at once do not undo each other's choice. */
  | ({ readonly type: 'choose-fields'; readonly label: LabelId } & FieldDelta)
  /** `language`: that of the author's Google account, for what is written to him; `isChosen`: the one that he wants instead. */
  | { readonly type: 'open'; readonly language?: string; readonly isChosen?: true; readonly nonce: string }
  /** To everybody who sees the person through the label; without one to nobody but its author. */
  | {
      readonly type: 'write-comment';
      readonly record: RecordId;
      readonly label?: LabelId;
      readonly text: string;
      /** Colleagues as the Directory has just found them. */
      readonly mentions: readonly Author[];
      readonly nonce: string;
    }
  | {
      readonly type: 'edit-comment';
      readonly record: RecordId;
      readonly comment: RecordId;
      readonly text: string;
    }
  | { readonly type: 'delete-comment'; readonly record: RecordId; readonly comment: RecordId }
  /** The author was mentioned in it, and has looked. */
  | { readonly type: 'see-mention'; readonly record: RecordId; readonly comment: RecordId }
  /** `base`: the change that pinned the hint which the author had before him; an empty text takes it away. */
  | { readonly type: 'pin-hint'; readonly record: RecordId; readonly text: string; readonly base: Seq }
  /** `base`: the change that named those whom the author had before him; who is left out stays, `null` is nobody. */
  | {
      readonly type: 'set-caretakers';
      readonly record: RecordId;
      readonly caretaker?: Author | null;
      readonly deputy?: Author | null;
      readonly base: Seq;
    }
  | { readonly type: 'register'; readonly account: Author; readonly nonce: string };

/** Batches of different channels may be under way at once; within a channel one at a time. */
export type Channel = 'cycle' | 'card' | 'install' | 'groups';

export interface Batch {
  readonly author: Author;
  readonly channel: Channel;
  /** Unique per author and channel: a batch that comes a second time gets the first one's verdicts. */
  readonly key: string;
  readonly operations: readonly Operation[];
  /** The random part of the author's own member record, should he have none yet. */
  readonly nonce: string;
}

export type RefusalReason =
  | 'no-right'
  | 'gone'
  | 'unknown-label'
  | 'unknown-record'
  | 'yourself'
  | 'owner-stays'
  | 'role-too-high'
  | 'not-shared-with'
  | 'end-passed'
  | 'newer-edit'
  | 'not-in-log'
  | 'renewed'
  | 'there-already'
  | 'already-decided'
  | 'only-by-hand'
  | 'only-admins'
  | 'invited-already'
  | 'no-invitation'
  | 'policy-forbids'
  | 'no-words'
  | 'too-long'
  | 'mention-private'
  | 'mention-unseen'
  | 'caretaker-unseen';

export type Verdict =
  | { readonly type: 'applied'; readonly record: RecordId }
  | { readonly type: 'unchanged'; readonly record: RecordId }
  | { readonly type: 'refused'; readonly reason: RefusalReason; readonly suggestion?: RecordId };
