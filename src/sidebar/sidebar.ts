/** The sidebar's doors: what is shown when it opens, what answers each click, and what is suggested while somebody types. */
import { outOfReach } from '../app/sharing/refusal';
import type { ActionName } from './actions';
import type { Card } from './card';
import { cardEventFrom } from './cardEvent';
import type { CardResponse, UniversalAnswer } from './cardResponse';
import { consentCard } from './cards/consentCard';
import { messageCard } from './cards/messageCard';
import type { Doings, Handler } from './doings';
import type { Guard } from './guard';
import { accessHandlers } from './handlers/access';
import { answerHandlers } from './handlers/answers';
import { browseHandlers } from './handlers/browse';
import { cardForDraft, composeHandlers } from './handlers/compose';
import { caretakerHandlers } from './handlers/caretakers';
import { commentHandlers } from './handlers/comments';
import { contactHandlers } from './handlers/contact';
import { copyHandlers } from './handlers/copies';
import { fieldHandlers } from './handlers/fields';
import { home, refused } from './handlers/landing';
import { cardForMessage, messageHandlers } from './handlers/message';
import { invitationHandlers } from './handlers/invitations';
import { mentionHandlers } from './handlers/mentions';
import { ownerHandlers } from './handlers/owners';
import { policyHandlers } from './handlers/policies';
import { requestHandlers } from './handlers/requests';
import { searchHandlers } from './handlers/search';
import { settingsHandlers } from './handlers/settings';
import { shareHandlers } from './handlers/share';
import { signatureHandlers } from './handlers/signature';
import { suggestionHandlers } from './handlers/suggestions';
import { syncHandlers } from './handlers/sync';
import { waitingHandlers } from './handlers/waiting';
import type { Messages } from './messages/messages';
import { messagesFor } from './messages/messages';
import { suggested } from './suggesting';
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
  ...invitationHandlers,
  ...accessHandlers,
  ...messageHandlers,
  ...contactHandlers,
  ...signatureHandlers,
  ...suggestionHandlers,
  ...waitingHandlers,
  ...copyHandlers,
  ...ownerHandlers,
  ...policyHandlers,
  ...fieldHandlers,
  ...requestHandlers,
  ...answerHandlers,
  ...searchHandlers,
  ...settingsHandlers,
  ...commentHandlers,
  ...mentionHandlers,
  ...caretakerHandlers,
  ...composeHandlers,
  ...syncHandlers,
};

const failure = (reference: string, messages: Messages): Card =>
  messageCard(messages.failure(reference), messages);

export const createSidebar = (doings: Doings, { guarded }: Guard): Sidebar => {
  /** What somebody has chosen goes before the language of his account. */
  const wordsFor = (locale: string): Messages =>
    guarded(
      () => messagesFor(doings.preferences().language ?? locale),
      () => messagesFor(locale),
    );
  const opened = (given: unknown, card: (messages: Messages) => Card): Card => {
    const messages = wordsFor(cardEventFrom(given).locale);
    return guarded(
      () => {
        // What is not allowed throws or answers nothing, and a number to tell the administrator would be of no use.
        const missing = doings.missingConsent();
        return missing === undefined ? card(messages) : consentCard(missing, messages);
      },
      (reference) => failure(reference, messages),
    );
  };
  const universal = (
    given: unknown,
    answer: (doings: Doings, messages: Messages) => UniversalAnswer,
  ): UniversalAnswer => {
    const messages = wordsFor(cardEventFrom(given).locale);
    return guarded(
      () => answer(doings, messages),
      (reference) => ({ card: failure(reference, messages) }),
    );
  };
  return {
    onHomepage: (given) =>
      opened(given, (messages) => {
        const author = doings.open();
        return author.ok
          ? home(doings, messages)
          : messageCard(messages.refusals[outOfReach(author.problem).type], messages);
      }),

    onMessage: (given) => opened(given, (messages) => cardForMessage(doings, given, messages)),
    onCompose: (given) => opened(given, (messages) => cardForDraft(doings, messages)),
    onSyncNow: (given) => universal(given, syncFromMenu),
    onOpenMeibo: (given) => universal(given, openFromMenu),

    onCardAction: (given) => {
      const event = cardEventFrom(given);
      const messages = wordsFor(event.locale);
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
        () => suggested(doings, cardEventFrom(given)),
        () => ({ items: [] }),
      ),
  };
};
