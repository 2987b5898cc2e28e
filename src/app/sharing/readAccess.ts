/** Who may see what: from the mirror where it can be believed, else from the book, which then mends the mirror. */
import type { Problem } from '../../core/replication/problem';
import { succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { ACCESS_KINDS, accessFrom } from '../../core/sharing/access';
import type { AccessMirror, BookStore, Lock } from '../ports';

export interface AccessDeps {
  readonly book: BookStore;
  readonly mirror: AccessMirror;
  readonly lock: Lock;
}

const readBook = ({ book }: AccessDeps): Result<AccessView, Problem> => {
  const page = book.read({ kinds: ACCESS_KINDS });
  return page.ok ? succeed(accessFrom(page.value.head, page.value.records.values())) : page;
};

/** Whatever the mirror says now is replaced by what the book says. */
export const mendMirror = (deps: AccessDeps): Result<AccessView, Problem> => {
  const access = readBook(deps);
  if (!access.ok) return access;
  const { dirty } = deps.mirror.read();
  // A commit that began and cannot be seen may still arrive. The mirror then stays dirty, and the next commit cleans it.
  if (dirty !== undefined && dirty > access.value.seq) return access;
  deps.mirror.write(access.value);
  deps.mirror.markClean();
  return access;
};

/** Where a reading of the book has shown that the mirror is an old copy, though nothing else tells. */
export const readAccessAnew = (deps: AccessDeps): Result<AccessView, Problem> =>
  deps.lock.whileHeld(() => mendMirror(deps)) ?? readBook(deps);

export const readAccess = (deps: AccessDeps): Result<AccessView, Problem> => {
  const { access, dirty, reached } = deps.mirror.read();
  if (access !== undefined) return succeed(access);
  // Too large to be repeated there: nothing is to be mended.
  if (reached !== undefined && dirty === undefined) return readBook(deps);
  // Under the lock no commit comes between reading the book and mending the mirror, which would put a revoked grant back.
  // Another run may have mended it while we waited.
  const mended = deps.lock.whileHeld((): Result<AccessView, Problem> => {
    const now = deps.mirror.read().access;
    return now === undefined ? mendMirror(deps) : succeed(now);
  });
  return mended ?? readBook(deps);
};
