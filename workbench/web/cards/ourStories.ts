/** Every card of ours in its states. */
import type { StoryGroup } from './cardStory';
import { contactStories } from './ours/contactStories';
import { groupStories } from './ours/groupStories';
import { flowStories } from './ours/flowStories';
import { homeStories } from './ours/homeStories';
import { answerStories } from './ours/answerStories';
import { personStories } from './ours/personStories';
import { sharingStories } from './ours/sharingStories';
import { talkStories } from './ours/talkStories';
import { waitingStories } from './ours/waitingStories';

export const ourStories: readonly StoryGroup[] = [
  ...sharingStories,
  ...groupStories,
  ...personStories,
  ...contactStories,
  ...answerStories,
  ...waitingStories,
  ...talkStories,
  ...flowStories,
  ...homeStories,
];
