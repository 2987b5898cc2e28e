/** One label: who has it, and the form that shares it with one more. */
import type { LabelView } from '../../app/sharing/viewLabels';
import type { Role } from '../../core/sharing/role';
import { action } from '../actions';
import type { Card, Section } from '../card';
import { plain } from '../plain';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

/** The owner's role is not given, it is handed over. */
const GIVEN: readonly Role[] = ['viewer', 'editor', 'curator', 'manager'];

/** Leaves room on the card for the form. */
const MOST_PEOPLE = 90;

const peopleSection = (label: LabelView, messages: Messages): Section => {
  const rows = label.sharedWith.slice(0, MOST_PEOPLE).map(({ principal, name, role, opened }): Widget => {
    const line = {
      text: plain(name),
      topLabel: messages.roles[role],
      ...(opened ? {} : { bottomLabel: messages.neverOpened }),
      wrapText: true,
    };
    const stops = label.mayShare && role !== 'owner';
    return {
      decoratedText: stops
        ? {
            ...line,
            button: {
              text: messages.stopSharing,
              onClick: { action: action('stop-sharing', { label: label.key, principal }) },
            },
          }
        : line,
    };
  });
  const nobody: Widget = { textParagraph: { text: messages.sharedWithNobody } };
  return { header: messages.sharedWith, widgets: rows.length === 0 ? [nobody] : rows };
};

const shareSection = (label: LabelView, messages: Messages): Section => ({
  header: messages.share,
  widgets: [
    { textInput: { name: 'who', label: messages.shareWith, hintText: messages.shareWithHint } },
    {
      selectionInput: {
        name: 'role',
        label: messages.role,
        type: 'DROPDOWN',
        items: GIVEN.map((role) => ({
          text: messages.roles[role],
          value: role,
          selected: role === 'viewer',
        })),
      },
    },
    {
      buttonList: {
        buttons: [
          {
            text: messages.share,
            type: 'FILLED',
            onClick: { action: action('share', { label: label.key }) },
          },
        ],
      },
    },
  ],
});

export const labelCard = (label: LabelView, messages: Messages): Card => ({
  name: 'label',
  header: {
    title: label.name,
    ...(label.role === undefined ? {} : { subtitle: messages.roles[label.role] }),
  },
  sections: [peopleSection(label, messages), ...(label.mayShare ? [shareSection(label, messages)] : [])],
});
