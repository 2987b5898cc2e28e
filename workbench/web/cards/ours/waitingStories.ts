/** Our cards of mass changes that wait for a decision: a label's card with one, and the question before one is let go. */
import { labelCard } from '../../../../src/sidebar/cards/labelCard';
import { confirmReleaseCard, withWaiting } from '../../../../src/sidebar/cards/waitingCards';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import { labelView, LONGEST_NAMES, longestLabel, waiting } from './sampleViews';

const [name = '', other = '', third = ''] = LONGEST_NAMES;
const longestWaiting = waiting({
  label: name,
  owner: third,
  names: [name, other, third].join(', '),
  byName: other,
  count: 20_000,
  of: 20_000,
  minutesAgo: 14_400,
});

export const waitingStories: readonly StoryGroup[] = [
  {
    id: 'label-waiting',
    stories: [
      ourCard('label-waiting', 'usual', (messages) =>
        withWaiting(labelCard(labelView(), messages), [waiting()], messages),
      ),
      ourCard(
        'label-waiting',
        'usual',
        (messages) => {
          const label = labelView({ role: 'curator', owner: 'Aiko Mori', mayShare: false, mayLeave: true });
          const mine = waiting({ isMine: true, mayDecide: false });
          return withWaiting(labelCard(label, messages), [mine], messages);
        },
        { id: 'label-waiting-mine' },
      ),
      ourCard(
        'label-waiting',
        'usual',
        (messages) =>
          withWaiting(
            labelCard(labelView(), messages),
            [waiting({ matter: 'reverts', count: 24 })],
            messages,
          ),
        { id: 'label-waiting-reverts' },
      ),
      ourCard('label-waiting', 'largest', (messages) =>
        withWaiting(
          labelCard(longestLabel, messages),
          [
            longestWaiting,
            { ...longestWaiting, matter: 'changes' },
            { ...longestWaiting, matter: 'reverts' },
          ],
          messages,
        ),
      ),
    ],
  },
  {
    id: 'confirm-release',
    stories: [
      ourCard('confirm-release', 'usual', (messages) => confirmReleaseCard(waiting(), messages)),
      ourCard(
        'confirm-release',
        'usual',
        (messages) => confirmReleaseCard(waiting({ matter: 'changes' }), messages),
        { id: 'confirm-release-changes' },
      ),
      ourCard(
        'confirm-release',
        'usual',
        (messages) => confirmReleaseCard(waiting({ matter: 'reverts' }), messages),
        { id: 'confirm-release-reverts' },
      ),
      ourCard('confirm-release', 'largest', (messages) => confirmReleaseCard(longestWaiting, messages)),
      ourCard('confirm-release', 'refused', (messages) => confirmReleaseCard(waiting(), messages), {
        refusal: 'renewed',
      }),
    ],
  },
];
