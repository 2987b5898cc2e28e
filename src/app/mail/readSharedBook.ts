/** The persons of the labels that reach the member at the keyboard. */
import type { BookPage } from '../../core/book/decideCommit';
import type { Author } from '../../core/book/operation';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS, labelsFor } from '../../core/sharing/access';
import type { Clock, CurrentAccount } from '../ports';
import type { AccessDeps } from '../sharing/readAccess';
import { readAccess } from '../sharing/readAccess';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface SharedBookDeps extends AccessDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
}

export interface SharedBook {
  readonly author: Author;
  /** Undefined where no label reaches the member. */
  readonly book: { readonly reading: Reading; readonly page: BookPage } | undefined;
}

/** One read of the book at most, and none where the mirror says that no label reaches the member. */
export const readSharedBook = (deps: SharedBookDeps): Result<SharedBook, Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const { id } = author.value;
  const now = deps.clock.now();
  if (labelsFor(access.value, id, now).length === 0)
    return succeed({ author: author.value, book: undefined });

  const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement', 'person'] });
  if (!page.ok) return fail(outOfReach(page.problem));
  const reading = readingOf(page.value, id, now);
  return succeed({ author: author.value, book: { reading, page: page.value } });
};
