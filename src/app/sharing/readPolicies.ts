/** What the company allows, for a card: from the note, else from the book, which then mends the note. */
import type { Problem } from '../../core/replication/problem';
import { succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { Policies } from '../../core/sharing/policies';
import { policiesIn } from '../../core/sharing/policies';
import type { BookStore, PolicyNote } from '../ports';

export interface PolicyDeps {
  readonly book: BookStore;
  readonly policies: PolicyNote;
}

/** Only said to people: each commit reads the book's own row. */
export const readPolicies = ({ book, policies }: PolicyDeps): Result<Policies, Problem> => {
  const noted = policies.read();
  if (noted !== undefined) return succeed(noted);
  const page = book.read({ kinds: ['policy'] });
  if (!page.ok) return page;
  const found = policiesIn(page.value.records.values());
  policies.write(found);
  return succeed(found);
};
