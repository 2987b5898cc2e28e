/** Who may see what: from the mirror where it can be believed, else from the book, which then mends the mirror. */
import type { Problem } from '../../core/replication/problem';
import { succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { accessFrom } from '../../core/sharing/access';
import type { AccessMirror, BookStore } from '../ports';

export interface AccessDeps {
  readonly book: BookStore;
  readonly mirror: AccessMirror;
}

export const readAccess = ({ book, mirror }: AccessDeps): Result<AccessView, Problem> => {
  const mirrored = mirror.read();
  if (mirrored.access !== undefined) return succeed(mirrored.access);

  const page = book.read({ kinds: ['label', 'grant'] });
  if (!page.ok) return page;
  const access = accessFrom(page.value.head, page.value.records.values());
  // A commit that began and cannot be seen may still arrive. The mirror then stays dirty, and the next commit cleans it.
  const isUnderWay = mirrored.dirty !== undefined && mirrored.dirty > access.seq;
  if (!isUnderWay) {
    mirror.write(access);
    mirror.markClean();
  }
  return succeed(access);
};
