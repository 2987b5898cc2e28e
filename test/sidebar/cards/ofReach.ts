/** The cards where something is not allowed, or the book is away. */
import { awayCard } from '../../../src/sidebar/cards/awayCard';
import { consentCard } from '../../../src/sidebar/cards/consentCard';
import {
  longestOwnContacts,
  noConsent,
  ownContact,
  someConsent,
} from '../../../workbench/web/cards/ours/reachViews';
import type { Named } from './besideMessages';

export const reachCards: Named = [
  ['a permission that is missing', 'consentCard', (messages) => consentCard(someConsent, messages)],
  ['no permission at all', 'consentCard', (messages) => consentCard(noConsent, messages)],
  ['a sender while the book is away', 'awayCard', (messages) => awayCard(ownContact, messages)],
  ['many of one’s own at an address', 'awayCard', (messages) => awayCard(longestOwnContacts, messages)],
  [
    'a stranger while the book is away',
    'awayCard',
    (messages) => awayCard({ sender: { name: '', address: 'a@x.example' }, contacts: [] }, messages),
  ],
];
