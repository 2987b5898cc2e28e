/** Our cards of a search, empty, usual, largest and refused. */
import { searchCard } from '../../../../src/sidebar/cards/searchCards';
import type { StoryGroup } from '../cardStory';
import { longestSearch, nothingFound, searchView } from './homeViews';
import { ourCard } from './ourCard';

export const homeStories: readonly StoryGroup[] = [
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
