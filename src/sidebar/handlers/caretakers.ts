/** What answers the clicks on who looks after a contact. */
import { caretakersCard } from '../cards/caretakersCard';
import type { Handler } from '../doings';
import { refused } from './landing';
import { popAgain } from './personAgain';

const form: Handler = (doings, event, messages) => {
  const person = doings.viewPerson(event.parameter('record'));
  if (!person.ok) return refused(person.problem, messages);
  return person.value.mayEdit
    ? { type: 'push', card: caretakersCard(person.value, messages) }
    : refused({ type: 'no-right' }, messages);
};

const set: Handler = (doings, event, messages) => {
  const { parameter, input } = event;
  const done = doings.setCaretakers({
    record: parameter('record'),
    base: parameter('base'),
    typed: { caretaker: input('caretaker'), deputy: input('deputy') },
    shown: { caretaker: parameter('shown_caretaker'), deputy: parameter('shown_deputy') },
  });
  if (!done.ok) return refused(done.problem, messages);
  const { person } = done.value;
  return popAgain(doings, event, { person, notification: messages.care.saved }, messages);
};

export const caretakerHandlers = {
  'caretakers-form': form,
  'set-caretakers': set,
} as const satisfies Readonly<Record<string, Handler>>;
