/** Another role for somebody who has a label. */
import type { LabelLine, SharedWith } from '../../app/sharing/viewLabels';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';
import { roleChoice, roleLines } from './roleChoice';

/** To whoever has never opened the add-on. */
const inviteAgainButton = (label: string, principal: string, { flow }: Messages): Widget => ({
  buttonList: {
    buttons: [
      {
        text: flow.inviteAgain,
        type: 'BORDERLESS',
        onClick: { action: action('invite-again', { label, principal }) },
      },
    ],
  },
});

export const roleCard = (
  { key, name: label }: Pick<LabelLine, 'key' | 'name'>,
  { principal, name, email, role, opened }: SharedWith,
  messages: Messages,
): Card => ({
  name: 'role',
  header: { title: messages.sharing.changeRole, subtitle: label },
  sections: [
    {
      widgets: [
        {
          decoratedText: {
            startIcon: { knownIcon: 'PERSON' },
            text: plain(name || messages.message.nameless),
            ...(email === '' || email === name ? {} : { bottomLabel: email }),
            wrapText: true,
          },
        },
        roleChoice(role, messages),
        ...(opened ? [] : [inviteAgainButton(key, principal, messages)]),
      ],
    },
    { header: messages.sharing.roles, widgets: roleLines(messages) },
  ],
  fixedFooter: {
    primaryButton: {
      text: messages.sharing.save,
      onClick: { action: action('change-role', { label: key, principal }) },
    },
    secondaryButton: cancelButton(messages),
  },
});
