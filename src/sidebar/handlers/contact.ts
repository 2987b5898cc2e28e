/** What answers the clicks on a contact's card and its form. */
import { displayName } from '../../core/contacts/displayName';
import { contactFormCard } from '../cards/contactFormCard';
import { historyCard, historyChangeCard } from '../cards/historyCards';
import { labelContactsCard } from '../cards/labelContactsCard';
import { confirmRemoveCard, recentlyDeletedCard, removedCard } from '../cards/removalCards';
import { formFrom, formOf } from '../contactForm';
import type { Handler } from '../doings';
import { refused } from './landing';
import { popAgain, rootAgain } from './personAgain';

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
        return popAgain(
          doings,
          event,
          {
            person: saved.value.person,
            notification: saved.value.isMixed ? contact.savedMixed : contact.saved,
          },
          messages,
        );
    }
  };

const confirmRemove: Handler = (doings, event, messages) => {
  const plan = doings.planRemoval(event.parameter('record'));
  return plan.ok
    ? { type: 'push', card: confirmRemoveCard(plan.value, messages) }
    : refused(plan.problem, messages);
};

const remove: Handler = (doings, { parameter }, messages) => {
  const removed = doings.removeContact({
    record: parameter('record'),
    label: parameter('label'),
    base: parameter('base'),
  });
  if (!removed.ok) return refused(removed.problem, messages);
  const called = { person: parameter('person'), label: parameter('name') };
  return { type: 'root', card: removedCard(removed.value, called, messages), stateChanged: true };
};

const restore: Handler = (doings, event, messages) => {
  const { parameter } = event;
  const person = doings.restoreContact({
    record: parameter('record'),
    label: parameter('label'),
    deletion: parameter('deletion'),
  });
  if (!person.ok) return refused(person.problem, messages);
  const name = displayName(person.value.fields) || messages.message.nameless;
  const notification = messages.contact.undone(name);
  return rootAgain(doings, event, { person: person.value, notification }, messages);
};

const recentlyDeleted: Handler = (doings, event, messages) => {
  const view = doings.viewDeleted(event.parameter('label'), event.parameter('before'));
  return view.ok
    ? { type: 'push', card: recentlyDeletedCard(view.value, event.timeOffset, messages) }
    : refused(view.problem, messages);
};

const history: Handler = (doings, event, messages) => {
  const view = doings.viewHistory(event.parameter('record'), event.parameter('before'));
  return view.ok
    ? { type: 'push', card: historyCard(view.value, event.timeOffset, messages) }
    : refused(view.problem, messages);
};

const historyChange: Handler = (doings, event, messages) => {
  const view = doings.viewChange(event.parameter('record'), event.parameter('change'));
  return view.ok
    ? { type: 'push', card: historyChangeCard(view.value, event.timeOffset, messages) }
    : refused(view.problem, messages);
};

const use: Handler = (doings, event, messages) => {
  const { parameter } = event;
  const used = doings.useValue({
    record: parameter('record'),
    base: parameter('base'),
    field: parameter('field'),
    change: parameter('change'),
    side: parameter('side'),
  });
  if (!used.ok) return refused(used.problem, messages);
  const { stands, suggested } = messages.history;
  if (used.value.type !== 'used')
    return { type: 'stay', notification: used.value.type === 'nothing' ? stands : suggested };
  const { person } = used.value;
  return rootAgain(doings, event, { person, notification: messages.history.used }, messages);
};

const labelContacts: Handler = (doings, event, messages) => {
  const view = doings.viewLabelContacts(event.parameter('label'), event.parameter('from'));
  return view.ok
    ? { type: 'push', card: labelContactsCard(view.value, messages) }
    : refused(view.problem, messages);
};

export const contactHandlers = {
  'edit-form': form,
  'save-contact': save(false),
  'suggest-form': form,
  'suggest-change': save(true),
  'confirm-remove': confirmRemove,
  'remove-contact': remove,
  'restore-contact': restore,
  'recently-deleted': recentlyDeleted,
  history,
  'history-change': historyChange,
  'use-value': use,
  'label-contacts': labelContacts,
} as const satisfies Readonly<Record<string, Handler>>;
