import { faultsOf, outcomeOf } from './outcome';
import { play } from './enact';
import { STORIES } from './allStories';

describe.each(STORIES)('$subject', ({ stories }) => {
  it.each(stories)('$title', (story) => {
    const { company, untold } = play(story);
    const outcome = outcomeOf(company, untold);
    const { has, labels, ...rest } = story.then;
    expect(outcome).toMatchObject({ ...rest, ...(has && { has }), ...(labels && { labels }) });
    expect(faultsOf(company)).toEqual([]);
  });
});
