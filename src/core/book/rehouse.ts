/**
 * Re-housing: the book goes on in a fresh spreadsheet, under a new epoch. What was erased is then gone, for the old file can
 * be deleted with its versions; and a book whose log was damaged, or that was set back, gets a beginning that can be trusted.
 *
 * Records keep their rows, numbers go on where the old book ended, and the chain goes on from its last link: so what the
 * members' states say of records stays true, and only the old log is left behind.
 */
import type { BookPage, Commit } from './decideCommit';
import type { BookHead, BookPlace } from './head';

/** Of more moves no state can tell any more: it stops, and is decided by hand. */
const MOST_FORMER = 20;

/** The last commit that the old spreadsheet takes: after it nothing of a late writer fits. */
export const closing = ({ head }: BookPage, epoch: string): Commit => ({
  after: head.marker,
  rowsBefore: head.rows,
  head: { ...head, movedTo: epoch, marker: `moved_${String(head.seq)}` },
  records: [],
  log: [],
});

/**
 * Where the new spreadsheet begins. `reached` is where the old one had once been: where that is further than it is now, the
 * numbers that are lost are not given again, and states that saw them are known to be ahead of what goes on.
 */
export const headAfterMove = (old: BookHead, epoch: string, reached: BookPlace | undefined): BookHead => {
  // The fresh spreadsheet has a tab for every kind.
  const { movedTo: _movedTo, unmade: _unmade, ...head } = old;
  const seq = reached?.epoch === old.epoch ? Math.max(reached.seq, old.seq) : old.seq;
  return {
    ...head,
    epoch,
    seq,
    base: seq + 1,
    link: head.chain,
    archived: 0,
    marker: `moved_in_${String(seq)}`,
    formerly: [{ epoch: old.epoch, seq: old.seq }, ...head.formerly].slice(0, MOST_FORMER),
  };
};
