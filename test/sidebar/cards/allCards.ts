/** Every card that there is, in its usual, empty and largest forms: what tests of all cards go through. */
import type { Card } from '../../../src/sidebar/card';
import { confirmFieldsCard } from '../../../src/sidebar/cards/confirmFieldsCard';
import { confirmShareCard } from '../../../src/sidebar/cards/confirmShareCard';
import { confirmLeaveCard, confirmStopCard } from '../../../src/sidebar/cards/confirmStopCard';
import { confirmPauseAllCard, copyCard } from '../../../src/sidebar/cards/copyCard';
import { fieldsCard, hidingCard } from '../../../src/sidebar/cards/fieldsCard';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { labelCard } from '../../../src/sidebar/cards/labelCard';
import { messageCard } from '../../../src/sidebar/cards/messageCard';
import { roleCard } from '../../../src/sidebar/cards/roleCard';
import { shareCard } from '../../../src/sidebar/cards/shareCard';
import type { Messages } from '../../../src/sidebar/messages/messages';
import { messageCards, suggestionCards, waitingCards } from './besideMessages';
import { groupCards } from './groupCards';
import { answerCards } from './ofAnswers';
import { contactCards } from './ofContacts';
import { composeCards } from './ofCompose';
import { flowCards } from './ofFlow';
import { reachCards } from './ofReach';
import { syncCards } from './ofSync';
import { homeCards } from './ofHome';
import { talkCards } from './ofTalk';
import {
  ben,
  fieldsPlan,
  fieldsView,
  labelView,
  LABEL,
  longestFields,
  sharePlan,
} from '../../../workbench/web/cards/ours/sampleViews';
import { manyLabels, manyPeople } from '../manyViews';

const [viewed, copying] = [
  { mayShare: false, mayLeave: true, role: 'viewer', owner: 'Aiko Mori' } as const,
  { copy: { type: 'copying', done: 250, of: 1_000, minutes: 20 } } as const,
];

/** With the file of `src/sidebar/cards` that makes each. */
export const CARDS: readonly (readonly [string, string, (messages: Messages) => Card])[] = [
  ['home without labels', 'homeCard', (messages) => homeCard([], messages)],
  ['home with a label', 'homeCard', (messages) => homeCard(manyLabels(1), messages)],
  ['home with 500 labels', 'homeCard', (messages) => homeCard(manyLabels(500), messages)],
  ['the last of 500 labels', 'homeCard', (messages) => homeCard(manyLabels(500), messages, '450')],
  ['a label with nobody', 'labelCard', (messages) => labelCard(labelView({ sharedWith: [] }), messages)],
  ['a label in mid-copy', 'labelCard', (messages) => labelCard(labelView(copying), messages)],
  [
    'a label of 500 people',
    'labelCard',
    (messages) => labelCard(labelView({ sharedWith: manyPeople(500) }), messages),
  ],
  [
    'the second part of 500 people',
    'labelCard',
    (messages) => labelCard(labelView({ sharedWith: manyPeople(500) }), messages, { from: '50' }),
  ],
  ['a label, seen by a viewer', 'labelCard', (messages) => labelCard(labelView(viewed), messages)],
  ['sharing', 'shareCard', (messages) => shareCard({ key: LABEL, name: 'Customers' }, messages)],
  ['the confirmation', 'confirmShareCard', (messages) => confirmShareCard(sharePlan(), messages)],
  [
    'the confirmation without a count, for somebody who never opened',
    'confirmShareCard',
    (messages) => {
      const { contacts: _, ...plan } = sharePlan({ opened: false });
      return confirmShareCard(plan, messages);
    },
  ],
  [
    'the confirmation of a first share',
    'confirmShareCard',
    (messages) => confirmShareCard(sharePlan({ chooses: true }), messages),
  ],
  ['the shared fields', 'fieldsCard', (messages) => fieldsCard(fieldsView, messages)],
  ['all fields hidden', 'fieldsCard', (messages) => fieldsCard(longestFields, messages)],
  ['a hidden field', 'fieldsCard', (messages) => hidingCard(longestFields, 'phone', messages)],
  ['other fields', 'confirmFieldsCard', (messages) => confirmFieldsCard(fieldsPlan, messages)],
  ['another role', 'roleCard', (messages) => roleCard(labelView(), ben, messages)],
  [
    'another role for somebody who never came',
    'roleCard',
    (messages) => roleCard(labelView(), { ...ben, opened: false }, messages),
  ],
  ['stopping', 'confirmStopCard', (messages) => confirmStopCard(labelView(), ben, messages)],
  ['leaving', 'confirmStopCard', (messages) => confirmLeaveCard(labelView(viewed), messages)],
  [
    'a label that does not fit',
    'labelCard',
    (messages) =>
      labelCard(labelView({ ...viewed, missing: { full: 800, refused: 1 }, resisted: 2 }), messages),
  ],
  [
    'the confirmation for a full account',
    'confirmShareCard',
    (messages) => confirmShareCard(sharePlan({ tooMany: { has: 24_500, count: 500 } }), messages),
  ],
  ['the sync settings', 'copyCard', (messages) => copyCard(labelView({ mayBeWithout: true }), messages)],
  ['pausing all', 'copyCard', (messages) => confirmPauseAllCard(messages)],
  [
    'a label that is leaving',
    'labelCard',
    (messages) => labelCard(labelView({ ...viewed, choice: 'none' }), messages),
  ],
  ['a message', 'messageCard', (messages) => messageCard('A sentence.', messages)],
  ...messageCards,
  ...answerCards,
  ...suggestionCards,
  ...waitingCards,
  ...groupCards,
  ...flowCards,
  ...composeCards,
  ...syncCards,
  ...reachCards,
  ...contactCards,
  ...homeCards,
  ...talkCards,
];
