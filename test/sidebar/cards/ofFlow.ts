/** The cards on the way of a share, with the file that makes each, for the tests of all cards. */
import { DEFAULT_POLICIES } from '../../../src/core/sharing/policies';
import type { Card } from '../../../src/sidebar/card';
import { confirmShareCard } from '../../../src/sidebar/cards/confirmShareCard';
import { labelCard } from '../../../src/sidebar/cards/labelCard';
import { outsideCard } from '../../../src/sidebar/cards/outsideCard';
import { linkCard } from '../../../src/sidebar/cards/linkCard';
import { policiesCard } from '../../../src/sidebar/cards/policiesCard';
import type { Messages } from '../../../src/sidebar/messages/messages';
import { labelView } from '../../../workbench/web/cards/ours/sampleViews';
import { outsidePlan, severalPlan } from '../../../workbench/web/cards/ours/flowViews';

const policies = DEFAULT_POLICIES;
const twenty = {
  ...severalPlan,
  also: Array.from({ length: 19 }, () => severalPlan.also?.[1] ?? severalPlan),
};

export const flowCards: readonly (readonly [string, string, (messages: Messages) => Card])[] = [
  ['several people', 'confirmShareCard', (messages) => confirmShareCard(severalPlan, messages)],
  ['twenty people', 'confirmShareCard', (messages) => confirmShareCard(twenty, messages)],
  [
    'a link',
    'linkCard',
    (messages) => linkCard({ name: 'Customers' }, 'https://script.google.com/x/exec?label=1', messages),
  ],
  ['people outside', 'outsideCard', (messages) => outsideCard(outsidePlan, messages)],
  ['people outside, confirmed', 'confirmShareCard', (messages) => confirmShareCard(outsidePlan, messages)],
  [
    'a label with somebody invited from outside',
    'labelCard',
    (messages) =>
      labelCard(
        labelView({ invited: [{ email: 'rin@aoi.example', role: 'viewer', state: 'pending' }] }),
        messages,
      ),
  ],
  ['policies to set', 'policiesCard', (messages) => policiesCard({ policies, isAdmin: true }, messages)],
  ['policies to read', 'policiesCard', (messages) => policiesCard({ policies, isAdmin: false }, messages)],
];
