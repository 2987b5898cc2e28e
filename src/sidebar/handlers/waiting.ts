/** What answers the clicks on mass changes that wait. */
import type { MassMatter } from '../../core/book/operation';
import { MASS_MATTERS } from '../../core/book/operation';
import { confirmReleaseCard } from '../cards/waitingCards';
import type { Handler } from '../doings';
import type { Messages } from '../messages/messages';
import { home, refused } from './landing';

const confirmRelease: Handler = (doings, event, messages) => {
  const view = doings.viewSuggestions();
  if (!view.ok) return refused(view.problem, messages);
  const found = view.value.waiting.find(
    ({ id, mayDecide }) => mayDecide && id === event.parameter('suggestion'),
  );
  return found === undefined
    ? { type: 'stay', notification: messages.suggestions.nothingToDecide }
    : { type: 'push', card: confirmReleaseCard(found, messages) };
};

const deciding =
  (answer: 'accept' | 'decline', said: (messages: Messages, matter: MassMatter) => string): Handler =>
  (doings, event, messages) => {
    const decided = doings.answerSuggestion({
      suggestion: event.parameter('suggestion'),
      record: '',
      base: event.parameter('base'),
      personBase: '0',
      answer,
    });
    if (!decided.ok) return refused(decided.problem, messages);
    const matter = MASS_MATTERS.find((known) => known === event.parameter('matter')) ?? 'removals';
    return {
      type: 'root',
      card: home(doings, messages),
      notification: said(messages, matter),
      stateChanged: true,
    };
  };

export const waitingHandlers = {
  'confirm-release': confirmRelease,
  'release-change': deciding('accept', ({ waiting }) => waiting.released),
  'restore-change': deciding('decline', ({ waiting }, matter) => waiting.restored[matter]),
} as const satisfies Readonly<Record<string, Handler>>;
