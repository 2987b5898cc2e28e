/** Cards beside messages and of suggestions, small and as full as they can be, for the laws that all cards keep. */
import type { PersonView } from '../../../src/app/mail/personView';
import type { WaitingView } from '../../../src/app/suggestions/waitingView';
import { labelCard } from '../../../src/sidebar/cards/labelCard';
import { confirmReleaseCard, withWaiting } from '../../../src/sidebar/cards/waitingCards';
import type { LabelToAskFor } from '../../../src/app/suggestions/askAccess';
import type { DecidedView } from '../../../src/app/suggestions/decidedView';
import type { SuggestionView } from '../../../src/app/suggestions/suggestionView';
import { FIELD_NAMES } from '../../../src/core/contacts/fieldTable';
import { SHARE_ITEMS } from '../../../src/core/contacts/sharedPart';
import type { Card } from '../../../src/sidebar/card';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { personCard } from '../../../src/sidebar/cards/personCard';
import { addSenderCard } from '../../../src/sidebar/cards/addSenderCard';
import { messageViewCard, personsCard, senderCard } from '../../../src/sidebar/cards/senderCards';
import { signatureCard } from '../../../src/sidebar/cards/signatureCard';
import {
  suggestionCard,
  suggestionListCard,
  withSuggestions,
} from '../../../src/sidebar/cards/suggestionCards';
import { askAccessCard } from '../../../src/sidebar/cards/askAccessCard';
import { contactFormCard } from '../../../src/sidebar/cards/contactFormCard';
import { formOf } from '../../../src/sidebar/contactForm';
import type { Messages } from '../../../src/sidebar/messages/messages';
import { RIN } from '../quietDoings';
import { LABEL, labelView } from '../../../workbench/web/cards/ours/sampleViews';
import { manyLabels } from '../manyViews';

/** With the file that makes each. */
export type Named = readonly (readonly [string, string, (messages: Messages) => Card])[];
const sender = { name: 'Mio', address: 'mio@tsukimi.example' };

export const times = <Value>(count: number, value: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => value(index));

const FULL: PersonView = {
  record: RIN.record,
  v: 5,
  mayEdit: true,
  fields: {
    phone: times(60, (index) => ({ value: `03-${String(index)}` })),
    email: times(60, (index) => ({ value: `a${String(index)}@x.example` })),
    organization: times(60, (index) => ({ name: `Company ${String(index)}` })),
  },
  visible: SHARE_ITEMS,
  labels: times(60, (index) => ({
    id: `l${String(index)}.0000000000000000`,
    name: `Label ${String(index)}`,
    role: 'viewer' as const,
    sharedBy: '',
  })),
};

export const wish = (index: number, change: Partial<SuggestionView> = {}): SuggestionView => ({
  id: `s${String(index)}.0000000000000000`,
  record: RIN.record,
  base: 7,
  personBase: 5,
  matter: 'organization',
  person: '神田 凛',
  label: 'Customers',
  now: '葵商店, 店長',
  proposed: '葵商店, <b>',
  adds: [],
  byName: 'Chie Sato',
  word: '',
  at: Date.UTC(2026, 3, 6, 3, 25),
  acceptable: true,
  ...change,
});

const SIGNED = {
  type: 'known',
  person: RIN,
  differences: times(60, (index) => ({
    part: { kind: 'phone', text: `03-${String(index)}`, detail: 'work' } as const,
    now: index % 2 === 0 ? '' : '03',
  })),
  mayEdit: true,
} as const;

export const messageCards: Named = [
  ['a person', 'personCard', (messages) => personCard(RIN, messages)],
  ['a person of everything', 'personCard', (messages) => personCard(FULL, messages)],
  [
    'a person of nothing',
    'personCard',
    (messages) => personCard({ ...FULL, fields: {}, labels: FULL.labels.slice(0, 1) }, messages),
  ],
  [
    'twenty persons',
    'senderCards',
    (messages) =>
      personsCard(
        times(20, () => RIN),
        messages,
      ),
  ],
  [
    'a known sender among recipients',
    'senderCards',
    (messages) =>
      messageViewCard({ type: 'known', persons: [FULL], recipients: times(50, () => RIN) }, messages),
  ],
  ['a signature that adds and replaces', 'signatureCard', (messages) => signatureCard(SIGNED, messages)],
  [
    'a signature of which everything is known',
    'signatureCard',
    (messages) => signatureCard({ ...SIGNED, differences: [], mayEdit: false }, messages),
  ],
  ['an unknown sender', 'senderCards', (messages) => senderCard({ type: 'unknown', sender }, messages)],
  [
    'a sender for a viewer',
    'senderCards',
    (messages) =>
      senderCard({ type: 'may-not-add', sender, hasLabels: true, owners: ['Aiko', '<b>'] }, messages),
  ],
  [
    'a sender for nobody',
    'senderCards',
    (messages) => senderCard({ type: 'may-not-add', sender, hasLabels: false, owners: [] }, messages),
  ],
  ['a colleague', 'senderCards', (messages) => senderCard({ type: 'colleague', sender }, messages)],
  [
    'oneself',
    'senderCards',
    (messages) => senderCard({ type: 'yourself', sender: { ...sender, name: '' } }, messages),
  ],
  ['no sender', 'senderCards', (messages) => senderCard({ type: 'no-sender' }, messages)],
  [
    'the form that adds a sender',
    'addSenderCard',
    (messages) =>
      addSenderCard(
        times(300, (index) => ({ id: `l${String(index)}.0000000000000000`, name: `Label ${String(index)}` })),
        { family: 'Aikawa', given: 'Mio', email: sender.address, namesakes: times(5, () => FULL) },
        messages,
      ),
  ],
];

