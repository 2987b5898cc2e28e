/** Cards of one contact, small and as full as they can be, for the laws that all cards keep. */
import { contactFormCard } from '../../../src/sidebar/cards/contactFormCard';
import { historyCard, historyChangeCard } from '../../../src/sidebar/cards/historyCards';
import { labelContactsCard } from '../../../src/sidebar/cards/labelContactsCard';
import { personCard } from '../../../src/sidebar/cards/personCard';
import { confirmRemoveCard, recentlyDeletedCard, removedCard } from '../../../src/sidebar/cards/removalCards';
import { formOf } from '../../../src/sidebar/contactForm';
import * as views from '../../../workbench/web/cards/ours/contactViews';
import { longestPerson } from '../../../workbench/web/cards/ours/sampleViews';
import { RIN } from '../quietDoings';
import type { Named } from './besideMessages';

const called = { person: '<b>', label: '<i>' };
const { home: _home, ...onlyOut } = views.longestRemoval;

export const contactCards: Named = [
  [
    'a contact that one may delete',
    'personCard',
    (messages) => personCard({ ...RIN, mayEdit: true, removal: 'delete' }, messages),
  ],
  ['a long form', 'contactFormCard', (messages) => contactFormCard(formOf(longestPerson), messages)],
  [
    'a form with a mistake',
    'contactFormCard',
    (messages) => contactFormCard(formOf(views.whole), messages, [{ what: 'nobody' }]),
  ],
  ['a deletion', 'removalCards', (messages) => confirmRemoveCard(views.longestRemoval, messages)],
  [
    'taking out of one label',
    'removalCards',
    (messages) => confirmRemoveCard({ ...onlyOut, takeOuts: onlyOut.takeOuts.slice(0, 1) }, messages),
  ],
  ['taking out of one of many', 'removalCards', (messages) => confirmRemoveCard(onlyOut, messages)],
  ['what was removed', 'removalCards', (messages) => removedCard(views.removed, called, messages)],
  [
    'nothing that was deleted',
    'removalCards',
    (messages) => recentlyDeletedCard(views.deletedContacts({ items: [] }), 0, messages),
  ],
  ['what was deleted', 'removalCards', (messages) => recentlyDeletedCard(views.longestDeleted, 0, messages)],
  ['a history', 'historyCards', (messages) => historyCard(views.longestHistory, 0, messages)],
  [
    'a history that has left the log',
    'historyCards',
    (messages) => historyCard(views.historyView({ changes: [], isCut: true }), 0, messages),
  ],
  ['a change', 'historyCards', (messages) => historyChangeCard(views.historyView(), 0, messages)],
  [
    'a change of everything',
    'historyCards',
    (messages) => historyChangeCard(views.longestChange, 0, messages),
  ],
  [
    'a change without fields',
    'historyCards',
    (messages) =>
      historyChangeCard(views.historyView({ changes: views.historyView().changes.slice(3) }), 0, messages),
  ],
  [
    'contacts of a label',
    'labelContactsCard',
    (messages) => labelContactsCard(views.longestContacts, messages),
  ],
  [
    'a label without contacts',
    'labelContactsCard',
    (messages) => labelContactsCard(views.labelContacts({ total: 0, persons: [] }), messages),
  ],
];
