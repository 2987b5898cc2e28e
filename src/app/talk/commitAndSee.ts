/** Committing a click, and what stands in the book after it, from what the commit had to read and what it wrote: no further reading. */
import type { BookPage } from '../../core/book/decideCommit';
import type { Author, Operation, Verdict } from '../../core/book/operation';
import type { RecordKind } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { ClickDeps } from '../book/commitClick';
import { commitClicks } from '../book/commitClick';
import type { Refusal } from '../sharing/refusal';

export interface Seen {
  readonly verdict: Verdict;
  /** The page that was decided on, with what was written. */
  readonly page: BookPage;
  /** False for a click that had taken effect before, and was sent once more. */
  readonly isFirst: boolean;
}

const pageAfter = (page: BookPage, { head, records }: Pick<BookPage, 'head' | 'records'>): BookPage => ({
  ...page,
  head,
  records: new Map([...page.records, ...records]),
});

/** `kinds` are read besides what the decision needs, in the same request. `key`: that of the form, one for each time it is drawn. */
export const commitAndSee =
  (deps: ClickDeps) =>
  (
    author: Author,
    operation: Operation,
    kinds: readonly RecordKind[],
    key = deps.nonces.draw(),
  ): Result<Seen, Refusal> => {
    let page: BookPage | undefined;
    let isFirst = false;
    const book: ClickDeps['book'] = {
      read: (question) => {
        const read = deps.book.read({
          ...question,
          kinds: [...new Set([...(question.kinds ?? []), ...kinds])],
        });
        if (read.ok) page = read.value;
        return read;
      },
      append: (commit) => {
        isFirst = true;
        const appended = deps.book.append(commit);
        const records = new Map(commit.records.map((record) => [record.id, record]));
        if (appended.ok && page !== undefined) page = pageAfter(page, { head: commit.head, records });
        return appended;
      },
    };
    const verdicts = commitClicks({ ...deps, book })(author, [operation], key);
    if (!verdicts.ok) return verdicts;
    const [verdict] = verdicts.value;
    // A commit answers every operation, and decides nothing that it has not read.
    if (verdict === undefined || page === undefined) throw new Error('The book gave no verdict.');
    return succeed({ verdict, page, isFirst });
  };

/** The same where every refusal is the end of it. */
export const commitSeen =
  (deps: ClickDeps) =>
  (...asked: Parameters<ReturnType<typeof commitAndSee>>): Result<Seen, Refusal> => {
    const done = commitAndSee(deps)(...asked);
    if (!done.ok || done.value.verdict.type !== 'refused') return done;
    return fail({ type: done.value.verdict.reason });
  };
