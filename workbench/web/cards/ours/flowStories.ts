/** Our cards on the way of a share: several people at once, and what the company allows. */
import { confirmShareCard } from '../../../../src/sidebar/cards/confirmShareCard';
import { labelCard } from '../../../../src/sidebar/cards/labelCard';
import { outsideCard } from '../../../../src/sidebar/cards/outsideCard';
import { linkCard } from '../../../../src/sidebar/cards/linkCard';
import { policiesCard } from '../../../../src/sidebar/cards/policiesCard';
import type { Policies } from '../../../../src/core/sharing/policies';
import { DEFAULT_POLICIES } from '../../../../src/core/sharing/policies';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import { labelView, LONGEST_NAMES, sharePlan } from './sampleViews';
import { longestOutside, longestSharesPlan, outsidePlan, severalPlan } from './flowViews';

const LINK = 'https://script.google.com/a/macros/kaede.example/s/meibo/exec?label=l0.0000000000000000';

const someDomains: Policies = {
  ...DEFAULT_POLICIES,
  outside: 'domains',
  domains: ['aoi.example', 'sumire.example'],
  longestDays: 365,
};

const longestPolicies: Policies = {
  ...DEFAULT_POLICIES,
  outside: 'domains',
  domains: Array.from({ length: 50 }, (_, index) => `${'kaede-trading-'.repeat(4)}${String(index)}.example`),
  longestDays: 3_650,
};

export const flowStories: readonly StoryGroup[] = [
  {
    id: 'confirm-several',
    stories: [
      ourCard('confirm-several', 'usual', (messages) => confirmShareCard(severalPlan, messages)),
      ourCard('confirm-several', 'largest', (messages) => confirmShareCard(longestSharesPlan, messages)),
      ourCard('confirm-several', 'refused', (messages) => confirmShareCard(sharePlan(), messages), {
        refusal: 'too-many-people',
      }),
    ],
  },
  {
    id: 'outside',
    stories: [
      ourCard('outside', 'usual', (messages) => outsideCard(outsidePlan, messages)),
      ourCard(
        'outside',
        'usual',
        (messages) =>
          labelCard(labelView({ invited: [{ email: 'rin@aoi.example', role: 'viewer' }] }), messages),
        { id: 'label-invited' },
      ),
      ourCard('outside', 'largest', (messages) => outsideCard(longestOutside, messages)),
      ourCard('outside', 'refused', (messages) => outsideCard(outsidePlan, messages), {
        refusal: 'outside-domains',
      }),
    ],
  },
  {
    id: 'link',
    stories: [
      ourCard('link', 'usual', (messages) => linkCard({ name: 'Customers' }, LINK, messages)),
      ourCard('link', 'largest', (messages) => linkCard({ name: LONGEST_NAMES[0] ?? '' }, LINK, messages)),
      ourCard('link', 'refused', (messages) => linkCard({ name: 'Customers' }, LINK, messages), {
        refusal: 'no-page',
      }),
    ],
  },
  {
    id: 'policies',
    stories: [
      ourCard('policies', 'usual', (messages) =>
        policiesCard({ policies: someDomains, isAdmin: true }, messages),
      ),
      ourCard(
        'policies',
        'usual',
        (messages) => policiesCard({ policies: someDomains, isAdmin: false }, messages),
        { id: 'policies-everybody' },
      ),
      ourCard('policies', 'largest', (messages) =>
        policiesCard({ policies: longestPolicies, isAdmin: false }, messages),
      ),
      ourCard(
        'policies',
        'refused',
        (messages) => policiesCard({ policies: DEFAULT_POLICIES, isAdmin: true }, messages),
        { refusal: 'policy-unclear' },
      ),
    ],
  },
];
