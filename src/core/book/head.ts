/** Where a book stands: what every commit reads first and moves on. */
import type { LabelId, RecordKind, Seq } from './record';

export interface BookHead {
  /** Changes when the book is moved to a fresh spreadsheet. */
  readonly epoch: string;
  /** The last change. */
  readonly seq: Seq;
  /** The first change that the log still holds; those before it were moved to the archive, or stayed in an earlier spreadsheet. */
  readonly base: Seq;
  /** The link of the chain that the change `base` follows. */
  readonly link: string;
  /** How many segments of the log the archive holds. */
  readonly archived: number;
  /** The name of the last commit's marker: the next commit may only follow this one. */
  readonly marker: string;
  /** The last log entry's link in the hash chain. */
  readonly chain: string;
  /** How many rows each kind has used; rows are never reused. */
  readonly rows: Readonly<Record<RecordKind, number>>;
  /** Kinds that came after the book was made and have no place in it yet: its next change makes one. */
  readonly unmade?: readonly RecordKind[];
  /** The last change that touched each label. */
  readonly heads: Readonly<Record<LabelId, Seq>>;
  /** The spreadsheets before this one, and the last change of each that this one goes on from. */
  readonly formerly: readonly BookPlace[];
  /** The epoch of the spreadsheet that follows: nothing is committed here any more. */
  readonly movedTo?: string;
}

/** The head without what the log tells: it stands a second time in another tab. */
export type Headline = Omit<BookHead, 'heads'>;

export const headlineOf = ({ heads: _heads, ...headline }: BookHead): Headline => headline;

/** A moment in the life of a book. */
export interface BookPlace {
  readonly epoch: string;
  readonly seq: Seq;
}

/** The book has been somewhere that it does not know of any more: an older version of its spreadsheet was put back. */
export const isBehind = (head: BookPlace, reached: BookPlace | undefined): boolean =>
  reached !== undefined && reached.epoch === head.epoch && reached.seq > head.seq;

/** The marker of the commit whose first change is `seq`. */
export const markerOf = (seq: Seq): string => `commit_${String(seq)}`;

export const emptyHead = (epoch: string): BookHead => ({
  epoch,
  seq: 0,
  base: 1,
  link: '',
  archived: 0,
  marker: markerOf(0),
  chain: '',
  rows: {
    person: 0,
    label: 0,
    grant: 0,
    placement: 0,
    member: 0,
    suggestion: 0,
    group: 0,
    policy: 0,
    comment: 0,
  },
  heads: {},
  formerly: [],
});
