/**
 * Moving the book to a fresh spreadsheet, which the admin has made and shared with the book account. Killed anywhere, it is
 * begun again and comes to the same end: the new spreadsheet is no book before its head is written, the old one stays the
 * book until it is closed, and between the two nobody can commit.
 */
import type { BookPage } from '../../core/book/decideCommit';
import type { BookHead } from '../../core/book/head';
import type { BookRecord } from '../../core/book/record';
import { RECORD_KINDS } from '../../core/book/record';
import { closing, headAfterMove } from '../../core/book/rehouse';
import type { Problem } from '../../core/replication/problem';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { accessFrom } from '../../core/sharing/access';
import type { AccessMirror, BookStore, Clock, FreshBook, Lock, Nonces } from '../ports';
import type { AdminDeps } from '../registeredAdmin';
import { registeredAdmin } from '../registeredAdmin';

export interface HouseSettings {
  /** The spreadsheet that the admin has named to follow. */
  readonly nextSpreadsheet: () => string | undefined;
  /** The next spreadsheet is the book's from now on; the one before is noted with the day. */
  readonly moveIn: (at: number) => void;
}

export interface RehouseDeps extends AdminDeps {
  readonly book: BookStore;
  readonly fresh: FreshBook;
  readonly house: HouseSettings;
  readonly mirror: AccessMirror;
  readonly lock: Lock;
  readonly nonces: Nonces;
  readonly clock: Clock;
}

export type Rehousing =
  | 'refused'
  | 'no-place'
  | 'place-taken'
  | 'busy'
  | 'out-of-reach'
  | 'damaged'
  | 'moved';

/** As often as somebody else may commit between our reading and the closing. */
const MOST_TRIES = 3;

/** Sheets asks for requests of two megabytes at most, and a record stands in two forms. */
const MOST_CHARACTERS = 600_000;

const portionsOf = (records: Iterable<BookRecord>): readonly (readonly BookRecord[])[] => {
  const portions: BookRecord[][] = [];
  let size = 0;
  for (const record of records) {
    const characters = JSON.stringify(record).length;
    const current = portions[portions.length - 1];
    if (current === undefined || size + characters > MOST_CHARACTERS) {
      portions.push([record]);
      size = characters;
    } else {
      current.push(record);
      size += characters;
    }
  }
  return portions;
};

const whyNot = (problem: Problem): Rehousing => {
  if (problem.type === 'conflict') return 'busy';
  return problem.type === 'damaged' ? 'damaged' : 'out-of-reach';
};

export const rehouseBook = (deps: RehouseDeps): Rehousing => {
  if (registeredAdmin(deps) === undefined) return 'refused';
  if (deps.house.nextSpreadsheet() === undefined) return 'no-place';
  const moved = deps.lock.whileHeld(() => move(deps)) ?? fail({ type: 'conflict' } as const);
  if (!moved.ok) return whyNot(moved.problem);
  return moved.value;
};

const move = (deps: RehouseDeps): Result<Rehousing, Problem> => {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const moved = tryToMove(deps);
    // After an answer that never came the next attempt reads what happened.
    const isOpen = !moved.ok && ['conflict', 'unreachable'].includes(moved.problem.type);
    if (!isOpen) return moved;
  }
  return fail({ type: 'conflict' });
};

const tryToMove = (deps: RehouseDeps): Result<Rehousing, Problem> => {
  const { reached } = deps.mirror.read();
  const page = deps.book.read({ kinds: RECORD_KINDS });
  if (!page.ok) return page;
  const { head, records } = page.value;
  const place = deps.fresh.prepare(head.rows);
  if (!place.ok) return place;
  const { opened } = place.value;
  if (opened !== undefined && opened !== head.movedTo) return succeed('place-taken');

  const epoch = head.movedTo ?? deps.nonces.draw();
  const next = headAfterMove(head, epoch, reached);
  if (opened === undefined) {
    const filled = fill(deps, page.value, next);
    if (!filled.ok) return filled;
  }
  deps.house.moveIn(deps.clock.now());
  // Until this is written the mirror is of the old epoch, which says the same.
  deps.mirror.write(accessFrom(next, records.values()));
  deps.mirror.markClean();
  return succeed('moved');
};

/** Everything is copied before the old book is closed, which is refused where a change came in between. */
const fill = ({ book, fresh }: RehouseDeps, page: BookPage, next: BookHead): Result<null, Problem> => {
  for (const records of portionsOf(page.records.values())) {
    const put = fresh.put(records);
    if (!put.ok) return put;
  }
  if (page.head.movedTo === undefined) {
    const closed = book.append(closing(page, next.epoch));
    if (!closed.ok) return closed;
  }
  return fresh.open(next);
};
