/** The cards of groups and of owners, for what holds for every card. */
import type { Card } from '../../../src/sidebar/card';
import { confirmDeparturesCard } from '../../../src/sidebar/cards/departureCards';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { labelCard } from '../../../src/sidebar/cards/labelCard';
import { chooseOwnerCard, confirmTransferCard, withOrphans } from '../../../src/sidebar/cards/ownerCards';
import { roleCard } from '../../../src/sidebar/cards/roleCard';
import type { Messages } from '../../../src/sidebar/messages/messages';
import { departure, sales } from '../../../workbench/web/cards/ours/groupStories';
import { ben, LABEL, labelView } from '../../../workbench/web/cards/ours/sampleViews';
import { manyLabels, manyPeople } from '../manyViews';

const orphan = { id: LABEL, name: 'Customers' };

export const groupCards: readonly (readonly [string, string, (messages: Messages) => Card])[] = [
  [
    'a label of groups from which people have gone',
    'labelCard',
    (messages) =>
      labelCard(
        labelView({ sharedWith: [sales, ...manyPeople(400)], departures: [departure, departure] }),
        messages,
      ),
  ],
  ['another role for a group', 'roleCard', (messages) => roleCard(labelView(), sales, messages)],
  [
    'another role by a manager, with an end',
    'roleCard',
    (messages) => roleCard(labelView({ role: 'manager' }), { ...ben, until: 1 }, messages),
  ],
  [
    'letting people go',
    'departureCards',
    (messages) => confirmDeparturesCard(labelView(), departure, messages),
  ],
  ['handing over', 'ownerCards', (messages) => confirmTransferCard(labelView(), ben, messages)],
  ['choosing an owner', 'ownerCards', (messages) => chooseOwnerCard(orphan, messages)],
  [
    'home with labels without owners',
    'ownerCards',
    (messages) =>
      withOrphans(
        homeCard(manyLabels(500), messages),
        Array.from({ length: 50 }, () => orphan),
        messages,
      ),
  ],
];
