/** Every card of ours in its states. */
import type { StoryGroup } from './cardStory';
import { flowStories } from './ours/flowStories';
import { personStories } from './ours/personStories';
import { sharingStories } from './ours/sharingStories';
import { waitingStories } from './ours/waitingStories';

export const ourStories: readonly StoryGroup[] = [
  ...sharingStories,
  ...personStories,
  ...waitingStories,
  ...flowStories,
];
