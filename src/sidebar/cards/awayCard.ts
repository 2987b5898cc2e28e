/** Who wrote, while the book is away: that it is, the address, and what the person's own Google Contacts has. */
import type { OwnContactView } from '../../app/mail/viewOwnContact';
import { displayName } from '../../core/contacts/displayName';
import type { Fields } from '../../core/contacts/fieldValue';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { allLabels } from './personCard';

/** Of contacts, and of numbers of each. */
const MOST_LINES = 5;

const linesOf = (fields: Fields, messages: Messages): readonly Widget[] => {
  const company = fields.organization?.[0]?.['name'] ?? '';
  return [
    {
      decoratedText: {
        startIcon: { knownIcon: 'PERSON' },
        text: plain(displayName(fields)) || messages.message.nameless,
        wrapText: true,
        ...(company === '' ? {} : { bottomLabel: company }),
      },
    },
    ...(fields.phone ?? []).slice(0, MOST_LINES).map(({ value = '' }): Widget => ({
      decoratedText: {
        startIcon: { knownIcon: 'PHONE', altText: messages.message.phone },
        text: plain(value),
        wrapText: true,
        onClick: { action: action('call-phone', { phone: value }) },
      },
    })),
  ];
};

export const awayCard = ({ sender, contacts }: OwnContactView, messages: Messages): Card => {
  const { reach } = messages;
  const { name, address } = sender;
  const found = contacts.slice(0, MOST_LINES).flatMap((fields) => linesOf(fields, messages));
  const none: Widget = { textParagraph: { text: reach.noOwnContact } };
  return {
    name: 'away',
    header: name === '' ? { title: address } : { title: name, subtitle: address },
    sections: [
      {
        widgets: [
          {
            decoratedText: {
              startIcon: { materialIcon: { name: 'cloud_off' } },
              text: reach.away,
              wrapText: true,
            },
          },
        ],
      },
      { header: reach.ownContacts, widgets: found.length === 0 ? [none] : found },
      allLabels(messages),
    ],
  };
};
