/** The cards that answer who has a label, why one sees a contact, and what a share would do: small and as full as they can be. */
import {
  dryRunView,
  longestDryRun,
  longestWhoHas,
  longestWhy,
  whoHasView,
  whyView,
} from '../../../workbench/web/cards/ours/answerViews';
import { dryRunCard } from '../../../src/sidebar/cards/dryRunCard';
import { whoHasCard } from '../../../src/sidebar/cards/whoHasCard';
import { whyCard } from '../../../src/sidebar/cards/whyCard';
import type { Named } from './besideMessages';

export const answerCards: Named = [
  ['who has a label', 'whoHasCard', (messages) => whoHasCard(whoHasView(), 0, messages)],
  ['the middle of 3,000 people', 'whoHasCard', (messages) => whoHasCard(longestWhoHas, 0, messages)],
  ['a dry run', 'dryRunCard', (messages) => dryRunCard(dryRunView(), messages)],
  ['a dry run of many', 'dryRunCard', (messages) => dryRunCard(longestDryRun, messages)],
  [
    'a dry run that was asked for',
    'dryRunCard',
    (messages) => dryRunCard(dryRunView({ type: 'asked', minutesAgo: 1 }), messages),
  ],
  [
    'a dry run that nobody can do',
    'dryRunCard',
    (messages) => dryRunCard(dryRunView({ type: 'nobody-looks' }), messages),
  ],
  ['why one sees a contact', 'whyCard', (messages) => whyCard(whyView(), 0, messages)],
  ['why one sees a contact of 40 labels', 'whyCard', (messages) => whyCard(longestWhy, 0, messages)],
  ['the last of 40 labels', 'whyCard', (messages) => whyCard(longestWhy, 0, messages, '30')],
];
