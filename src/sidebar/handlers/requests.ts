/** What answers the clicks of whoever suggests a change or asks for access. */
import { MOST_SHOWN } from '../../app/suggestions/suggestChange';
import { askAccessCard } from '../cards/askAccessCard';
import { suggestChangeCard } from '../cards/suggestChangeCard';
import type { CardEvent } from '../cardEvent';
import type { Handler } from '../doings';
import { home, refused } from './landing';

/** The form's inputs of one kind, and the empty one after them. */
const typed = ({ input }: CardEvent, name: string): readonly string[] =>
  Array.from({ length: MOST_SHOWN + 1 }, (_, index) => input(`${name}${String(index)}`));

const suggestForm: Handler = (doings, event, messages) => {
  const person = doings.viewPerson(event.parameter('record'));
  return person.ok
    ? { type: 'push', card: suggestChangeCard(person.value, messages) }
    : refused(person.problem, messages);
};

const suggestChange: Handler = (doings, event, messages) => {
  const { parameter, input } = event;
  const done = doings.suggestChange({
    record: parameter('record'),
    base: parameter('base'),
    family: input('family'),
    given: input('given'),
    company: input('company'),
    title: input('title'),
    phones: typed(event, 'phone'),
    emails: typed(event, 'email'),
  });
  if (!done.ok) return refused(done.problem, messages);
  const { suggested, nothingSuggested } = messages.requests;
  return done.value === 'nothing'
    ? { type: 'stay', notification: nothingSuggested }
    : { type: 'pop', notification: suggested };
};

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
  'suggest-form': suggestForm,
  'suggest-change': suggestChange,
  'ask-form': askForm,
  'ask-access': askAccess,
  'close-news': closeNews,
} as const satisfies Readonly<Record<string, Handler>>;
