/** The comments on a contact: who said what and when, to whom it is open, and what one may do with it. */
import type { CommentsView, CommentView } from '../../app/talk/commentsView';
import { displayName } from '../../core/contacts/displayName';
import { listStart } from '../../core/listStart';
import { action } from '../actions';
import type { Card } from '../card';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';
import { rangeOf, showMore } from '../paging';
import { plain } from '../plain';
import type { Widget } from '../widget';

/** Each may have two thousand characters: more of them are more than anybody reads beside a message. */
const MOST_COMMENTS = 20;

/** Whom it mentions stands before what is said to them, as it would be typed. Lines stay lines. */
export const wordsOf = ({ text, mentioned }: Pick<CommentView, 'text' | 'mentioned'>): string =>
  plain([...mentioned.map((name) => `@${name}`), text].join(' ')).replace(/\n/g, '<br>');

const buttonFor = (record: string, comment: CommentView, { talk }: Messages): Button | undefined => {
  const parameters = { record, comment: comment.id };
  if (comment.mayEdit)
    return {
      text: talk.change,
      type: 'BORDERLESS',
      onClick: { action: action('edit-comment-form', parameters) },
    };
  return comment.mayDelete
    ? {
        text: talk.delete,
        type: 'BORDERLESS',
        onClick: { action: action('confirm-delete-comment', parameters) },
      }
    : undefined;
};

export const commentLine = (
  comment: CommentView,
  offset: number,
  messages: Messages,
  button?: Button,
): Widget => {
  const { talk, suggestions } = messages;
  const place = comment.label === undefined ? talk.onlyYou : talk.everybodyIn(comment.label);
  return {
    decoratedText: {
      topLabel: talk.said(
        comment.isMine ? talk.you : comment.byName || messages.message.nameless,
        suggestions.when(new Date(comment.at + offset)),
      ),
      text: wordsOf(comment),
      bottomLabel: comment.isEdited ? talk.edited(place) : place,
      wrapText: true,
      ...(button === undefined ? {} : { button }),
    },
  };
};

export const commentsCard = (view: CommentsView, offset: number, messages: Messages, given = ''): Card => {
  const { person, comments } = view;
  const { talk } = messages;
  const from = listStart(given, comments.length);
  const items = comments.slice(from, from + MOST_COMMENTS);
  const next = from + items.length;
  const page = { items, from, total: comments.length, ...(next < comments.length ? { next } : {}) };
  const range = rangeOf(page, messages);
  const { record } = person;
  return {
    name: 'comments',
    header: { title: talk.comments, subtitle: displayName(person.fields) || messages.message.nameless },
    sections: [
      {
        ...(range === undefined ? {} : { header: range }),
        widgets:
          items.length === 0
            ? [{ textParagraph: { text: talk.none } }]
            : [
                ...items.map((comment) =>
                  commentLine(comment, offset, messages, buttonFor(record, comment, messages)),
                ),
                ...showMore(page, 'open-comments', messages, { record }),
              ],
      },
    ],
    fixedFooter: {
      primaryButton: { text: talk.write, onClick: { action: action('comment-form', { record }) } },
      secondaryButton: { text: messages.back, onClick: { action: action('cancel') } },
    },
  };
};
