/** Asking for a role: on the label at hand, on one of those that one sees, or on one to which one was given a link. */
import type { LabelToAskFor } from '../../app/suggestions/askAccess';
import type { Role } from '../../core/sharing/role';
import { atLeast } from '../../core/sharing/role';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';
import { MOST_LABELS } from './addSenderCard';

const ASKED: readonly Role[] = ['viewer', 'editor', 'curator', 'manager'];

const roleInput = (has: Role | undefined, { sharing, roles }: Messages): Widget => ({
  selectionInput: {
    name: 'role',
    label: sharing.role,
    type: 'DROPDOWN',
    items: ASKED.filter((role) => !atLeast(has, role)).map((role, index) => ({
      text: roles[role],
      value: role,
      selected: index === 0,
    })),
  },
});

const labelInput = (labels: readonly LabelToAskFor[], { requests, roles }: Messages): Widget => ({
  selectionInput: {
    name: 'label',
    label: requests.askLabel,
    type: 'DROPDOWN',
    items: labels.slice(0, MOST_LABELS).map(({ key, name, role }, index) => ({
      text: `${name} (${roles[role]})`,
      value: key,
      selected: index === 0,
    })),
  },
});

/** `label` where it is clear which; else he chooses one of those that he sees, or pastes a link. */
export const askAccessCard = (
  labels: readonly LabelToAskFor[],
  label: LabelToAskFor | undefined,
  messages: Messages,
): Card => {
  const { requests } = messages;
  const link: Widget = {
    textInput: { name: 'link', label: requests.askLink, hintText: requests.askLinkHint },
  };
  const which =
    label === undefined ? [...(labels.length === 0 ? [] : [labelInput(labels, messages)]), link] : [];
  return {
    name: 'ask-access',
    header: { title: requests.ask, ...(label === undefined ? {} : { subtitle: label.name }) },
    sections: [
      {
        widgets: [
          { textParagraph: { text: requests.askHint } },
          ...which,
          roleInput(label?.role, messages),
          {
            textInput: {
              name: 'word',
              label: requests.word,
              hintText: requests.wordHint,
              type: 'MULTIPLE_LINE',
            },
          },
        ],
      },
    ],
    fixedFooter: {
      primaryButton: {
        text: requests.send,
        onClick: { action: action('ask-access', label === undefined ? {} : { label: label.key }) },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
