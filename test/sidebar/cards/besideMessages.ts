/** Cards beside messages and of suggestions, small and as full as they can be, for the laws that all cards keep. */
import type { PersonView } from '../../../src/app/mail/personView';
import type { SuggestionView } from '../../../src/app/suggestions/viewSuggestions';
import type { Card } from '../../../src/sidebar/card';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { personCard } from '../../../src/sidebar/cards/personCard';
import { addSenderCard, personsCard, senderCard } from '../../../src/sidebar/cards/senderCards';
import {
  suggestionCard,
  suggestionListCard,
  withSuggestions,
} from '../../../src/sidebar/cards/suggestionCards';
import { messagesFor } from '../../../src/sidebar/messages/messages';
import { RIN } from '../quietDoings';

type Named = readonly (readonly [string, Card])[];

const english = messagesFor('en');
const sender = { name: 'Mio', address: 'mio@tsukimi.example' };

const times = <Value>(count: number, value: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => value(index));

const FULL: PersonView = {
  record: RIN.record,
  fields: {
    phone: times(60, (index) => ({ value: `03-${String(index)}` })),
    email: times(60, (index) => ({ value: `a${String(index)}@x.example` })),
    organization: times(60, (index) => ({ name: `Company ${String(index)}` })),
  },
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
  matter: 'organization',
  person: '神田 凛',
  label: 'Customers',
  now: '葵商店, 店長',
  proposed: '葵商店, <b>',
  byName: 'Chie Sato',
  at: Date.UTC(2026, 3, 6, 3, 25),
  acceptable: true,
  ...change,
});

export const messageCards: Named = [
  ['a person', personCard(RIN, english)],
  ['a person of everything', personCard(FULL, english)],
  ['a person of nothing', personCard({ ...FULL, fields: {}, labels: FULL.labels.slice(0, 1) }, english)],
  [
    'twenty persons',
    personsCard(
      times(20, () => RIN),
      english,
    ),
  ],
  ['an unknown sender', senderCard({ type: 'unknown', sender }, english)],
  ['a sender for a viewer', senderCard({ type: 'may-not-add', sender, owners: ['Aiko', '<b>'] }, english)],
  ['a sender for nobody', senderCard({ type: 'may-not-add', sender, owners: [] }, english)],
  ['a colleague', senderCard({ type: 'colleague', sender }, english)],
  ['oneself', senderCard({ type: 'yourself', sender: { ...sender, name: '' } }, english)],
  ['no sender', senderCard({ type: 'no-sender' }, english)],
  [
    'the form that adds a sender',
    addSenderCard(
      times(300, (index) => ({ id: `l${String(index)}.0000000000000000`, name: `Label ${String(index)}` })),
      { family: 'Aikawa', given: 'Mio', email: sender.address },
      english,
    ),
  ],
];

const fullHome = homeCard(
  times(500, (index) => ({ key: `l${String(index)}`, name: `Label ${String(index)}` })),
  english,
);

export const suggestionCards: Named = [
  [
    'home with suggestions',
    withSuggestions(fullHome, { mine: times(9, wish), toDecide: times(9, wish) }, english),
  ],
  [
    'home with a removal that was undone',
    withSuggestions(fullHome, { mine: [wish(1, { matter: 'remove' })], toDecide: [] }, english),
  ],
  [
    'fifty suggestions',
    suggestionListCard(
      times(50, (index) => wish(index)),
      english,
    ),
  ],
  ['a suggestion', suggestionCard(wish(1), 0, english)],
  ['a suggestion to remove', suggestionCard(wish(1, { matter: 'remove', person: '' }), 0, english)],
  [
    'a suggestion that is too long',
    suggestionCard(wish(1, { acceptable: false, proposed: 'x'.repeat(5_000) }), 0, english),
  ],
];
