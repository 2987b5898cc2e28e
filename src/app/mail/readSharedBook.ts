/** The persons of the labels that reach the member at the keyboard. */
import type { Author } from '../../core/book/operation';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { BookRecord, RecordId, RecordKind } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { ACCESS_KINDS } from '../../core/sharing/access';
import type { AddressIndex } from '../ports';
import type { ReachDeps } from '../sharing/readReach';
import { readReach } from '../sharing/readReach';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface SharedBookDeps extends ReachDeps {
  readonly addresses?: AddressIndex;
}

export interface SharedBook {
  readonly author: Author;
  /** Undefined where no label reaches the member. */
  readonly book:
    | { readonly reading: Reading; readonly records: ReadonlyMap<RecordId, BookRecord> }
    | undefined;
}

/** Nobody who is asked for is in the book: what the mirror says is all there is to know. */
const withoutRecords = (
  access: AccessView,
  account: string,
  now: number,
): NonNullable<SharedBook['book']> => ({
  reading: { author: account, now, find: () => undefined, access: () => access, placements: () => [] },
  records: new Map(),
});

/**
 * The persons who may be reached at these addresses, and whatever else was read. One read of the book at most, and none where
 * the mirror says that no label reaches the member, or the index that nobody has such an address. What the index names is read
 * with the grants of now: of somebody whose access was taken away it shows nothing. `more` is read in the same request.
 */
export const readSharedBook = (
  deps: SharedBookDeps,
  addresses: readonly string[],
  more: readonly RecordKind[] = [],
): Result<SharedBook, Refusal> => {
  const reach = readReach(deps);
  if (!reach.ok) return reach;
  const { author, access, now, isReached } = reach.value;
  const { id } = author;
  if (!isReached) return succeed({ author, book: undefined });

  const found = deps.addresses?.find(access, addresses);
  if (found?.length === 0) return succeed({ author, book: withoutRecords(access, id, now) });
  const page = deps.book.read(
    found === undefined
      ? { kinds: [...ACCESS_KINDS, 'placement', 'person', ...more] }
      : { kinds: [...ACCESS_KINDS, 'placement', ...more], records: found },
  );
  if (!page.ok) return fail(outOfReach(page.problem));
  const { head, records } = page.value;
  if (found === undefined) deps.addresses?.fill(head, records.values());
  return succeed({ author, book: { reading: readingOf(page.value, id, now), records } });
};
