/** On the first card of somebody from outside the company: what he is invited to, and his answer. */
import type { InvitationView } from '../../app/sharing/invitations';
import { action } from '../actions';
import type { Section } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';

/** The labels that he has stay in sight; the others come up as these are answered. */
const MOST_SHOWN = 5;

const lines = (
  { key, label, role, from, endsIn }: InvitationView,
  { invitations, roles, owners }: Messages,
): readonly Widget[] => [
  {
    decoratedText: {
      startIcon: { knownIcon: 'INVITE' },
      ...(from === '' ? {} : { topLabel: plain(invitations.from(from)) }),
      text: plain(label),
      bottomLabel: [roles[role], ...(endsIn === undefined ? [] : [owners.endsIn(endsIn)])].join(' · '),
      wrapText: true,
    },
  },
  {
    buttonList: {
      buttons: [
        {
          text: invitations.accept,
          altText: invitations.acceptFor(label),
          type: 'OUTLINED',
          onClick: { action: action('accept-invitation', { label: key, name: label }) },
        },
        {
          text: invitations.decline,
          altText: invitations.declineFor(label),
          type: 'BORDERLESS',
          onClick: { action: action('decline-invitation', { label: key, name: label }) },
        },
      ],
    },
  },
];

export const invitationsSection = (
  invitations: readonly InvitationView[],
  messages: Messages,
): readonly Section[] =>
  invitations.length === 0
    ? []
    : [
        {
          header: messages.invitations.title,
          widgets: invitations.slice(0, MOST_SHOWN).flatMap((one) => lines(one, messages)),
        },
      ];
