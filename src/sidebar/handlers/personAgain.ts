/** Where something done with a contact leaves a person: on the contact's card, and beside a message on all that stood there before. */
import type { PersonView } from '../../app/mail/personView';
import type { Card } from '../card';
import type { CardEvent } from '../cardEvent';
import type { CardResponse } from '../cardResponse';
import { personCard } from '../cards/personCard';
import { messageViewCard } from '../cards/senderCards';
import type { Doings } from '../doings';
import type { Messages } from '../messages/messages';

interface Again {
  /** The card at the bottom. */
  readonly root: Card;
  /** The contact's own card, where that is another one. */
  readonly person?: Card;
}

const again = (
  doings: Doings,
  event: CardEvent,
  person: PersonView,
  messages: Messages,
  beside?: readonly PersonView[],
): Again => {
  const { message, timeOffset } = event;
  const reader = doings.ownAddress();
  const own = personCard(person, messages, timeOffset, reader);
  const view = message.id === '' ? undefined : doings.viewMessageAgain(message, person, beside);
  if (view === undefined) return { root: own };
  const root = messageViewCard(view, messages, timeOffset, reader);
  const isAlone =
    view.type === 'known' && view.persons.length === 1 && view.persons[0]?.record === person.record;
  return isAlone ? { root } : { root, person: own };
};

interface Done {
  readonly person: PersonView;
  /** Who else stands beside the message, where that has been read. */
  readonly beside?: readonly PersonView[];
  readonly above?: Card;
  readonly notification?: string;
}

/** What comes above it is given; otherwise it is the contact's card, where that is not the one at the bottom. */
export const rootAgain = (
  doings: Doings,
  event: CardEvent,
  { person, beside, above, notification }: Done,
  messages: Messages,
): CardResponse => {
  const { root, person: own } = again(doings, event, person, messages, beside);
  const top = above ?? own;
  return {
    type: 'root',
    card: root,
    ...(top === undefined ? {} : { above: top }),
    ...(notification === undefined ? {} : { notification }),
    stateChanged: true,
  };
};

/** Back from a form to the card on which it was asked for. */
export const popAgain = (
  doings: Doings,
  event: CardEvent,
  { person, notification }: { person: PersonView; notification: string },
  messages: Messages,
): CardResponse => {
  const { root, person: own } = again(doings, event, person, messages);
  return { type: 'pop', card: own ?? root, notification, stateChanged: true };
};
