/** The cards of a search and of what the first card leads to, with the file that makes each. */
import { searchCard } from '../../../src/sidebar/cards/searchCards';
import type { Card } from '../../../src/sidebar/card';
import type { Messages } from '../../../src/sidebar/messages/messages';
import { longestSearch, nothingFound, searchView } from '../../../workbench/web/cards/ours/homeViews';

export const homeCards: readonly (readonly [string, string, (messages: Messages) => Card])[] = [
  ['nothing found', 'searchCards', (messages) => searchCard(nothingFound, messages)],
  ['namesakes found', 'searchCards', (messages) => searchCard(searchView(), messages)],
  ['the second part of 10,000 found', 'searchCards', (messages) => searchCard(longestSearch, messages)],
];
