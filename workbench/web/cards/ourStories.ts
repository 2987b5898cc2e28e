/** Every card of ours in its states. */
import type { StoryGroup } from './cardStory';
import { contactStories } from './ours/contactStories';
import { groupStories } from './ours/groupStories';
import { flowStories } from './ours/flowStories';
import { answerStories } from './ours/answerStories';
import { personStories } from './ours/personStories';
import { sharingStories } from './ours/sharingStories';
import { waitingStories } from './ours/waitingStories';

export const ourStories: readonly StoryGroup[] = [
  ...sharingStories,
  ...groupStories,
  ...personStories,
  ...contactStories,
  ...answerStories,
  ...waitingStories,
  ...flowStories,
];
