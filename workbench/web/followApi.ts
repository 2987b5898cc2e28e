/** What the pages ask of “Follow this contact”: the way of one contact through the product, and what became of it since. */

export interface FollowQuestion {
  readonly as: string;
  readonly contact: string;
  /** The mailbox of the member to whom it is followed; absent: the first one whom it reaches. */
  readonly to?: string;
}

export interface FollowAnswer {
  readonly name: string;
  /** The mailbox of whoever brought the contact in. */
  readonly from: string;
  /** Absent where the label is shared with nobody. */
  readonly to?: string;
  /** The others whom the contact reaches, by mailbox. */
  readonly others: readonly string[];
  readonly hops: readonly Hop[];
  /** What was changed since, oldest first. */
  readonly changes: readonly FollowedChange[];
}

/** One stretch of the way. `waiting`: it has not happened yet; `outside`: it is not Meibo's, and not emulated. */
export interface Hop {
  readonly name: HopName;
  readonly state: 'done' | 'waiting' | 'outside';
  /** When it happened; of what waits, when the person's next run begins. */
  readonly at?: number;
  /** Figures and ids, by the name under which the page's sentences ask for them. */
  readonly facts: Readonly<Record<string, string>>;
  /** The files that do it, each with a name that stands in it. */
  readonly sources: readonly Source[];
}

export type HopName =
  | 'seen'
  | 'committed'
  | 'row'
  | 'logged'
  | 'tagged'
  | 'trigger'
  | 'read'
  | 'created'
  | 'adopted'
  | 'held'
  | 'phone';

export interface Source {
  readonly file: string;
  readonly phrase: string;
}

export interface FollowedChange {
  readonly at: number;
  /** The mailbox of whoever made it. */
  readonly by: string;
  /** `suggested`: the right did not allow it, so it was kept as a suggestion. */
  readonly type: 'edited' | 'deleted' | 'suggested';
  /** The field's name in the book; absent for a deletion. */
  readonly field?: string;
  readonly was: string;
  readonly now: string;
  /** When the other one of the two had it. Of a suggestion: when its author's contact was put back. */
  readonly arrivedAt?: number;
  readonly sources: readonly Source[];
}
