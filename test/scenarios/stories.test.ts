import { STORIES } from './allStories';
import { play } from './enact';
import { outcomeOf } from './outcome';

describe.each(STORIES)('$subject', ({ stories }) => {
  it.each(stories)('$title', (story) => {
    const { company, untold } = play(story);
    expect(outcomeOf(company, untold)).toMatchObject({ faults: [], ...story.then });
  });
});
