/** Before a label is taken from somebody, or given back: what will happen to the copy. */
import type { LabelLine, SharedWith } from '../../app/sharing/viewLabels';
import { action } from '../actions';
import type { Card } from '../card';
import { plain } from '../plain';
import type { Messages } from '../messages/messages';
import { cancelButton } from './cancelButton';

type Named = Pick<LabelLine, 'key' | 'name'>;

export const confirmStopCard = (
  { key, name: label }: Named,
  { principal, name, role, opened, crowd }: SharedWith,
  messages: Messages,
): Card => ({
  name: 'confirm-stop',
  header: { title: messages.sharing.confirmStop, subtitle: label },
  sections: [
    {
      widgets: [
        {
          decoratedText: {
            startIcon: { knownIcon: 'PERSON' },
            text: plain(name || messages.message.nameless),
            bottomLabel: messages.roles[role],
            wrapText: true,
          },
        },
        {
          textParagraph: {
            text: !opened
              ? messages.sharing.afterStopUnopened
              : plain(
                  (crowd === undefined ? messages.sharing : messages.groups).afterStop(
                    name || messages.message.nameless,
                  ),
                ),
          },
        },
      ],
    },
  ],
  fixedFooter: {
    primaryButton: {
      text: messages.stopSharing,
      onClick: { action: action('stop-sharing', { label: key, principal }) },
    },
    secondaryButton: cancelButton(messages),
  },
});

export const confirmLeaveCard = ({ key, name }: Named, messages: Messages): Card => ({
  name: 'confirm-leave',
  header: { title: messages.sharing.confirmLeave, subtitle: name },
  sections: [{ widgets: [{ textParagraph: { text: messages.sharing.afterLeave } }] }],
  fixedFooter: {
    primaryButton: {
      text: messages.sharing.leave,
      onClick: { action: action('leave', { label: key }) },
    },
    secondaryButton: cancelButton(messages),
  },
});
