/** What is shown beside a message whose sender is not one known person: several, nobody yet, or a colleague. */
import type { PersonView } from '../../app/mail/personView';
import type { MessageView } from '../../app/mail/viewSender';
import type { Mailbox } from '../../core/contacts/mailbox';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { allLabels, personCard } from './personCard';
import { mailLine } from './mailLine';
import { personLines } from './personLines';
import { hintLines } from './talkSections';

const headerOf = ({ name, address }: Mailbox): NonNullable<Card['header']> =>
  name === '' ? { title: address } : { title: name, subtitle: address };

const readButton = (messages: Messages): Button => ({
  text: messages.signature.read,
  type: 'OUTLINED',
  onClick: { action: action('read-signature') },
});

/** One person straight away; of several each leads to his card. */
export const personsCard = (
  persons: readonly PersonView[],
  messages: Messages,
  offset = 0,
  reader = '',
): Card => {
  const [only, ...others] = persons;
  if (only !== undefined && others.length === 0) return personCard(only, messages, offset, reader);
  return {
    name: 'persons',
    header: { title: messages.message.several(persons.length) },
    sections: [
      ...hintLines(persons, messages),
      {
        widgets: personLines(persons, messages),
      },
      allLabels(messages),
    ],
  };
};

const mailWith = ({ address }: Mailbox, reader: string, messages: Messages): readonly Widget[] =>
  mailLine([{ value: address }], reader, messages);

const unknownCard = (sender: Mailbox, messages: Messages, reader: string): Card => ({
  name: 'sender',
  header: headerOf(sender),
  sections: [
    {
      widgets: [
        { textParagraph: { text: messages.message.unknown } },
        {
          buttonList: {
            buttons: [
              {
                text: messages.message.addToLabel,
                type: 'FILLED',
                onClick: {
                  action: action('add-sender-form', { name: sender.name, address: sender.address }),
                },
              },
              readButton(messages),
            ],
          },
        },
        ...mailWith(sender, reader, messages),
      ],
    },
    allLabels(messages),
  ],
});

const noteCard = (
  header: NonNullable<Card['header']>,
  sentence: string,
  messages: Messages,
  more: readonly Widget[] = [],
): Card => ({
  name: 'sender',
  header,
  sections: [
    {
      widgets: [{ textParagraph: { text: plain(sentence) } }, ...more],
    },
    allLabels(messages),
  ],
});

/** Above the way out, which stays last. */
const withSections = (card: Card, more: readonly Section[]): Card => ({
  ...card,
  sections: [...card.sections.slice(0, -1), ...more, ...card.sections.slice(-1)],
});

/** More than anybody looks through beside a message. */
const MOST_RECIPIENTS = 10;

const recipientSection = (recipients: readonly PersonView[], messages: Messages): readonly Section[] =>
  recipients.length === 0
    ? []
    : [
        {
          header: messages.signature.alsoInMessage,
          widgets: personLines(recipients.slice(0, MOST_RECIPIENTS), messages, ({ hint }) => [
            hint?.text ?? '',
          ]),
        },
      ];

/** Of whom else the message is from and to; the signature of a known sender may tell more of him. */
export const messageViewCard = (view: MessageView, messages: Messages, offset = 0, reader = ''): Card => {
  const read: readonly Section[] =
    view.type === 'known' ? [{ widgets: [{ buttonList: { buttons: [readButton(messages)] } }] }] : [];
  return withSections(senderCard(view, messages, offset, reader), [
    ...read,
    ...recipientSection(view.recipients ?? [], messages),
  ]);
};

export const senderCard = (view: MessageView, messages: Messages, offset = 0, reader = ''): Card => {
  const { message } = messages;
  switch (view.type) {
    case 'known':
      return personsCard(view.persons, messages, offset, reader);
    case 'unknown':
      return unknownCard(view.sender, messages, reader);
    case 'may-not-add':
      return noteCard(
        headerOf(view.sender),
        view.hasLabels ? message.mayNotAdd(view.owners) : message.noLabels,
        messages,
        [
          {
            buttonList: {
              buttons: [
                { text: messages.requests.ask, type: 'OUTLINED', onClick: { action: action('ask-form') } },
              ],
            },
          },
          ...mailWith(view.sender, reader, messages),
        ],
      );
    case 'yourself':
      return noteCard(headerOf(view.sender), message.yourself, messages);
    case 'colleague':
      return noteCard(
        headerOf(view.sender),
        message.colleague,
        messages,
        mailWith(view.sender, reader, messages),
      );
    case 'no-sender':
      return noteCard({ title: 'Meibo' }, message.noSender, messages);
  }
};