export const toAskFor = (index: number): LabelToAskFor => ({
  key: `l${String(index)}.0000000000000000`,
  name: `Label ${String(index)}`,
  role: 'viewer',
});

export const decided = (index: number): DecidedView => ({
  id: `s${String(index)}.0000000000000000`,
  matter: index % 2 === 0 ? 'phone' : 'access',
  person: index === 0 ? '' : '<b>',
  label: 'Customers',
  ...(index % 2 === 0 ? {} : { role: 'editor' }),
  isAccepted: index % 2 === 0,
  byName: index === 1 ? '' : 'Aiko Mori',
  word: '<i>'.repeat(100),
});

const fullHome = (messages: Messages): Card => homeCard(manyLabels(500), messages);

export const waits = (index: number, change: Partial<WaitingView> = {}): WaitingView => ({
  id: `s${String(index)}.0000000000000000`,
  base: 7,
  key: LABEL,
  label: 'Customers',
  owner: 'Aiko Mori',
  matter: 'removals',
  count: 250,
  of: 1_000,
  names: '神田 凛, Hana Sato, Ken Ito',
  byName: 'Ben Hill',
  isMine: false,
  mayDecide: true,
  minutesAgo: 59 + index * 60,
  ...change,
});

export const waitingCards: Named = [
  [
    'a label of which something waits',
    'waitingCards',
    (messages) => withWaiting(labelCard(labelView(), messages), [waits(1)], messages),
  ],
  [
    'a label of which something of one’s own waits for somebody else',
    'waitingCards',
    (messages) => {
      const mine = { isMine: true, mayDecide: false, matter: 'changes', minutesAgo: 1 } as const;
      return withWaiting(labelCard(labelView({ mayShare: false }), messages), [waits(1, mine)], messages);
    },
  ],
  [
    'a label of which something nameless of one’s own waits for oneself',
    'waitingCards',
    (messages) => {
      const mine = { isMine: true, names: '', byName: '', owner: '', minutesAgo: 4_000 };
      return withWaiting(labelCard(labelView(), messages), [waits(1, mine)], messages);
    },
  ],
  ['letting a removal go', 'waitingCards', (messages) => confirmReleaseCard(waits(1), messages)],
  [
    'letting a single change go',
    'waitingCards',
    (messages) => confirmReleaseCard(waits(1, { matter: 'changes', count: 1, byName: '' }), messages),
  ],
];

export const suggestionCards: Named = [
  [
    'home with suggestions',
    'suggestionCards',
    (messages) =>
      withSuggestions(
        fullHome(messages),
        {
          mine: times(9, wish),
          toDecide: times(9, wish),
          waiting: times(5, waits),
          decided: times(9, decided),
        },
        messages,
      ),
  ],
  [
    'home with a removal that was undone',
    'suggestionCards',
    (messages) =>
      withSuggestions(
        fullHome(messages),
        { mine: [wish(1, { matter: 'remove' })], toDecide: [], waiting: [], decided: [] },
        messages,
      ),
  ],
  [
    'fifty suggestions',
    'suggestionCards',
    (messages) =>
      suggestionListCard(
        times(50, (index) => wish(index)),
        messages,
      ),
  ],
  [
    'a request for access',
    'suggestionCards',
    (messages) =>
      suggestionCard(
        wish(1, { matter: 'access', record: '', role: 'editor', word: 'I have <b>to</b> edit.' }),
        0,
        messages,
      ),
  ],
  ['a change to suggest', 'contactFormCard', (messages) => contactFormCard(formOf(RIN), messages)],
  ['everything to edit', 'contactFormCard', (messages) => contactFormCard(formOf(FULL), messages)],
  [
    'asking for a role on a label',
    'askAccessCard',
    (messages) => askAccessCard([toAskFor(0)], toAskFor(0), messages),
  ],
  [
    'asking for a role on one of 300 labels',
    'askAccessCard',
    (messages) => askAccessCard(times(300, toAskFor), undefined, messages),
  ],
  ['asking by link alone', 'askAccessCard', (messages) => askAccessCard([], undefined, messages)],
  ['a suggestion', 'suggestionCards', (messages) => suggestionCard(wish(1), 0, messages)],
  [
    'a suggestion to remove',
    'suggestionCards',
    (messages) => suggestionCard(wish(1, { matter: 'remove', person: '' }), 0, messages),
  ],
  [
    'a suggestion to add',
    'suggestionCards',
    (messages) =>
      suggestionCard(
        wish(1, {
          matter: 'add',
          now: '',
          proposed: '',
          adds: FIELD_NAMES.map((field) => ({ field, value: '<b>'.repeat(300) })),
        }),
        0,
        messages,
      ),
  ],
  [
    'a suggestion that is too long',
    'suggestionCards',
    (messages) => suggestionCard(wish(1, { acceptable: false, proposed: 'x'.repeat(5_000) }), 0, messages),
  ],
];
