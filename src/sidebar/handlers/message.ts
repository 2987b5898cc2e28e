/** What answers an open message, and the clicks on the cards beside it. */
import type { Refusal } from '../../app/sharing/refusal';
import { outOfReach } from '../../app/sharing/refusal';
import { displayName } from '../../core/contacts/displayName';
import { guessedName } from '../../core/contacts/guessedName';
import type { Card } from '../card';
import { cardEventFrom } from '../cardEvent';
import { awayCard } from '../cards/awayCard';
import { messageCard } from '../cards/messageCard';
import { personCard } from '../cards/personCard';
import { addSenderCard, messageViewCard } from '../cards/senderCards';
import type { Doings, Handler } from '../doings';
import { messageRequestFrom } from '../messageEvent';
import type { Messages } from '../messages/messages';
import { partsFrom } from '../signatureItems';
import { ADDED } from '../cards/signatureCard';
import { refused } from './landing';
import { rootAgain } from './personAgain';

/** In Gmail's mobile app no other card of ours is ever opened, so this one looks after the member's trigger as well. */
export const cardForMessage = (doings: Doings, given: unknown, messages: Messages): Card => {
  const opened = doings.open();
  if (!opened.ok) return withoutBook(doings, given, messages, outOfReach(opened.problem));
  const view = doings.viewSender(messageRequestFrom(given));
  return view.ok
    ? messageViewCard(view.value, messages, cardEventFrom(given).timeOffset, doings.ownAddress())
    : withoutBook(doings, given, messages, view.problem);
};

/** While the book is away the person's own contacts are still there, and the address is in the message. */
const withoutBook = (doings: Doings, given: unknown, messages: Messages, why: Refusal): Card => {
  const own = why.type === 'out-of-reach' ? doings.viewOwnContact(messageRequestFrom(given)) : undefined;
  return own?.ok === true
    ? awayCard(own.value, messages)
    : messageCard(messages.refusals[why.type], messages);
};

/** What a telephone can dial of what somebody typed. */
const dialled = (phone: string): string => phone.normalize('NFKC').replace(/[^0-9+*#,;]/g, '');

export const messageHandlers: Readonly<
  Record<'open-person' | 'call-phone' | 'add-sender-form' | 'add-sender', Handler>
> = {
  'open-person': (doings, event, messages) => {
    const person = doings.viewContact(event.parameter('record'));
    return person.ok
      ? { type: 'push', card: personCard(person.value, messages, event.timeOffset, doings.ownAddress()) }
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
      parts: partsFrom(event.inputs(ADDED)),
      message: event.message,
    });
    if (!added.ok) return refused(added.problem, messages);
    if (added.value.type === 'known-already')
      return {
        type: 'root',
        card: messageViewCard(
          doings.viewKnownBeside(event.message, added.value.persons),
          messages,
          event.timeOffset,
          doings.ownAddress(),
        ),
        notification: messages.message.knownAlready,
      };
    const { person, beside } = added.value;
    const notification = messages.message.added(displayName(person.fields), person.labels[0]?.name ?? '');
    const done = { person, notification, ...(beside === undefined ? {} : { beside }) };
    return rootAgain(doings, event, done, messages);
  },
};
