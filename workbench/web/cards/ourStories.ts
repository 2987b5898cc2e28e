/** Every card of ours in its states. */
import type { StoryGroup } from './cardStory';
import { personStories } from './ours/personStories';
import { sharingStories } from './ours/sharingStories';

export const ourStories: readonly StoryGroup[] = [...sharingStories, ...personStories];
