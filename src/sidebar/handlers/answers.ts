/** What answers the questions who has a label, why one sees a contact, and what a share would do. */
import { dryRunCard } from '../cards/dryRunCard';
import { whoHasCard } from '../cards/whoHasCard';
import { whyCard } from '../cards/whyCard';
import type { CardEvent } from '../cardEvent';
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

/** As they are ticked on the card that asks for the confirmation; looked at again, as they were then. */
const chosenFields = (event: CardEvent): { readonly fields?: readonly string[] } => {
  const fields = event.parameter('fields');
  if (fields === '') return {};
  return { fields: fields === 'chosen' ? event.inputs('fields') : fields.split(' ') };
};

/** Looked at again, the answer takes the place of the one before. */
const dryRun: Handler = (doings, event, messages) => {
  const view = doings.askDryRun({
    label: event.parameter('label'),
    address: event.parameter('who'),
    role: event.parameter('role'),
    ...chosenFields(event),
  });
  if (!view.ok) return refused(view.problem, messages);
  const card = dryRunCard(view.value, messages);
  return { type: event.parameter('again') === '' ? 'push' : 'update', card };
};

export const answerHandlers = {
  'dry-run': dryRun,
  'who-has': whoHas,
  why,
} as const satisfies Readonly<Record<string, Handler>>;
