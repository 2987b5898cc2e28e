/** Writing a comment, and the question whether somebody who cannot see the contact is to see it. */
import type { CommentsView } from '../../app/talk/commentsView';
import type { DrawnComments } from '../../app/talk/viewComments';
import type { CommentWritten } from '../../app/talk/writeComment';
import { LONGEST_COMMENT } from '../../core/book/ownText';
import { displayName } from '../../core/contacts/displayName';
import { action, SUGGEST_FUNCTION } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';

/** The value of the choice of nobody else: no label's id. */
export const ONLY_ME = 'me';

/** A dropdown holds a hundred, the last of which is oneself. */
const MOST_LABELS = 99;

/** What somebody had typed before he was sent elsewhere. */
export interface Typed {
  readonly text: string;
  readonly mention: string;
  readonly label: string;
}

const NOTHING: Typed = { text: '', mention: '', label: '' };

export const headerOf = ({ person }: Pick<CommentsView, 'person'>, title: string, messages: Messages) => ({
  title,
  subtitle: displayName(person.fields) || messages.message.nameless,
});

export const textField = (text: string, { talk }: Messages): Widget => ({
  textInput: {
    name: 'comment',
    label: talk.text,
    hintText: talk.textHint,
    type: 'MULTIPLE_LINE',
    validation: { characterLimit: LONGEST_COMMENT },
    ...(text === '' ? {} : { value: text }),
  },
});

const readers = ({ labels }: CommentsView, chosen: string, { talk }: Messages): Widget => {
  const shown = labels.slice(0, MOST_LABELS);
  const first = shown.some(({ id }) => id === chosen) ? chosen : shown[0]?.id;
  return {
    selectionInput: {
      name: 'readers',
      label: talk.readers,
      type: 'DROPDOWN',
      items: [
        ...shown.map(({ id, name }) => ({
          text: talk.everybodyIn(name),
          value: id,
          selected: chosen !== ONLY_ME && id === first,
        })),
        { text: talk.onlyYou, value: ONLY_ME, selected: chosen === ONLY_ME },
      ],
    },
  };
};

const mentionField = (mention: string, { talk }: Messages): Widget => ({
  textInput: {
    name: 'mention',
    label: talk.mention,
    hintText: talk.mentionHint,
    autoCompleteAction: { function: SUGGEST_FUNCTION, loadIndicator: 'NONE' },
    ...(mention === '' ? {} : { value: mention }),
  },
});

/** Whoever may only look writes for himself, and mentions nobody. */
export const commentFormCard = (
  view: DrawnComments,
  messages: Messages,
  { text, mention, label }: Typed = NOTHING,
): Card => {
  const { talk } = messages;
  const isAlone = view.labels.length === 0;
  return {
    name: 'comment-form',
    header: headerOf(view, talk.write, messages),
    sections: [
      {
        widgets: [
          textField(text, messages),
          ...(isAlone
            ? [{ textParagraph: { text: talk.onlyPrivate } }]
            : [readers(view, label, messages), mentionField(mention, messages)]),
        ],
      },
    ],
    fixedFooter: {
      primaryButton: {
        text: talk.post,
        onClick: { action: action('write-comment', { record: view.person.record, key: view.key }) },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};

/** The text stays in its field, so that it goes along whatever is pressed, and can be seen to be there. */
export const noAccessCard = (
  { view, people, label, mayShare }: Extract<CommentWritten, { type: 'no-access' }>,
  text: string,
  messages: Messages,
): Card => {
  const { talk } = messages;
  const names = people.map(({ name, email }) => (name === '' ? email : name));
  const parameters = {
    record: view.person.record,
    label: label.id,
    who: people.map(({ email }) => email).join(', '),
  };
  return {
    name: 'no-access',
    header: headerOf(view, talk.noAccess, messages),
    sections: [
      {
        widgets: [
          { textParagraph: { text: plain(talk.cannotSee(names, label.name)) } },
          { textParagraph: { text: talk.nothingSent } },
          { textParagraph: { text: plain(mayShare ? talk.shareFirst(label.name) : talk.mayNotShare) } },
          textField(text, messages),
          ...(mayShare
            ? []
            : [{ buttonList: { buttons: [{ ...cancelButton(messages), text: messages.back }] } }]),
        ],
      },
    ],
    ...(mayShare
      ? {
          fixedFooter: {
            primaryButton: {
              text: talk.shareAndReturn,
              onClick: { action: action('mention-share', parameters) },
            },
            secondaryButton: cancelButton(messages),
          },
        }
      : {}),
  };
};
