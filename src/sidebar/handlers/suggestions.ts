/** What answers the clicks on suggestions. */
import type { SuggestionAnswer } from '../../app/suggestions/answerSuggestion';
import type { SuggestionsView } from '../../app/suggestions/viewSuggestions';
import type { Refusal } from '../../app/sharing/refusal';
import type { Result } from '../../core/result';
import type { Card } from '../card';
import type { CardEvent } from '../cardEvent';
import type { CardResponse } from '../cardResponse';
import { suggestionCard, suggestionListCard, withSuggestions } from '../cards/suggestionCards';
import type { Messages } from '../messages/messages';

/** What the cards of suggestions ask of the app. */
export interface SuggestionDoings {
  readonly viewSuggestions: () => Result<SuggestionsView, Refusal>;
  readonly answerSuggestion: (answer: SuggestionAnswer) => Result<null, Refusal>;
}

const refused = ({ type }: Refusal, messages: Messages): CardResponse => ({
  type: 'stay',
  notification: messages.refusals[type],
});

/** The home card stands without its suggestions where they cannot be read. */
export const homeWithSuggestions = (doings: SuggestionDoings, home: Card, messages: Messages): Card => {
  const view = doings.viewSuggestions();
  return view.ok ? withSuggestions(home, view.value, messages) : home;
};

const open =
  (isWanted: (id: string) => boolean) =>
  (doings: SuggestionDoings, event: CardEvent, messages: Messages): CardResponse => {
    const view = doings.viewSuggestions();
    if (!view.ok) return refused(view.problem, messages);
    const wanted = view.value.toDecide.filter(({ id }) => isWanted(id));
    const [first, ...others] = wanted;
    if (first === undefined) return refused({ type: 'already-decided' }, messages);
    return {
      type: 'push',
      card:
        others.length === 0
          ? suggestionCard(first, event.timeOffset, messages)
          : suggestionListCard(wanted, messages),
    };
  };

/** `home` draws the home card as it is after the answer. */
export const suggestionHandlers = <Doings extends SuggestionDoings>(
  home: (doings: Doings, messages: Messages) => Card,
): Readonly<
  Record<
    | 'open-suggestions'
    | 'open-suggestion'
    | 'accept-suggestion'
    | 'decline-suggestion'
    | 'dismiss-suggestion',
    (doings: Doings, event: CardEvent, messages: Messages) => CardResponse
  >
> => {
  const answering =
    (answer: SuggestionAnswer['answer'], sentence: (messages: Messages) => string) =>
    (doings: Doings, event: CardEvent, messages: Messages): CardResponse => {
      const answered = doings.answerSuggestion({
        suggestion: event.parameter('suggestion'),
        record: event.parameter('record'),
        answer,
      });
      if (!answered.ok) return refused(answered.problem, messages);
      return {
        type: 'root',
        card: home(doings, messages),
        notification: sentence(messages),
        stateChanged: true,
      };
    };
  return {
    'open-suggestions': open(() => true),
    'open-suggestion': (doings, event, messages) =>
      open((id) => id === event.parameter('suggestion'))(doings, event, messages),
    'accept-suggestion': answering('accept', ({ suggestions }) => suggestions.accepted),
    'decline-suggestion': answering('decline', ({ suggestions }) => suggestions.declined),
    'dismiss-suggestion': answering('dismiss', ({ suggestions }) => suggestions.dismissed),
  };
};
