/** Our cards on the way of a share: several people at once, and what the company allows. */
import { NOTHING_AT_HOME } from '../../../../src/app/home/viewHome';
import type { OutsideShare } from '../../../../src/app/sharing/viewOutside';
import type { InvitationView } from '../../../../src/app/sharing/invitations';
import { succeed } from '../../../../src/core/result';
import { confirmShareCard } from '../../../../src/sidebar/cards/confirmShareCard';
import { firstCard } from '../../../../src/sidebar/cards/firstCard';
import { labelCard } from '../../../../src/sidebar/cards/labelCard';
import { outsideCard } from '../../../../src/sidebar/cards/outsideCard';
import { outsideReportCard } from '../../../../src/sidebar/cards/outsideReportCard';
import { linkCard } from '../../../../src/sidebar/cards/linkCard';
import { policiesCard } from '../../../../src/sidebar/cards/policiesCard';
import type { Policies } from '../../../../src/core/sharing/policies';
import { DEFAULT_POLICIES } from '../../../../src/core/sharing/policies';
import type { Messages } from '../../../../src/sidebar/messages/messages';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import { LABEL, labelView, LONGEST_NAMES, sharePlan } from './sampleViews';
import { longestOutside, longestSharesPlan, outsidePlan, reachedPlan, severalPlan } from './flowViews';

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

const RINS: InvitationView = {
  key: LABEL,
  label: 'Customers',
  role: 'viewer',
  from: 'Aiko Mori',
  endsIn: 85,
};

/** The first card of somebody from outside. */
const invitedHome = (invitations: readonly InvitationView[], messages: Messages) =>
  firstCard({ labels: [], view: succeed({ ...NOTHING_AT_HOME, invitations }), listLength: 5 }, messages);

const outsideShares: readonly OutsideShare[] = [
  { label: 'Customers', email: 'rin@aoi.example', role: 'viewer', state: 'active' },
  { label: 'Customers', email: 'mio@tsukimi.example', role: 'viewer', state: 'declined' },
  { label: '仕入先', email: 'yui@sumire.example', role: 'editor', state: 'pending' },
];

const longestOutsideShares: readonly OutsideShare[] = Array.from({ length: 120 }, (_, index) => ({
  label: LONGEST_NAMES[index % LONGEST_NAMES.length]?.slice(0, index < 4 ? 300 : 36) ?? '',
  email: `${'a'.repeat(60)}${String(index)}@aoi.example`,
  role: 'manager',
  state: 'expired',
}));

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
          labelCard(
            labelView({
              invited: [
                { email: 'rin@aoi.example', role: 'viewer', state: 'pending' },
                { email: 'yui@sumire.example', role: 'editor', state: 'expired' },
                { email: 'mio@tsukimi.example', role: 'viewer', state: 'declined' },
              ],
            }),
            messages,
          ),
        { id: 'label-invited' },
      ),
      ourCard('outside', 'largest', (messages) => outsideCard(longestOutside, messages)),
      ourCard('outside', 'usual', (messages) => outsideCard(reachedPlan, messages), {
        id: 'outside-reached',
      }),
      ourCard('outside', 'refused', (messages) => outsideCard(outsidePlan, messages), {
        refusal: 'outside-domains',
      }),
    ],
  },
  {
    id: 'invitations',
    stories: [
      ourCard('invitations', 'usual', (messages) => invitedHome([RINS], messages)),
      ourCard('invitations', 'largest', (messages) =>
        invitedHome(
          LONGEST_NAMES.map((label, index) => ({ ...RINS, key: `l${String(index)}`, label, from: label })),
          messages,
        ),
      ),
      ourCard('invitations', 'refused', (messages) => invitedHome([RINS], messages), {
        refusal: 'no-invitation',
      }),
    ],
  },
  {
    id: 'outside-report',
    stories: [
      ourCard('outside-report', 'empty', (messages) => outsideReportCard([], messages)),
      ourCard('outside-report', 'usual', (messages) => outsideReportCard(outsideShares, messages)),
      ourCard('outside-report', 'largest', (messages) => outsideReportCard(longestOutsideShares, messages)),
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
