/** What answers an open message, and the clicks on the cards beside it. */
import type { AddSenderRequest, SenderAdded } from '../../app/mail/addSender';
import type { PersonView } from '../../app/mail/personView';
import type { LabelToAddTo } from '../../app/mail/viewLabelsToAddTo';
import type { MessageRequest, SenderView } from '../../app/mail/viewSender';
import type { Refusal } from '../../app/sharing/refusal';
import { outOfReach } from '../../app/sharing/refusal';
import type { Author } from '../../core/book/operation';
import { displayName } from '../../core/contacts/displayName';
import { guessedName } from '../../core/contacts/guessedName';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import type { Card } from '../card';
import type { CardEvent } from '../cardEvent';
import { cardEventFrom } from '../cardEvent';
import type { CardResponse } from '../cardResponse';
import { messageCard } from '../cards/messageCard';
import { personCard } from '../cards/personCard';
import { addSenderCard, personsCard, senderCard } from '../cards/senderCards';
import { messageRequestFrom } from '../messageEvent';
import type { Messages } from '../messages/messages';
import { messagesFor } from '../messages/messages';

/** What the cards beside a message ask of the app. */
export interface MessageDoings {
  readonly viewSender: (message: MessageRequest) => Result<SenderView, Refusal>;
  readonly viewPerson: (record: string) => Result<PersonView, Refusal>;
  readonly viewLabelsToAddTo: () => Result<readonly LabelToAddTo[], Refusal>;
  readonly addSender: (request: AddSenderRequest) => Result<SenderAdded, Refusal>;
}

type OpeningDoings = MessageDoings & { readonly open: () => Result<Author, Problem> };

type Handler = (doings: MessageDoings, event: CardEvent, messages: Messages) => CardResponse;

/** In Gmail's mobile app no other card of ours is ever opened, so this one looks after the member's trigger as well. */
export const cardForMessage = (doings: OpeningDoings, given: unknown): Card => {
  const messages = messagesFor(cardEventFrom(given).locale);
  const opened = doings.open();
  if (!opened.ok) return messageCard(messages.refusals[outOfReach(opened.problem).type], messages);
  const view = doings.viewSender(messageRequestFrom(given));
  return view.ok
    ? senderCard(view.value, messages)
    : messageCard(messages.refusals[view.problem.type], messages);
};

const refused = ({ type }: Refusal, messages: Messages): CardResponse => ({
  type: 'stay',
  notification: messages.refusals[type],
});

/** What a telephone can dial of what somebody typed. */
const dialled = (phone: string): string => phone.normalize('NFKC').replace(/[^0-9+*#,;]/g, '');

export const messageHandlers: Readonly<
  Record<'open-person' | 'call-phone' | 'add-sender-form' | 'add-sender' | 'back-one', Handler>
> = {
  'open-person': (doings, event, messages) => {
    const person = doings.viewPerson(event.parameter('record'));
    return person.ok
      ? { type: 'push', card: personCard(person.value, messages) }
      : refused(person.problem, messages);
  },

  'call-phone': (_doings, event, messages) => {
    const number = dialled(event.parameter('phone'));
    return number === ''
      ? refused({ type: 'not-understood' }, messages)
      : { type: 'stay', openLink: { url: `tel:${number}`, openAs: 'FULL_SIZE', onClose: 'NOTHING' } };
  },

  'add-sender-form': (doings, event, messages) => {
    const labels = doings.viewLabelsToAddTo();
    if (!labels.ok) return refused(labels.problem, messages);
    if (labels.value.length === 0) return refused({ type: 'no-right' }, messages);
    const address = event.parameter('address');
    const guess = guessedName({ name: event.parameter('name'), address });
    return { type: 'push', card: addSenderCard(labels.value, { ...guess, email: address }, messages) };
  },

  'add-sender': (doings, event, messages) => {
    const added = doings.addSender({
      label: event.input('label'),
      family: event.input('family'),
      given: event.input('given'),
      email: event.input('email'),
      company: event.input('company'),
    });
    if (!added.ok) return refused(added.problem, messages);
    if (added.value.type === 'known-already')
      return {
        type: 'root',
        card: personsCard(added.value.persons, messages),
        notification: messages.message.knownAlready,
      };
    const { person } = added.value;
    return {
      type: 'root',
      card: personCard(person, messages),
      notification: messages.message.added(displayName(person.fields), person.labels[0]?.name ?? ''),
      stateChanged: true,
    };
  },

  'back-one': () => ({ type: 'pop' }),
};
