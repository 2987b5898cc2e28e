/** What a contact's card says of hint and comments, from what it knows anyway: the hint first of all, and the way to the comments. */
import type { PersonView } from '../../app/mail/personView';
import { displayName } from '../../core/contacts/displayName';
import { action } from '../actions';
import type { Section } from '../card';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';

const line = (text: string, topLabel: string, byName: string, { talk }: Messages): Widget => ({
  decoratedText: {
    startIcon: { materialIcon: { name: 'keep', fill: true }, altText: talk.hint },
    topLabel,
    text: plain(text),
    ...(byName === '' ? {} : { bottomLabel: talk.hintBy(byName) }),
    wrapText: true,
  },
});

/** The first section of a card about one person. */
export const hintLine = ({ hint }: PersonView, messages: Messages): readonly Section[] =>
  hint === undefined || hint.text === ''
    ? []
    : [{ widgets: [line(hint.text, messages.talk.hint, hint.byName, messages)] }];

/** The first section of a card about several: each hint with the name that it belongs to. */
export const hintLines = (persons: readonly PersonView[], messages: Messages): readonly Section[] => {
  const widgets = persons.flatMap(({ hint, fields }) =>
    hint === undefined || hint.text === ''
      ? []
      : [line(hint.text, displayName(fields) || messages.message.nameless, hint.byName, messages)],
  );
  return widgets.length === 0 ? [] : [{ widgets }];
};

/** Comments of one's own for oneself are behind the same line, and are not counted. */
export const commentsSection = (
  { record, comments = 0, hint, mayEdit }: PersonView,
  messages: Messages,
): Section => {
  const { talk } = messages;
  const write: Button = {
    text: talk.write,
    type: 'OUTLINED',
    onClick: { action: action('comment-form', { record }) },
  };
  const pin: Button = {
    text: hint === undefined || hint.text === '' ? talk.pinHint : talk.changeHint,
    type: 'BORDERLESS',
    onClick: { action: action('hint-form', { record }) },
  };
  return {
    widgets: [
      {
        decoratedText: {
          startIcon: { materialIcon: { name: 'chat' } },
          text: comments === 0 ? talk.comments : talk.count(comments),
          onClick: { action: action('open-comments', { record }) },
        },
      },
      { buttonList: { buttons: mayEdit ? [write, pin] : [write] } },
    ],
  };
};
