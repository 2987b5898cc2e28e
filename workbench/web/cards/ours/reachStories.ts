/** Our cards where something is not allowed, or the book is away. */
import { awayCard } from '../../../../src/sidebar/cards/awayCard';
import { consentCard } from '../../../../src/sidebar/cards/consentCard';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import { longestOwnContacts, noConsent, ownContact, someConsent } from './reachViews';

export const reachStories: readonly StoryGroup[] = [
  {
    id: 'consent',
    stories: [
      ourCard('consent', 'usual', (messages) => consentCard(someConsent, messages)),
      ourCard('consent', 'largest', (messages) => consentCard(noConsent, messages)),
    ],
  },
  {
    id: 'away',
    stories: [
      ourCard('away', 'empty', (messages) => awayCard({ ...ownContact, contacts: [] }, messages)),
      ourCard('away', 'usual', (messages) => awayCard(ownContact, messages)),
      ourCard('away', 'largest', (messages) => awayCard(longestOwnContacts, messages)),
    ],
  },
];
