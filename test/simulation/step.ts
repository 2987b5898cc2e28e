/** A life as data: what happens, step by step. A step that makes no sense where it comes is passed over, so any part of a life is a life. */

/** What a person does in his own Google Contacts. Contacts are named by their person (`7`), labels by their name. */
export type Hand =
  | {
      readonly act: 'add';
      readonly person: number;
      readonly phone: number;
      readonly email: number;
      readonly label?: string;
    }
  | { readonly act: 'phone'; readonly person: number; readonly token: number; readonly replace: boolean }
  | { readonly act: 'title' | 'note' | 'own'; readonly person: number; readonly token: number }
  | {
      readonly act: 'dropPhone' | 'delete' | 'restore' | 'star' | 'import' | 'untag' | 'rename';
      readonly person: number;
    }
  | { readonly act: 'tick'; readonly person: number; readonly label: string }
  | { readonly act: 'untick'; readonly person: number; readonly label: string }
  | {
      readonly act: 'merge';
      readonly person: number;
      readonly with: number;
      readonly tags: 'first' | 'second' | 'none';
    }
  | { readonly act: 'renameLabel'; readonly label: string; readonly to: string }
  | { readonly act: 'makeLabel'; readonly label: string }
  | { readonly act: 'deleteLabel'; readonly label: string }
  | { readonly act: 'undo'; readonly changes: number }
  /** Another program puts the tag of a record on a contact of his: the n-th person of the book, which he may have or not. */
  | { readonly act: 'forge'; readonly person: number; readonly record: number };

/** What a person does on a card. */
export type Card =
  | { readonly act: 'share'; readonly label: string; readonly with: number; readonly role: string }
  | { readonly act: 'stop' | 'leave'; readonly label: string; readonly with: number }
  /** A request that no card made: an operation on the n-th person of the book, whether he may or not. */
  | {
      readonly act: 'forge';
      readonly label: string;
      readonly with: number;
      readonly record: number;
      readonly operation: 'edit' | 'take-out' | 'place';
    };

/** Where a run dies: at its n-th write, or effect, from now, before or after it took place. */
export interface Strike {
  readonly at: number;
  readonly when: 'before' | 'after';
  /** A write where it is not said. */
  readonly of?: 'write' | 'effect';
}

export type Fault =
  | {
      readonly fault: 'lost request' | 'lost answer';
      readonly at: 'contacts' | 'state' | 'book';
      readonly who: number;
    }
  | {
      readonly fault: 'marks expire' | 'state lost' | 'state copied' | 'state put back' | 'state torn';
      readonly who: number;
    }
  | { readonly fault: 'lag'; readonly who: number; readonly changes: number }
  /** The next so many requests to Google are refused, or find the lock held. */
  | { readonly fault: 'quota used up' | 'lock held'; readonly who: number; readonly requests: number }
  | { readonly fault: 'consent gone' | 'consent back' | 'clock right'; readonly who: number }
  /** His executions have another time than everybody else’s. */
  | { readonly fault: 'clock off'; readonly who: number; readonly minutes: number }
  /** From now on Google will not have anything written to this person’s contact. */
  | { readonly fault: 'contact refused'; readonly who: number; readonly person: number }
  /** A program of somebody’s own copies phone numbers from another member’s contacts into his. */
  | { readonly fault: 'second tool'; readonly who: number; readonly from: number }
  | {
      readonly fault:
        | 'mirror lost'
        | 'mirror dirty'
        | 'mirror copied'
        | 'mirror put back'
        | 'book away'
        | 'book damaged'
        | 'book back'
        | 'visits lost';
    };

export type Step =
  | { readonly type: 'hand'; readonly who: number; readonly hand: Hand }
  | { readonly type: 'card'; readonly who: number; readonly card: Card }
  /** A whole run, or one that dies. */
  | { readonly type: 'run'; readonly who: number; readonly strike?: Strike }
  /** A run begins and waits for its effects to be performed. */
  | { readonly type: 'begin'; readonly who: number }
  /** The oldest run of the member that has begun does so many effects. */
  | { readonly type: 'go'; readonly who: number; readonly effects: number }
  /** The oldest run of the member is never heard of again. */
  | { readonly type: 'drop'; readonly who: number }
  | { readonly type: 'wait'; readonly minutes: number }
  | { readonly type: 'fault'; readonly fault: Fault };

/** How Google behaves all through a life. */
export interface GoogleHabits {
  /** Contacts on a page of a listing. */
  readonly pageSize?: number;
  /** A listing shows no more elements of a field; a contact that is read by name is whole. */
  readonly listed?: number;
  /** What is written comes back in Google’s spelling. */
  readonly respells?: boolean;
}

/** What was there before anything happened. */
export interface Beginning {
  readonly members: number;
  /** Labels by owner, with the persons in each; a person may be in another member's contacts as well. */
  readonly labels: readonly {
    readonly name: string;
    readonly owner: number;
    readonly persons: readonly number[];
  }[];
  /** Contacts of a member's own that are in no label. */
  readonly own: readonly { readonly who: number; readonly person: number }[];
  /** As in the memory stores where it is not said. */
  readonly google?: GoogleHabits;
}

export interface Life {
  readonly beginning: Beginning;
  readonly steps: readonly Step[];
}
