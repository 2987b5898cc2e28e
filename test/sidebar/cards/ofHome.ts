/** The cards of a search and of what the first card leads to, with the file that makes each. */
import { searchCard } from '../../../src/sidebar/cards/searchCards';
import type { InvitationView } from '../../../src/app/sharing/invitations';
import { fail, succeed } from '../../../src/core/result';
import { firstCard } from '../../../src/sidebar/cards/firstCard';
import { newsCard } from '../../../src/sidebar/cards/newsCard';
import { settingsCard } from '../../../src/sidebar/cards/settingsCard';
import type { Card } from '../../../src/sidebar/card';
import type { Messages } from '../../../src/sidebar/messages/messages';
import { longestWishes } from '../../../workbench/web/cards/ours/sampleViews';
import { manyLabels } from '../manyViews';
import { decided, times, waits } from './besideMessages';
import {
  homeView,
  longestNews,
  longestSearch,
  nothingFound,
  searchView,
} from '../../../workbench/web/cards/ours/homeViews';

const INVITATION: InvitationView = {
  key: 'label-1',
  label: 'Customers',
  role: 'viewer',
  from: 'Aiko Mori',
  endsIn: 85,
};

const fullest = homeView({
  news: longestNews,
  recent: longestNews.contacts.slice(0, 5),
  mine: longestWishes,
  toDecide: longestWishes,
  waiting: times(5, waits),
  decided: times(9, decided),
});

export const homeCards: readonly (readonly [string, string, (messages: Messages) => Card])[] = [
  [
    'the first card with all that there can be',
    'firstCard',
    (messages) => firstCard({ labels: manyLabels(500), view: succeed(fullest), listLength: 50 }, messages),
  ],
  [
    'the first card of a book that cannot be read',
    'firstCard',
    (messages) =>
      firstCard({ labels: manyLabels(3), view: fail({ type: 'unanswered' }), listLength: 10 }, messages),
  ],
  [
    'the first card of somebody who is invited',
    'firstCard',
    (messages) =>
      firstCard(
        { labels: [], view: succeed(homeView({ invitations: [INVITATION] })), listLength: 10 },
        messages,
      ),
  ],
  ['nothing found', 'searchCards', (messages) => searchCard(nothingFound, messages)],
  ['namesakes found', 'searchCards', (messages) => searchCard(searchView(), messages)],
  ['the second part of 10,000 found', 'searchCards', (messages) => searchCard(longestSearch, messages)],
  [
    'the contacts that are new',
    'newsCard',
    (messages) => newsCard(longestNews, messages, { from: '', length: 50 }),
  ],
  ['the settings', 'settingsCard', (messages) => settingsCard({ listLength: 20 }, messages)],
  [
    'the settings of somebody who reads Japanese',
    'settingsCard',
    (messages) => settingsCard({ listLength: 50, language: 'ja' }, messages),
  ],
];
