/** What a member wants of his own copy of a label, and of all his copies. */
import type { LabelLine, LabelView } from '../../app/sharing/viewLabels';
import type { CopyChoice } from '../../core/sharing/copyChoice';
import { COPY_CHOICES } from '../../core/sharing/copyChoice';
import { action } from '../actions';
import type { Card, CardAction } from '../card';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';

type Chooser = Pick<LabelView, 'key' | 'name' | 'choice' | 'mayBeWithout'>;

const offered = ({ mayBeWithout }: Chooser): readonly CopyChoice[] =>
  COPY_CHOICES.filter((choice) => choice !== 'none' || mayBeWithout === true);

export const copyCard = (label: Chooser, messages: Messages): Card => {
  const { copies } = messages;
  const choices = offered(label);
  const question: Widget = {
    selectionInput: {
      name: 'copy',
      label: copies.question,
      type: 'RADIO_BUTTON',
      items: choices.map((choice) => ({
        text: copies.choices[choice],
        value: choice,
        selected: choice === (label.choice ?? 'live'),
      })),
    },
  };
  const meanings = choices.map((choice): Widget => ({
    decoratedText: { text: copies.choices[choice], bottomLabel: copies.meaning[choice], wrapText: true },
  }));
  return {
    name: 'copy-settings',
    header: { title: copies.settings, subtitle: label.name },
    sections: [{ widgets: [question] }, { widgets: meanings }],
    fixedFooter: {
      primaryButton: {
        text: messages.sharing.save,
        onClick: { action: action('choose-copy', { label: label.key }) },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};

export const confirmPauseAllCard = (messages: Messages): Card => ({
  name: 'confirm-all-copies',
  header: { title: messages.copies.confirmAll },
  sections: [{ widgets: [{ textParagraph: { text: messages.copies.afterPauseAll } }] }],
  fixedFooter: {
    primaryButton: {
      text: messages.copies.pauseAll,
      onClick: { action: action('choose-all-copies', { copy: 'paused' }) },
    },
    secondaryButton: cancelButton(messages),
  },
});

/** In the home card's menu. To resume takes one tap. */
export const allCopiesActions = (
  labels: readonly LabelLine[],
  { copies }: Messages,
): readonly CardAction[] => {
  const choices = labels.flatMap(({ choice }) => choice ?? []);
  const pause: CardAction = {
    actionLabel: copies.pauseAll,
    onClick: { action: action('confirm-all-copies') },
  };
  const resume: CardAction = {
    actionLabel: copies.resumeAll,
    onClick: { action: action('choose-all-copies', { copy: 'live' }) },
  };
  return [...(choices.includes('live') ? [pause] : []), ...(choices.includes('paused') ? [resume] : [])];
};
