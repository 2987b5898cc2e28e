/** Sharing, first step: with whom, and in which role. */
import type { LabelLine } from '../../app/sharing/viewLabels';
import type { Role } from '../../core/sharing/role';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { cancelButton } from './cancelButton';
import { colleaguesField } from './colleagueField';
import { roleChoice, roleLines } from './roleChoice';

export const shareCard = (
  { key, name }: Pick<LabelLine, 'key' | 'name'>,
  messages: Messages,
  role: Role = 'viewer',
): Card => ({
  name: 'share',
  header: { title: messages.share, subtitle: name },
  sections: [
    {
      widgets: [colleaguesField(messages), roleChoice(role, messages)],
    },
    { header: messages.sharing.roles, widgets: roleLines(messages) },
  ],
  fixedFooter: {
    primaryButton: {
      text: messages.sharing.next,
      onClick: { action: action('confirm-share', { label: key }) },
    },
    secondaryButton: cancelButton(messages),
  },
});
