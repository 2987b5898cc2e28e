/** What holds for every card that there is, in both languages. A card that is not listed here is found by the last test. */
import { readdirSync } from 'node:fs';
import type { Card } from '../../../src/sidebar/card';
import { countWidgets } from '../../../src/sidebar/card';
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
import { ACTION_NAMES } from '../../../src/sidebar/actions';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import type { Messages } from '../../../src/sidebar/messages/messages';
import { asShown } from '../../asShown';
import { messageCards, suggestionCards, waitingCards } from './besideMessages';
import { groupCards } from './groupCards';
import { answerCards } from './ofAnswers';
import { contactCards } from './ofContacts';
import { flowCards } from './ofFlow';
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
import { actionOf, actionsOf, buttonsOf, primariesOf, secondariesOf, textsOf } from './cardParts';

const [viewed, copying] = [
  { mayShare: false, mayLeave: true, role: 'viewer', owner: 'Aiko Mori' } as const,
  { copy: { type: 'copying', done: 250, of: 1_000, minutes: 20 } } as const,
];

/** With the file that makes each. */
const CARDS: readonly (readonly [string, string, (messages: Messages) => Card])[] = [
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
  ...contactCards,
  ...homeCards,
  ...talkCards,
];

const IN_BOTH = CARDS.flatMap(([name, , draw]) => [
  [`${name}, in English`, draw(english)] as const,
  [`${name}, in Japanese`, draw(japanese)] as const,
]);

describe.each(IN_BOTH)('%s', (_name, card) => {
  it('is one that Google shows', () => {
    expect(asShown(card)).toEqual(card);
  });

  it('has between one and a hundred widgets, and no empty section', () => {
    expect(countWidgets(card)).toBeLessThanOrEqual(100);
    expect(card.sections.length).toBeGreaterThan(0);
    for (const { widgets } of card.sections) expect(widgets.length).toBeGreaterThan(0);
  });

  it('has at most one primary button', () => {
    expect(primariesOf(card).length).toBeLessThanOrEqual(1);
  });

  it('that asks for something has a way out beside it', () => {
    const [primary] = primariesOf(card);
    // Their primary button leads on to a card that asks, or puts back what nobody else has noticed.
    const leadsOn = ['home', 'label', 'more-people', 'sender'].includes(card.name ?? '');
    const ways = [...secondariesOf(card), ...buttonsOf(card)].map(actionOf);
    if (primary !== undefined && !leadsOn) expect(ways).toContain('cancel');
  });

  it('has clicks with no parameter twice, of which each names an action that there is', () => {
    for (const { parameters = [], function: called } of actionsOf(card)) {
      const keys = parameters.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      if (called !== 'onCardAction') continue;
      const name = parameters.find(({ key }) => key === 'action')?.value;
      expect(ACTION_NAMES).toContain(name);
    }
  });

  it('says something in each of its texts', () => {
    const texts = textsOf(card);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^\S(.*\S)?$/u);
    expect(texts.join(' ')).not.toMatch(/undefined|\[object|NaN/);
  });
});

it('there are no other cards: each but the home, sender and message cards is pushed, and Google gives what is pushed a way back', () => {
  const named = IN_BOTH.map(([, card]) => card.name);
  expect(new Set(named)).toEqual(
    new Set([
      'home',
      'more-labels',
      'label',
      'more-people',
      'share',
      'confirm-share',
      'role',
      'confirm-stop',
      'confirm-leave',
      'copy-settings',
      'confirm-all-copies',
      'policies',
      'outside',
      'link',
      'fields',
      'hidden-field',
      'confirm-fields',
      'message',
      'sender',
      'person',
      'persons',
      'add-sender',
      'signature',
      'suggestions',
      'suggestion',
      'suggest-change',
      'edit-contact',
      'confirm-remove',
      'removed',
      'recently-deleted',
      'history',
      'history-change',
      'label-contacts',
      'ask-access',
      'dry-run',
      'who-has',
      'why',
      'confirm-release',
      'confirm-departures',
      'confirm-transfer',
      'choose-owner',
      'search',
      'more-results',
      'news',
      'settings',
      'comments',
      'comment-form',
      'no-access',
      'edit-comment',
      'delete-comment',
      'hint',
    ]),
  );
});

it('a message can be the first card, so it brings its own way back', () => {
  expect(buttonsOf(messageCard('A sentence.', english)).map(actionOf)).toEqual(['back']);
});

it('no file that makes a card is left out', () => {
  const files = readdirSync('src/sidebar/cards').map((file) => file.replace('.ts', ''));
  const made = files.filter((file) => /Cards?$/.test(file));
  expect(new Set(CARDS.map(([, file]) => file))).toEqual(new Set(made));
});
