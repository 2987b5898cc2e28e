/** What answers the clicks on who looks after a contact. */
import { caretakersCard } from '../cards/caretakersCard';
import { personCard } from '../cards/personCard';
import type { Handler } from '../doings';
import { refused } from './landing';

const form: Handler = (doings, event, messages) => {
  const person = doings.viewPerson(event.parameter('record'));
  if (!person.ok) return refused(person.problem, messages);
  return person.value.mayEdit
    ? { type: 'push', card: caretakersCard(person.value, messages) }
    : refused({ type: 'no-right' }, messages);
};

const set: Handler = (doings, { parameter, input, timeOffset }, messages) => {
  const done = doings.setCaretakers({
    record: parameter('record'),
    base: parameter('base'),
    typed: { caretaker: input('caretaker'), deputy: input('deputy') },
    shown: { caretaker: parameter('shown_caretaker'), deputy: parameter('shown_deputy') },
  });
  if (!done.ok) return refused(done.problem, messages);
  return {
    type: 'pop',
    card: personCard(done.value.person, messages, timeOffset),
    notification: messages.care.saved,
    stateChanged: true,
  };
};

export const caretakerHandlers = {
  'caretakers-form': form,
  'set-caretakers': set,
} as const satisfies Readonly<Record<string, Handler>>;
