/** The sidebar's doors: what is shown when it opens, what answers each click, and what is suggested while somebody types. */
import { colleagueText } from '../app/sharing/recognizeColleague';
import { outOfReach } from '../app/sharing/refusal';
import { lastTyped } from '../core/sharing/typedPeople';
import type { ActionName } from './actions';
import type { Card } from './card';
import { cardEventFrom } from './cardEvent';
import type { CardResponse, UniversalAnswer } from './cardResponse';
import { messageCard } from './cards/messageCard';
import type { Doings, Handler } from './doings';
import type { Guard } from './guard';
import { accessHandlers } from './handlers/access';
import { answerHandlers } from './handlers/answers';
import { browseHandlers } from './handlers/browse';
import { cardForDraft, composeHandlers } from './handlers/compose';
import { copyHandlers } from './handlers/copies';
import { fieldHandlers } from './handlers/fields';
import { home, refused } from './handlers/landing';
import { cardForMessage, messageHandlers } from './handlers/message';
import { ownerHandlers } from './handlers/owners';
import { policyHandlers } from './handlers/policies';
import { requestHandlers } from './handlers/requests';
import { shareHandlers } from './handlers/share';
import { signatureHandlers } from './handlers/signature';
import { suggestionHandlers } from './handlers/suggestions';
import { syncHandlers } from './handlers/sync';
import { waitingHandlers } from './handlers/waiting';
import type { Messages } from './messages/messages';
import { messagesFor } from './messages/messages';
import { openFromMenu, syncFromMenu } from './universalActions';
import type { Suggestions } from './widget';

export interface Sidebar {
  readonly onHomepage: (event: unknown) => Card;
  readonly onMessage: (event: unknown) => Card;
  /** Somebody writes a message, and has opened the add-on there. */
  readonly onCompose: (event: unknown) => Card;
  /** The two entries of the add-on's own menu. */
  readonly onSyncNow: (event: unknown) => UniversalAnswer;
  readonly onOpenMeibo: (event: unknown) => UniversalAnswer;
  readonly onCardAction: (event: unknown) => CardResponse;
  readonly onSuggestColleagues: (event: unknown) => Suggestions;
}

const HANDLERS: Readonly<Record<ActionName, Handler>> = {
  ...browseHandlers,
  ...shareHandlers,
  ...accessHandlers,
  ...messageHandlers,
  ...signatureHandlers,
  ...suggestionHandlers,
  ...waitingHandlers,
  ...copyHandlers,
  ...ownerHandlers,
  ...policyHandlers,
  ...fieldHandlers,
  ...requestHandlers,
  ...answerHandlers,
  ...composeHandlers,
  ...syncHandlers,
};

const failure = (reference: string, messages: Messages): Card =>
  messageCard(messages.failure(reference), messages);

export const createSidebar = (doings: Doings, { guarded }: Guard): Sidebar => {
  const universal = (
    given: unknown,
    answer: (doings: Doings, messages: Messages) => UniversalAnswer,
  ): UniversalAnswer => {
    const messages = messagesFor(cardEventFrom(given).locale);
    return guarded(
      () => answer(doings, messages),
      (reference) => ({ card: failure(reference, messages) }),
    );
  };

  return {
    onHomepage: (given) => {
      const messages = messagesFor(cardEventFrom(given).locale);
      return guarded(
        () => {
          const opened = doings.open();
          return opened.ok
            ? home(doings, messages)
            : messageCard(messages.refusals[outOfReach(opened.problem).type], messages);
        },
        (reference) => failure(reference, messages),
      );
    },

    onMessage: (given) => {
      const messages = messagesFor(cardEventFrom(given).locale);
      return guarded(
        () => cardForMessage(doings, given, messages),
        (reference) => failure(reference, messages),
      );
    },

    onCompose: (given) => {
      const messages = messagesFor(cardEventFrom(given).locale);
      return guarded(
        () => cardForDraft(doings, messages),
        (reference) => failure(reference, messages),
      );
    },

    onSyncNow: (given) => universal(given, syncFromMenu),
    onOpenMeibo: (given) => universal(given, openFromMenu),

    onCardAction: (given) => {
      const event = cardEventFrom(given);
      const messages = messagesFor(event.locale);
      const { action } = event;
      if (action === undefined) return refused({ type: 'not-understood' }, messages);
      return guarded<CardResponse>(
        () => HANDLERS[action](doings, event, messages),
        (reference) => ({ type: 'push', card: failure(reference, messages) }),
      );
    },

    // A field without suggestions can still be filled in, and the next click says what is wrong with it.
    onSuggestColleagues: (given) =>
      guarded<Suggestions>(
        () => {
          const typed = cardEventFrom(given).input('who');
          const found = doings.suggestColleagues(typed);
          const { before } = lastTyped(typed);
          return {
            items: found.ok
              ? found.value.map((colleague) => ({ text: before + colleagueText(colleague) }))
              : [],
          };
        },
        () => ({ items: [] }),
      ),
  };
};
