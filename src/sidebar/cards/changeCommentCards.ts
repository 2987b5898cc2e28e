/** Changing a comment of one's own, and deleting one. */
import type { CommentsView, CommentView } from '../../app/talk/commentsView';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { cancelButton } from './cancelButton';
import { headerOf, textField } from './commentFormCards';
import { commentLine } from './commentsCard';

export const editCommentCard = (view: CommentsView, { id, text }: CommentView, messages: Messages): Card => {
  const { talk } = messages;
  const parameters = { record: view.person.record, comment: id };
  return {
    name: 'edit-comment',
    header: headerOf(view, talk.changeTitle, messages),
    sections: [
      {
        widgets: [
          textField(text, messages),
          {
            buttonList: {
              buttons: [
                {
                  text: talk.delete,
                  type: 'BORDERLESS',
                  onClick: { action: action('confirm-delete-comment', parameters) },
                },
              ],
            },
          },
        ],
      },
    ],
    fixedFooter: {
      primaryButton: { text: talk.save, onClick: { action: action('edit-comment', parameters) } },
      secondaryButton: cancelButton(messages),
    },
  };
};

export const deleteCommentCard = (
  view: CommentsView,
  comment: CommentView,
  offset: number,
  messages: Messages,
): Card => {
  const { talk } = messages;
  return {
    name: 'delete-comment',
    header: headerOf(view, talk.confirmDelete, messages),
    sections: [
      { widgets: [commentLine(comment, offset, messages), { textParagraph: { text: talk.confirmText } }] },
    ],
    fixedFooter: {
      primaryButton: {
        text: talk.delete,
        onClick: {
          action: action('delete-comment', { record: view.person.record, comment: comment.id }),
        },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
