/** The first card as a whole, our cards of a search, what is new, and the settings: empty, usual, largest and refused. */
import type { HomeView } from '../../../../src/app/home/viewHome';
import { NO_NEWS } from '../../../../src/app/home/news';
import type { LabelLine } from '../../../../src/app/sharing/viewLabels';
import { succeed } from '../../../../src/core/result';
import type { Card } from '../../../../src/sidebar/card';
import { firstCard } from '../../../../src/sidebar/cards/firstCard';
import { newsCard } from '../../../../src/sidebar/cards/newsCard';
import { settingsCard } from '../../../../src/sidebar/cards/settingsCard';
import type { Messages } from '../../../../src/sidebar/messages/messages';
import { searchCard } from '../../../../src/sidebar/cards/searchCards';
import type { StoryGroup } from '../cardStory';
import { homeView, longestNews, longestSearch, newsView, nothingFound, searchView } from './homeViews';
import { ourCard } from './ourCard';
import { labelLines, longestLabels } from './sampleViews';

const EMPTY = homeView({ mentions: [], news: NO_NEWS, recent: [] });

const whole =
  (labels: readonly LabelLine[], view: HomeView, listLength: number) =>
  (messages: Messages): Card =>
    firstCard({ labels, view: succeed(view), listLength }, messages);

const paced: readonly LabelLine[] = labelLines.map((line) =>
  line.role === undefined ? line : { ...line, pace: { next: 48, usually: 24 } },
);

export const homeStories: readonly StoryGroup[] = [
  {
    id: 'first-card',
    stories: [
      ourCard('first-card', 'empty', whole([], EMPTY, 20)),
      ourCard('first-card', 'usual', whole(paced, homeView(), 20)),
      ourCard(
        'first-card',
        'largest',
        whole(longestLabels, homeView({ news: longestNews, recent: longestNews.contacts.slice(0, 5) }), 50),
      ),
      ourCard('first-card', 'refused', whole(paced, homeView(), 20), { refusal: 'out-of-reach' }),
    ],
  },
  {
    id: 'news',
    stories: [
      ourCard('news', 'empty', (messages) => newsCard(NO_NEWS, messages, { from: '', length: 20 })),
      ourCard('news', 'usual', (messages) => newsCard(newsView, messages, { from: '', length: 20 })),
      ourCard('news', 'largest', (messages) => newsCard(longestNews, messages, { from: '', length: 50 })),
    ],
  },
  {
    id: 'settings',
    stories: [
      ourCard('settings', 'usual', (messages) => settingsCard({ listLength: 20 }, messages)),
      ourCard('settings', 'refused', (messages) => settingsCard({ listLength: 20 }, messages), {
        refusal: 'out-of-reach',
      }),
    ],
  },
  {
    id: 'search',
    stories: [
      ourCard('search', 'empty', (messages) => searchCard(nothingFound, messages)),
      ourCard('search', 'usual', (messages) => searchCard(searchView(), messages)),
      ourCard('search', 'largest', (messages) => searchCard(longestSearch, messages)),
      ourCard('search', 'refused', (messages) => searchCard(searchView(), messages), {
        refusal: 'nothing-typed',
      }),
    ],
  },
];
