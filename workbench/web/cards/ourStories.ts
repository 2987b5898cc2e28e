/** Every card of ours in its states. */
import type { StoryGroup } from './cardStory';

export const ourStories: readonly StoryGroup[] = [];
