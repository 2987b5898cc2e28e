/** What answers the clicks on comments. */
import type { CommentsView } from '../../app/talk/commentsView';
import type { DrawnComments } from '../../app/talk/viewComments';
import type { Result } from '../../core/result';
import type { Refusal } from '../../app/sharing/refusal';
import type { CardEvent } from '../cardEvent';
import type { CardResponse } from '../cardResponse';
import { commentFormCard, noAccessCard, ONLY_ME } from '../cards/commentFormCards';
import { deleteCommentCard, editCommentCard } from '../cards/changeCommentCards';
import { commentsCard } from '../cards/commentsCard';
import type { Doings, Handler } from '../doings';
import type { Messages } from '../messages/messages';
import { refused } from './landing';
import { rootAgain } from './personAgain';

/** The way back from the comments leads to the contact as he is now. */
const onComments = (
  doings: Doings,
  view: CommentsView,
  event: CardEvent,
  messages: Messages,
  notification: string,
): CardResponse => {
  const above = commentsCard(view, event.timeOffset, messages);
  return rootAgain(doings, event, { person: view.person, above, notification }, messages);
};

const changed = (
  doings: Doings,
  done: Result<CommentsView, Refusal>,
  event: CardEvent,
  messages: Messages,
  notification: string,
): CardResponse =>
  done.ok ? onComments(doings, done.value, event, messages, notification) : refused(done.problem, messages);

const openComments: Handler = (doings, event, messages) => {
  const view = doings.viewComments(event.parameter('record'));
  if (!view.ok) return refused(view.problem, messages);
  const from = event.parameter('from');
  const card = commentsCard(view.value, event.timeOffset, messages, from);
  return { type: from === '' ? 'push' : 'update', card };
};

const commentForm: Handler = (doings, event, messages) => {
  const view = doings.viewComments(event.parameter('record'));
  return view.ok
    ? { type: 'push', card: commentFormCard(view.value, messages) }
    : refused(view.problem, messages);
};

const writeComment: Handler = (doings, event, messages) => {
  const readers = event.input('readers');
  const text = event.text('comment');
  const written = doings.writeComment({
    record: event.parameter('record'),
    label: readers === ONLY_ME ? '' : readers,
    text,
    mention: event.input('mention'),
    key: event.parameter('key'),
  });
  if (!written.ok) return refused(written.problem, messages);
  if (written.value.type === 'no-access')
    return { type: 'push', card: noAccessCard(written.value, text, messages) };
  const { view, told, untold } = written.value;
  const { talk } = messages;
  const sentences = [
    told.length === 0 ? talk.posted : talk.postedAndTold(told),
    ...(untold.length === 0 ? [] : [talk.butNotTold(untold)]),
  ];
  return onComments(doings, view, event, messages, sentences.join(' '));
};

/** The comment that a card names, as the reader sees it now. */
const withComment =
  (
    card: (
      view: DrawnComments,
      comment: CommentsView['comments'][number],
      event: CardEvent,
      messages: Messages,
    ) => CardResponse,
  ): Handler =>
  (doings, event, messages) => {
    const view = doings.viewComments(event.parameter('record'));
    if (!view.ok) return refused(view.problem, messages);
    const comment = view.value.comments.find(({ id }) => id === event.parameter('comment'));
    return comment === undefined
      ? refused({ type: 'not-understood' }, messages)
      : card(view.value, comment, event, messages);
  };

const editCommentForm = withComment((view, comment, _event, messages) =>
  comment.mayEdit
    ? { type: 'push', card: editCommentCard(view, comment, messages) }
    : refused({ type: 'no-right' }, messages),
);

const confirmDelete = withComment((view, comment, event, messages) =>
  comment.mayDelete
    ? { type: 'push', card: deleteCommentCard(view, comment, event.timeOffset, messages) }
    : refused({ type: 'no-right' }, messages),
);

const editComment: Handler = (doings, event, messages) =>
  changed(
    doings,
    doings.editComment({
      record: event.parameter('record'),
      comment: event.parameter('comment'),
      text: event.text('comment'),
    }),
    event,
    messages,
    messages.talk.saved,
  );

const deleteComment: Handler = (doings, event, messages) =>
  changed(
    doings,
    doings.deleteComment({ record: event.parameter('record'), comment: event.parameter('comment') }),
    event,
    messages,
    messages.talk.deleted,
  );

export const commentHandlers = {
  'open-comments': openComments,
  'comment-form': commentForm,
  'write-comment': writeComment,
  'edit-comment-form': editCommentForm,
  'edit-comment': editComment,
  'confirm-delete-comment': confirmDelete,
  'delete-comment': deleteComment,
} as const satisfies Readonly<Record<string, Handler>>;
