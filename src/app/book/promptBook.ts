/**
 * A book that does not keep a person waiting twice: a request that Google lets run beyond a card's 30 seconds ends the whole
 * execution, and no line of ours is left to say so. It is noted before it is sent, so that the next card finds the note, asks
 * nothing for a while, and shows what there is without the book.
 */
import { fail } from '../../core/result';
import type { BookStore, Clock } from '../ports';

/** Kept for the account at the keyboard, where it may vanish at any time. */
export interface AskedNote {
  /** When the request that has not been answered was sent. */
  readonly sentAt: () => number | undefined;
  readonly write: (at: number) => void;
  readonly clear: () => void;
}

/** A card's execution has ended by then, whatever became of its request. */
const OVER = 30_000;

/** Then it is tried again. */
const PAUSE = 120_000;

/** `isHurried`: whether somebody waits for this execution; a run of the clock has time. */
export const promptBook = (
  book: BookStore,
  note: AskedNote,
  clock: Clock,
  isHurried: () => boolean,
): BookStore => ({
  ...book,
  read: (question) => {
    if (!isHurried()) return book.read(question);
    const before = note.sentAt();
    const age = before === undefined ? 0 : clock.now() - before;
    if (age >= OVER && age < PAUSE) return fail({ type: 'unreachable', what: 'book' });
    note.write(clock.now());
    const page = book.read(question);
    note.clear();
    return page;
  },
});
