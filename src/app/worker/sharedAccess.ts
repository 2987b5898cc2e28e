/** One reading of the access for many visits: the mirror of a large company is 250 KB, and each visit begins with it. */
import { succeed } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import type { RunDeps } from '../replication/runNotes';
import { readAccess } from '../sharing/readAccess';

/** A visit that begins now with what was read then is no other than one that began then. */
const FRESH = 20_000;

/** What one's own commits move is seen at once; a commit decides by the book itself. */
export const withSharedAccess = <Deps extends RunDeps>(deps: Deps): Deps => {
  let known: { readonly access: AccessView; readonly at: number } | undefined;
  return {
    ...deps,
    book: {
      ...deps.book,
      append: (commit) => {
        known = undefined;
        return deps.book.append(commit);
      },
    },
    access: () => {
      const now = deps.clock.now();
      if (known !== undefined && now - known.at < FRESH) return succeed(known.access);
      const access = readAccess(deps);
      known = access.ok ? { access: access.value, at: now } : undefined;
      return access;
    },
  };
};
