/** What answers the clicks of whoever asks for access. */
import { askAccessCard } from '../cards/askAccessCard';
import type { Handler } from '../doings';
import { home, refused } from './landing';

const askForm: Handler = (doings, event, messages) => {
  const labels = doings.viewLabelsToAskFor();
  if (!labels.ok) return refused(labels.problem, messages);
  const wanted = event.parameter('label');
  const label = labels.value.find(({ key }) => key === wanted);
  return wanted !== '' && label === undefined
    ? refused({ type: 'unknown-label' }, messages)
    : { type: 'push', card: askAccessCard(labels.value, label, messages) };
};

const askAccess: Handler = (doings, event, messages) => {
  const [link, given] = [event.input('link'), event.parameter('label')];
  const asked = doings.askAccess({
    label: given === '' ? event.input('label') : given,
    link,
    role: event.input('role'),
    word: event.input('word'),
  });
  if (!asked.ok) return refused(asked.problem, messages);
  const { askedByLink, asked: sent, hasIt } = messages.requests;
  return asked.value === 'has-it'
    ? { type: 'stay', notification: hasIt }
    : { type: 'pop', notification: link === '' ? sent : askedByLink };
};

const closeNews: Handler = (doings, event, messages) => {
  const closed = doings.answerSuggestion({
    suggestion: event.parameter('suggestion'),
    record: '',
    base: '',
    personBase: '',
    answer: 'dismiss',
  });
  if (!closed.ok) return refused(closed.problem, messages);
  const { closed: notification } = messages.requests;
  return { type: 'root', card: home(doings, messages), notification, stateChanged: true };
};

export const requestHandlers = {
  'ask-form': askForm,
  'ask-access': askAccess,
  'close-news': closeNews,
} as const satisfies Readonly<Record<string, Handler>>;
