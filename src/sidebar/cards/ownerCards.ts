/** Cards about who owns a label: handing it over, and a new owner for one that has lost its own. */
import type { Orphan } from '../../app/sharing/orphans';
import type { LabelLine, SharedWith } from '../../app/sharing/viewLabels';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import { cancelButton } from './cancelButton';
import { colleagueField } from './colleagueField';

export const confirmTransferCard = (
  { key, name: label }: Pick<LabelLine, 'key' | 'name'>,
  { principal, name, email }: SharedWith,
  messages: Messages,
): Card => {
  const called = name || messages.message.nameless;
  return {
    name: 'confirm-transfer',
    header: { title: messages.owners.confirmTransfer, subtitle: label },
    sections: [
      {
        widgets: [
          {
            decoratedText: {
              startIcon: { knownIcon: 'PERSON' },
              text: plain(called),
              ...(email === '' || email === name ? {} : { bottomLabel: email }),
              wrapText: true,
            },
          },
          { textParagraph: { text: plain(messages.owners.afterTransfer(called)) } },
        ],
      },
    ],
    fixedFooter: {
      primaryButton: {
        text: messages.owners.handOver,
        onClick: { action: action('transfer-label', { label: key, principal }) },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};

/** As many as a card has room for beside its own content. */
const MOST_ORPHANS = 5;

/** First on an administrator's home card. */
export const withOrphans = (card: Card, orphans: readonly Orphan[], { owners }: Messages): Card =>
  orphans.length === 0
    ? card
    : {
        ...card,
        sections: [
          ...orphans.slice(0, MOST_ORPHANS).map(({ id, name }) => ({
            widgets: [
              {
                decoratedText: {
                  startIcon: { materialIcon: { name: 'error' } },
                  text: plain(owners.orphan(name)),
                  bottomLabel: owners.orphanWhy,
                  wrapText: true,
                },
              } as const,
              {
                buttonList: {
                  buttons: [
                    {
                      text: owners.chooseOwner,
                      type: 'OUTLINED',
                      onClick: { action: action('choose-owner', { label: id }) },
                    },
                  ],
                },
              } as const,
            ],
          })),
          ...card.sections,
        ],
      };

export const chooseOwnerCard = ({ id, name }: Orphan, messages: Messages): Card => ({
  name: 'choose-owner',
  header: { title: messages.owners.chooseOwner, subtitle: name },
  sections: [
    {
      widgets: [
        { textParagraph: { text: messages.owners.orphanWhy } },
        colleagueField(messages, messages.owners.newOwner),
      ],
    },
  ],
  fixedFooter: {
    primaryButton: {
      text: messages.owners.makeOwner,
      onClick: { action: action('rescue-label', { label: id }) },
    },
    secondaryButton: cancelButton(messages),
  },
});
