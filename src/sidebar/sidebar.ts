/** The sidebar's doors: what is shown when it opens, and what answers each click. */
import type { Problem } from '../core/replication/problem';
import type { Author } from '../core/book/operation';
import type { Result } from '../core/result';
import type { Refusal } from '../app/sharing/refusal';
import { outOfReach } from '../app/sharing/refusal';
import type { Shared, ShareRequest } from '../app/sharing/shareLabel';
import type { StopSharingRequest } from '../app/sharing/stopSharing';
import type { LabelLine, LabelView } from '../app/sharing/viewLabels';
import type { ActionName } from './actions';
import type { Card } from './card';
import type { CardEvent } from './cardEvent';
import { cardEventFrom } from './cardEvent';
import type { CardResponse } from './cardResponse';
import { homeCard } from './cards/homeCard';
import { labelCard } from './cards/labelCard';
import { messageCard } from './cards/messageCard';
import type { MessageDoings } from './handlers/message';
import { cardForMessage, messageHandlers } from './handlers/message';
import type { SuggestionDoings } from './handlers/suggestions';
import { homeWithSuggestions, suggestionHandlers } from './handlers/suggestions';
import type { Messages } from './messages/messages';
import { messagesFor } from './messages/messages';

/** What the cards ask of the app. */
export interface Doings extends MessageDoings, SuggestionDoings {
  readonly open: () => Result<Author, Problem>;
  readonly viewLabels: () => Result<readonly LabelLine[], Refusal>;
  readonly viewLabel: (key: string) => Result<LabelView, Refusal>;
  readonly shareLabel: (request: ShareRequest) => Result<Shared, Refusal>;
  readonly stopSharing: (request: StopSharingRequest) => Result<null, Refusal>;
}

export interface Sidebar {
  readonly onHomepage: (event: unknown) => Card;
  readonly onMessage: (event: unknown) => Card;
  readonly onCardAction: (event: unknown) => CardResponse;
}

type Handler = (doings: Doings, event: CardEvent, messages: Messages) => CardResponse;

const refused = ({ type }: Refusal, messages: Messages): CardResponse => ({
  type: 'stay',
  notification: messages.refusals[type],
});

/** The label's card as it is after a change; the sentence is said even where the card cannot be drawn anew. */
const redrawn = (doings: Doings, key: string, messages: Messages, notification: string): CardResponse => {
  const label = doings.viewLabel(key);
  return label.ok
    ? { type: 'update', card: labelCard(label.value, messages), notification, stateChanged: true }
    : { type: 'stay', notification, stateChanged: true };
};

const home = (doings: Doings, messages: Messages): Card => {
  const labels = doings.viewLabels();
  return labels.ok
    ? homeWithSuggestions(doings, homeCard(labels.value, messages), messages)
    : messageCard(messages.refusals[labels.problem.type], messages);
};

const HANDLERS: Readonly<Record<ActionName, Handler>> = {
  'open-label': (doings, event, messages) => {
    const label = doings.viewLabel(event.parameter('label'));
    return label.ok
      ? { type: 'push', card: labelCard(label.value, messages) }
      : refused(label.problem, messages);
  },

  share: (doings, event, messages) => {
    const label = event.parameter('label');
    const shared = doings.shareLabel({ label, address: event.input('who'), role: event.input('role') });
    if (!shared.ok) return refused(shared.problem, messages);
    const { person, role, label: name, key } = shared.value;
    const sentence = messages.shared(
      name,
      person.name === '' ? person.email : person.name,
      messages.roles[role],
    );
    return redrawn(doings, key, messages, sentence);
  },

  'stop-sharing': (doings, event, messages) => {
    const label = event.parameter('label');
    const stopped = doings.stopSharing({ label, principal: event.parameter('principal') });
    return stopped.ok
      ? redrawn(doings, label, messages, messages.stopped)
      : refused(stopped.problem, messages);
  },

  back: (doings, _event, messages) => ({ type: 'root', card: home(doings, messages) }),

  ...messageHandlers,
  ...suggestionHandlers(home),
};

export const createSidebar = (doings: Doings): Sidebar => ({
  onHomepage: (given) => {
    const messages = messagesFor(cardEventFrom(given).locale);
    const opened = doings.open();
    return opened.ok
      ? home(doings, messages)
      : messageCard(messages.refusals[outOfReach(opened.problem).type], messages);
  },

  onMessage: (given) => cardForMessage(doings, given),

  onCardAction: (given) => {
    const event = cardEventFrom(given);
    const messages = messagesFor(event.locale);
    return event.action === undefined
      ? refused({ type: 'not-understood' }, messages)
      : HANDLERS[event.action](doings, event, messages);
  },
});
