/** What answers the questions who has a label, and why one sees a contact. */
import { whoHasCard } from '../cards/whoHasCard';
import { whyCard } from '../cards/whyCard';
import type { Handler } from '../doings';
import { refused } from './landing';

const whoHas: Handler = (doings, event, messages) => {
  const view = doings.whoHasAccess(event.parameter('label'), event.parameter('from'));
  return view.ok
    ? { type: 'push', card: whoHasCard(view.value, event.timeOffset, messages) }
    : refused(view.problem, messages);
};

const why: Handler = (doings, event, messages) => {
  const view = doings.whySeen(event.parameter('record'));
  return view.ok
    ? { type: 'push', card: whyCard(view.value, event.timeOffset, messages, event.parameter('from')) }
    : refused(view.problem, messages);
};

export const answerHandlers = {
  'who-has': whoHas,
  why,
} as const satisfies Readonly<Record<string, Handler>>;
