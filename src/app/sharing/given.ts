/** Who gave something and when: the field says by whom and with which change, the log when that was. */
import type { LogEntry } from '../../core/book/logEntry';
import { findMember } from '../../core/book/operations/member';
import type { BookRecord, Seq, StoredField } from '../../core/book/record';
import { textOf } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { BookStore } from '../ports';

export interface Given {
  /** '' for somebody whose name nobody knows. */
  readonly byName: string;
  /** Milliseconds since the epoch; absent where the log no longer holds the change. */
  readonly at?: number;
}

type Change = Pick<StoredField, 'seq' | 'by'>;

export interface Giver {
  readonly given: (change: Change | undefined) => Given;
  /** Whether that change made its record, as far as the log tells. */
  readonly hasMade: (change: Change) => boolean;
}

/** The name as the members know it. */
export const memberName = (members: Iterable<BookRecord>, account: string): string => {
  const member = findMember(members, account);
  return member === undefined ? '' : textOf(member, 'name') || textOf(member, 'email');
};

/** One read of the book for all of them. `members` have to hold everybody. */
export const giverOf = (
  book: BookStore,
  members: readonly BookRecord[],
  changes: readonly (Change | undefined)[],
): Result<Giver, Problem> => {
  const entries = [...new Set(changes.flatMap((change) => change?.seq ?? []))];
  const page = book.read({ entries });
  if (!page.ok) return page;
  const log = new Map<Seq, LogEntry>(page.value.log.map((entry) => [entry.seq, entry]));
  return succeed({
    given: (change) => {
      const at = change === undefined ? undefined : log.get(change.seq)?.at;
      const byName = change === undefined ? '' : memberName(members, change.by);
      return { byName, ...(at === undefined ? {} : { at }) };
    },
    hasMade: ({ seq }) => log.get(seq)?.type === 'create',
  });
};
