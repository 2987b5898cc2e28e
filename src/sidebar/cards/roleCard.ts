/** Another role for somebody who has a label. */
import type { LabelLine, SharedWith } from '../../app/sharing/viewLabels';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import { cancelButton } from './cancelButton';
import { roleChoice, roleLines } from './roleChoice';

export const roleCard = (
  { key, name: label }: Pick<LabelLine, 'key' | 'name'>,
  { principal, name, email, role }: SharedWith,
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
