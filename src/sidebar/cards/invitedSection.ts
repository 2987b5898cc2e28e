/** Who was invited from outside the company and has nothing yet, or has declined, on the label's card. */
import type { LabelView } from '../../app/sharing/viewLabels';
import { action } from '../actions';
import type { Section } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';

/** A card holds a hundred widgets; the label's people come first. */
const MOST_SHOWN = 20;

export const invitedSection = (
  { key, invited = [], mayShare }: Pick<LabelView, 'key' | 'invited' | 'mayShare'>,
  messages: Messages,
): readonly Section[] =>
  invited.length === 0
    ? []
    : [
        {
          header: messages.flow.invitedOutside,
          widgets: invited.slice(0, MOST_SHOWN).map(({ email, role, state }) => ({
            decoratedText: {
              startIcon: { materialIcon: { name: 'public' } },
              text: plain(email),
              bottomLabel: `${messages.roles[role]} · ${messages.invitations.state[state]}`,
              wrapText: true,
              ...(mayShare && state !== 'declined'
                ? {
                    button: {
                      text: messages.flow.withdraw,
                      altText: messages.flow.withdrawFrom(email),
                      onClick: { action: action('withdraw-invitation', { label: key, email }) },
                    },
                  }
                : {}),
            },
          })),
        },
      ];
