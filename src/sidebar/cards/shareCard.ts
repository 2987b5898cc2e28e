/** Sharing, first step: with whom, in which role, and until when. */
import type { LabelLine } from '../../app/sharing/viewLabels';
import type { Policies } from '../../core/sharing/policies';
import { DEFAULT_POLICIES } from '../../core/sharing/policies';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { cancelButton } from './cancelButton';
import { colleaguesField } from './colleagueField';
import { endPicker } from './endPicker';
import { roleChoice, roleLines } from './roleChoice';

export const shareCard = (
  { key, name }: Pick<LabelLine, 'key' | 'name'>,
  messages: Messages,
  { defaultRole, longestDays }: Pick<Policies, 'defaultRole' | 'longestDays'> = DEFAULT_POLICIES,
): Card => ({
  name: 'share',
  header: { title: messages.share, subtitle: name },
  sections: [
    {
      widgets: [
        colleaguesField(messages),
        roleChoice(defaultRole, messages),
        ...endPicker(longestDays, messages),
      ],
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
