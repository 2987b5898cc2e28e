/** Our cards of labels and of sharing them, empty, usual, largest and refused. */
import { confirmLeaveCard, confirmStopCard } from '../../../../src/sidebar/cards/confirmStopCard';
import { confirmShareCard } from '../../../../src/sidebar/cards/confirmShareCard';
import { withBookHealth } from '../../../../src/sidebar/cards/bookHealthSection';
import { homeCard } from '../../../../src/sidebar/cards/homeCard';
import { labelCard } from '../../../../src/sidebar/cards/labelCard';
import { roleCard } from '../../../../src/sidebar/cards/roleCard';
import { shareCard } from '../../../../src/sidebar/cards/shareCard';
import { withSuggestions } from '../../../../src/sidebar/cards/suggestionCards';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import {
  ben,
  labelLines,
  labelView,
  longestLabel,
  longestLabels,
  longestMember,
  longestPlan,
  longestWishes,
  sharePlan,
  waiting,
  wish,
} from './sampleViews';

const longestNamed = { key: 'l0', name: longestLabel.name };
const named = { key: 'l0', name: 'Customers' };

export const sharingStories: readonly StoryGroup[] = [
  {
    id: 'home',
    stories: [
      ourCard('home', 'empty', (messages) => homeCard([], messages)),
      ourCard('home', 'usual', (messages) => homeCard(labelLines, messages)),
      ourCard(
        'home',
        'usual',
        (messages) =>
          withSuggestions(
            homeCard(labelLines, messages),
            { mine: [wish(0)], toDecide: [wish(1)], waiting: [] },
            messages,
          ),
        { id: 'home-suggestions' },
      ),
      ourCard(
        'home',
        'usual',
        (messages) =>
          withSuggestions(
            homeCard(labelLines, messages),
            { mine: [], toDecide: [], waiting: [waiting(), waiting({ isMine: true, mayDecide: false })] },
            messages,
          ),
        { id: 'home-waiting' },
      ),
      ourCard('home', 'largest', (messages) =>
        withSuggestions(
          homeCard(longestLabels, messages),
          { mine: longestWishes, toDecide: longestWishes, waiting: [] },
          messages,
        ),
      ),
      ourCard(
        'home',
        'usual',
        (messages) => withBookHealth(homeCard(labelLines, messages), 'set-back', messages),
        { id: 'home-book-set-back' },
      ),
      ourCard(
        'home',
        'usual',
        (messages) => withBookHealth(homeCard(labelLines, messages), 'damaged', messages),
        { id: 'home-book-damaged' },
      ),
      ourCard('home', 'refused', (messages) => homeCard(labelLines, messages), { refusal: 'out-of-reach' }),
    ],
  },
  {
    id: 'label',
    stories: [
      ourCard('label', 'empty', (messages) =>
        labelCard(labelView({ role: 'owner', sharedWith: [] }), messages),
      ),
      ourCard('label', 'usual', (messages) => labelCard(labelView(), messages)),
      ourCard(
        'label',
        'usual',
        (messages) =>
          labelCard(
            labelView({ role: 'viewer', owner: 'Aiko Mori', mayShare: false, mayLeave: true }),
            messages,
          ),
        { id: 'label-viewer' },
      ),
      ourCard('label', 'largest', (messages) => labelCard(longestLabel, messages)),
      ourCard('label', 'refused', (messages) => labelCard(labelView(), messages), { refusal: 'owner-stays' }),
    ],
  },
  {
    id: 'share',
    stories: [
      ourCard('share', 'usual', (messages) => shareCard(named, messages)),
      ourCard('share', 'largest', (messages) => shareCard(longestNamed, messages)),
      ourCard('share', 'refused', (messages) => shareCard(named, messages), { refusal: 'no-such-person' }),
    ],
  },
  {
    id: 'confirm-share',
    stories: [
      ourCard('confirm-share', 'empty', (messages) =>
        confirmShareCard(sharePlan({ contacts: 0, shared: [] }), messages),
      ),
      ourCard('confirm-share', 'usual', (messages) => confirmShareCard(sharePlan(), messages)),
      ourCard('confirm-share', 'largest', (messages) => confirmShareCard(longestPlan, messages)),
      ourCard('confirm-share', 'refused', (messages) => confirmShareCard(sharePlan(), messages), {
        refusal: 'unanswered',
      }),
    ],
  },
  {
    id: 'role',
    stories: [
      ourCard('role', 'usual', (messages) => roleCard(named, ben, messages)),
      ourCard('role', 'largest', (messages) => roleCard(longestNamed, longestMember, messages)),
      ourCard('role', 'refused', (messages) => roleCard(named, ben, messages), { refusal: 'role-too-high' }),
    ],
  },
  {
    id: 'confirm-stop',
    stories: [
      ourCard('confirm-stop', 'usual', (messages) => confirmStopCard(named, ben, messages)),
      ourCard('confirm-stop', 'largest', (messages) =>
        confirmStopCard(longestNamed, longestMember, messages),
      ),
      ourCard('confirm-stop', 'refused', (messages) => confirmStopCard(named, ben, messages), {
        refusal: 'not-shared-with',
      }),
    ],
  },
  {
    id: 'confirm-leave',
    stories: [
      ourCard('confirm-leave', 'usual', (messages) => confirmLeaveCard(named, messages)),
      ourCard('confirm-leave', 'largest', (messages) => confirmLeaveCard(longestNamed, messages)),
      ourCard('confirm-leave', 'refused', (messages) => confirmLeaveCard(named, messages), {
        refusal: 'out-of-reach',
      }),
    ],
  },
];
