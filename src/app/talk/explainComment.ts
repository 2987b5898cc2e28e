/** What stands behind the link of a letter: the comment, for whoever may read it now, and nothing for anybody else. */
import { commentOf, isVisible } from '../../core/book/comment';
import { admissible, findPerson } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import { readingOf } from '../../core/book/reading';
import { isRecordId } from '../../core/book/record';
import { displayName } from '../../core/contacts/displayName';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import { ACCESS_KINDS } from '../../core/sharing/access';
import type { BookStore, Clock, CurrentAccount } from '../ports';
import { linkToComment } from './tellMentioned';

export interface ExplainCommentDeps {
  readonly account: CurrentAccount;
  readonly book: BookStore;
  readonly clock: Clock;
  readonly pageAddress: () => string | undefined;
}

export interface CommentPage {
  /** With which account he looks. */
  readonly email: string;
  /** Absent for one that does not reach him, and for one that there is not: the same answer for both. */
  readonly comment?: {
    /** '' where it has no name. */
    readonly contact: string;
    readonly text: string;
    readonly byName: string;
    /** Absent for his own private one. */
    readonly label?: string;
  };
  /** The link itself, to be opened once more with another account. */
  readonly link?: string;
}

export const explainComment =
  (deps: ExplainCommentDeps) =>
  (id: string): Result<CommentPage, Problem> => {
    const author = deps.account.identify();
    if (!author.ok) return author;
    const { email, id: account } = author.value;
    if (!isRecordId(id, 'comment')) return succeed({ email });
    const address = deps.pageAddress();
    const nothing = { email, ...(address === undefined ? {} : { link: linkToComment(address, id) }) };
    const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement'], records: [id] });
    if (!page.ok) return page;
    const comment = commentOf(page.value.records.get(id));
    if (comment === undefined) return succeed(nothing);
    const found = deps.book.read({ records: [comment.person] });
    if (!found.ok) return found;
    const records = new Map([...page.value.records, ...found.value.records]);
    const reading = readingOf({ ...page.value, records }, account, deps.clock.now());
    const seen = findPerson(reading, comment.person);
    if (seen === undefined || !isVisible(reading, comment, seen)) return succeed(nothing);
    const label = reading.access().labels.find((one) => one.id === comment.label)?.name;
    return succeed({
      ...nothing,
      comment: {
        contact: displayName(admissible(fieldsOf(seen.person), seen.shared)),
        text: comment.text,
        byName: comment.byName,
        ...(label === undefined ? {} : { label }),
      },
    });
  };
