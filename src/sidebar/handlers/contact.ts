/** What answers the clicks on a contact's card and its form. */
import { contactFormCard } from '../cards/contactFormCard';
import { personCard } from '../cards/personCard';
import { formFrom, formOf } from '../contactForm';
import type { Handler } from '../doings';
import { refused } from './landing';

const form: Handler = (doings, event, messages) => {
  const person = doings.viewPerson(event.parameter('record'));
  return person.ok
    ? { type: 'push', card: contactFormCard(formOf(person.value), messages) }
    : refused(person.problem, messages);
};

/** What was typed stays typed, whatever is wrong with it. */
const save =
  (isSuggestion: boolean): Handler =>
  (doings, event, messages) => {
    const filled = formFrom(event, isSuggestion);
    const saved = doings.saveContact(filled);
    if (!saved.ok) return refused(saved.problem, messages);
    const { contact, requests } = messages;
    switch (saved.value.type) {
      case 'invalid':
        return { type: 'update', card: contactFormCard(filled, messages, saved.value.problems) };
      case 'nothing':
        return {
          type: 'stay',
          notification: isSuggestion ? requests.nothingSuggested : contact.nothingChanged,
        };
      case 'suggested':
        return { type: 'pop', notification: requests.suggested };
      case 'saved':
        return {
          type: 'pop',
          card: personCard(saved.value.person, messages, event.timeOffset),
          notification: saved.value.isMixed ? contact.savedMixed : contact.saved,
          stateChanged: true,
        };
    }
  };

export const contactHandlers = {
  'edit-form': form,
  'save-contact': save(false),
  'suggest-form': form,
  'suggest-change': save(true),
} as const satisfies Readonly<Record<string, Handler>>;
