/** The cards of one contact: its form, its deletion and its history, empty, usual, largest and refused. */
import { contactFormCard } from '../../../../src/sidebar/cards/contactFormCard';
import { historyCard, historyChangeCard } from '../../../../src/sidebar/cards/historyCards';
import { labelContactsCard } from '../../../../src/sidebar/cards/labelContactsCard';
import { personCard } from '../../../../src/sidebar/cards/personCard';
import {
  confirmRemoveCard,
  recentlyDeletedCard,
  removedCard,
} from '../../../../src/sidebar/cards/removalCards';
import { personsCard } from '../../../../src/sidebar/cards/senderCards';
import { formOf } from '../../../../src/sidebar/contactForm';
import type { StoryGroup } from '../cardStory';
import {
  deletedContacts,
  historyView,
  labelContacts,
  longestChange,
  longestContacts,
  longestDeleted,
  longestHistory,
  longestRemoval,
  namesakes,
  removalPlan,
  removed,
  whole,
} from './contactViews';
import { ourCard } from './ourCard';
import { LONGEST_NAMES, longestPerson, nobody } from './sampleViews';

const OFFSET = 32_400_000;
const longestCalled = { person: LONGEST_NAMES[0] ?? '', label: LONGEST_NAMES[1] ?? '' };
const called = { person: '神田 凛', label: '仕入先' };
const editing = { ...nobody, mayEdit: true };

export const contactStories: readonly StoryGroup[] = [
  {
    id: 'contact',
    stories: [
      ourCard('contact', 'usual', (messages) => personCard(whole, messages, OFFSET)),
      ourCard('contact', 'usual', (messages) => personsCard(namesakes, messages), {
        id: 'contact-namesakes',
      }),
    ],
  },
  {
    id: 'edit-contact',
    stories: [
      ourCard('edit-contact', 'empty', (messages) => contactFormCard(formOf(editing), messages)),
      ourCard('edit-contact', 'usual', (messages) => contactFormCard(formOf(whole), messages)),
      ourCard(
        'edit-contact',
        'usual',
        (messages) =>
          contactFormCard(formOf(whole), messages, [
            { what: 'no-email', field: 'email', place: 1, attribute: 'value' },
            { what: 'no-number', field: 'phone', place: 2, attribute: 'value' },
            { what: 'no-postal-code', field: 'address', place: 0, attribute: 'postalCode' },
            { what: 'too-long', field: 'organization', place: 0, attribute: 'title' },
            { what: 'nobody' },
          ]),
        { id: 'edit-contact-wrong' },
      ),
      ourCard('edit-contact', 'largest', (messages) => contactFormCard(formOf(longestPerson), messages)),
      ourCard('edit-contact', 'refused', (messages) => contactFormCard(formOf(editing), messages), {
        refusal: 'gone',
      }),
    ],
  },
  {
    id: 'confirm-remove',
    stories: [
      ourCard('confirm-remove', 'usual', (messages) => confirmRemoveCard(removalPlan(), messages)),
      ...[1, 2].map((count) =>
        ourCard(
          'confirm-remove',
          'usual',
          (messages) => {
            const { home: _home, takeOuts, ...plan } = removalPlan();
            const others = [...takeOuts, { id: 'l2', name: 'Press', people: 0 }];
            return confirmRemoveCard({ ...plan, takeOuts: others.slice(0, count) }, messages);
          },
          { id: `confirm-remove-out-of-${String(count)}` },
        ),
      ),
      ourCard('confirm-remove', 'largest', (messages) => confirmRemoveCard(longestRemoval, messages)),
      ourCard('confirm-remove', 'refused', (messages) => confirmRemoveCard(removalPlan(), messages), {
        refusal: 'newer-edit',
      }),
    ],
  },
  {
    id: 'removed',
    stories: [
      ourCard('removed', 'usual', (messages) => removedCard(removed, called, messages)),
      ourCard(
        'removed',
        'usual',
        (messages) => removedCard({ ...removed, how: 'taken-out' }, called, messages),
        { id: 'removed-from-label' },
      ),
      ourCard('removed', 'largest', (messages) =>
        removedCard({ ...removed, how: 'taken-out' }, longestCalled, messages),
      ),
      ourCard('removed', 'refused', (messages) => removedCard(removed, called, messages), {
        refusal: 'not-in-log',
      }),
    ],
  },
  {
    id: 'recently-deleted',
    stories: [
      ourCard('recently-deleted', 'empty', (messages) =>
        recentlyDeletedCard(deletedContacts({ items: [] }), OFFSET, messages),
      ),
      ourCard('recently-deleted', 'usual', (messages) =>
        recentlyDeletedCard(deletedContacts(), OFFSET, messages),
      ),
      ourCard('recently-deleted', 'largest', (messages) =>
        recentlyDeletedCard(longestDeleted, OFFSET, messages),
      ),
    ],
  },
  {
    id: 'history',
    stories: [
      ourCard('history', 'empty', (messages) =>
        historyCard(historyView({ changes: [], isCut: true }), OFFSET, messages),
      ),
      ourCard('history', 'usual', (messages) => historyCard(historyView(), OFFSET, messages)),
      ourCard('history', 'largest', (messages) => historyCard(longestHistory, OFFSET, messages)),
    ],
  },
  {
    id: 'history-change',
    stories: [
      ourCard('history-change', 'usual', (messages) => historyChangeCard(historyView(), OFFSET, messages)),
      ourCard(
        'history-change',
        'usual',
        (messages) => historyChangeCard(historyView({ mayEdit: false }), OFFSET, messages),
        { id: 'history-change-for-viewer' },
      ),
      ourCard('history-change', 'largest', (messages) => historyChangeCard(longestChange, OFFSET, messages)),
      ourCard('history-change', 'refused', (messages) => historyChangeCard(historyView(), OFFSET, messages), {
        refusal: 'newer-edit',
      }),
    ],
  },
  {
    id: 'label-contacts',
    stories: [
      ourCard('label-contacts', 'empty', (messages) =>
        labelContactsCard(labelContacts({ total: 0, persons: [], mayRestore: false }), messages),
      ),
      ourCard('label-contacts', 'usual', (messages) => labelContactsCard(labelContacts(), messages)),
      ourCard('label-contacts', 'largest', (messages) => labelContactsCard(longestContacts, messages)),
    ],
  },
];
