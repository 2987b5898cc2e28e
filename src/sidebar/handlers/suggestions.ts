/** What answers the clicks on suggestions. */
import type { SuggestionAnswer } from '../../app/suggestions/answerSuggestion';
import { suggestionCard, suggestionListCard } from '../cards/suggestionCards';
import type { Handler } from '../doings';
import type { Messages } from '../messages/messages';
import { home, refused } from './landing';

const open =
  (isWanted: (id: string) => boolean): Handler =>
  (doings, event, messages) => {
    const view = doings.viewSuggestions();
    if (!view.ok) return refused(view.problem, messages);
    const wanted = view.value.toDecide.filter(({ id }) => isWanted(id));
    const [first, ...others] = wanted;
    if (first === undefined) return { type: 'stay', notification: messages.suggestions.nothingToDecide };
    return {
      type: 'push',
      card:
        others.length === 0
          ? suggestionCard(first, event.timeOffset, messages)
          : suggestionListCard(wanted, messages),
    };
  };

const answering =
  (answer: SuggestionAnswer['answer'], sentence: (messages: Messages) => string): Handler =>
  (doings, event, messages) => {
    const answered = doings.answerSuggestion({
      suggestion: event.parameter('suggestion'),
      record: event.parameter('record'),
      base: event.parameter('base'),
      personBase: event.parameter('personBase'),
      answer,
      word: event.input('word'),
    });
    if (!answered.ok) return refused(answered.problem, messages);
    return {
      type: 'root',
      card: home(doings, messages),
      notification: sentence(messages),
      stateChanged: true,
    };
  };

export const suggestionHandlers = {
  'open-suggestions': open(() => true),
  'open-suggestion': (doings, event, messages) =>
    open((id) => id === event.parameter('suggestion'))(doings, event, messages),
  'accept-suggestion': answering('accept', ({ suggestions }) => suggestions.accepted),
  'decline-suggestion': answering('decline', ({ suggestions }) => suggestions.declined),
  'dismiss-suggestion': answering('dismiss', ({ suggestions }) => suggestions.dismissed),
} as const satisfies Readonly<Record<string, Handler>>;
