/** The comments on a person, as the member at the keyboard may read them: one reading of the book. */
import { isRecordId } from '../../core/book/record';
import type { RecordKind } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS } from '../../core/sharing/access';
import type { ClickDeps } from '../book/commitClick';
import type { Nonces } from '../ports';
import type { SharedBookDeps } from '../mail/readSharedBook';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { Seen } from './commitAndSee';
import { commitSeen } from './commitAndSee';
import type { CommentsView } from './commentsView';
import { commentsViewOf } from './commentsView';

export interface ViewCommentsDeps extends SharedBookDeps {
  readonly nonces: Nonces;
}

/** What `commentsViewOf` needs, the person besides. */
export const TALK_KINDS: readonly RecordKind[] = [...ACCESS_KINDS, 'placement', 'comment'];

/** With the key of a form that is drawn from it: pressed twice, the form does once what it does. */
export type DrawnComments = CommentsView & { readonly key: string };

/** `record` came from a card: it is believed to name a person, and nothing more. */
export const viewComments =
  (deps: ViewCommentsDeps) =>
  (record: string): Result<DrawnComments, Refusal> => {
    if (!isRecordId(record, 'person')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const page = deps.book.read({ kinds: TALK_KINDS, records: [record] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const view = commentsViewOf(page.value, author.value.id, deps.clock.now(), record);
    return view === undefined
      ? fail({ type: 'unknown-record' })
      : succeed({ ...view, key: deps.nonces.draw() });
  };

export interface TalkDeps extends ViewCommentsDeps, ClickDeps {}

/** What is shown after a commit: whoever has lost sight of the person with it is told so. */
export const viewAfter = (
  deps: Pick<TalkDeps, 'clock'>,
  { page }: Seen,
  account: string,
  record: string,
): Result<CommentsView, Refusal> => {
  const view = commentsViewOf(page, account, deps.clock.now(), record);
  return view === undefined ? fail({ type: 'unknown-record' }) : succeed(view);
};

type Asked = Parameters<ReturnType<typeof commitSeen>>[1];

/** One operation on a person or his comments, and the comments after it: two round trips. */
export const doAndView =
  (deps: TalkDeps) =>
  (operation: Asked & { readonly record: string }): Result<CommentsView, Refusal> => {
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const done = commitSeen(deps)(author.value, operation, TALK_KINDS);
    return done.ok ? viewAfter(deps, done.value, author.value.id, operation.record) : done;
  };
