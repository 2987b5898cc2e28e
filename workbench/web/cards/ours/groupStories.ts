/** Our cards where a label is shared with groups, ends, or changes hands, in their states. */
import { confirmShareCard } from '../../../../src/sidebar/cards/confirmShareCard';
import { confirmStopCard } from '../../../../src/sidebar/cards/confirmStopCard';
import { confirmDeparturesCard } from '../../../../src/sidebar/cards/departureCards';
import { homeCard } from '../../../../src/sidebar/cards/homeCard';
import { labelCard } from '../../../../src/sidebar/cards/labelCard';
import { chooseOwnerCard, confirmTransferCard, withOrphans } from '../../../../src/sidebar/cards/ownerCards';
import { roleCard } from '../../../../src/sidebar/cards/roleCard';
import type { SharedWith } from '../../../../src/app/sharing/viewLabels';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import {
  aiko,
  ben,
  labelLines,
  labelView,
  LABEL,
  longestLabel,
  longestMember,
  sharePlan,
} from './sampleViews';

const groupNamed = (name: string, change: Partial<SharedWith> = {}): SharedWith => ({
  principal: 'group:03sales',
  name,
  email: 'sales@kaede.example',
  role: 'viewer',
  opened: true,
  isMe: false,
  crowd: { type: 'group', people: 42, state: 'read' },
  ...change,
});

export const sales = groupNamed('Sales');
const everybody = groupNamed('Everyone at kaede.example', {
  principal: 'domain:kaede.example',
  email: '',
  crowd: { type: 'domain', people: 1_204, state: 'failing' },
});
export const departure = { group: 'u0.0000000000000000', name: 'Sales', count: 12 };
const longestGroup: SharedWith = { ...sales, name: longestMember.name, email: longestMember.email };

export const groupStories: readonly StoryGroup[] = [
  {
    id: 'groups',
    stories: [
      ourCard(
        'label',
        'usual',
        (messages) =>
          labelCard(
            labelView({
              sharedWith: [aiko, { ...ben, until: 30 }, sales, everybody],
              departures: [departure],
            }),
            messages,
          ),
        { id: 'label-groups' },
      ),
      ourCard(
        'confirm-share',
        'usual',
        (messages) =>
          confirmShareCard(
            sharePlan({
              person: {
                id: '03sales',
                email: 'sales@kaede.example',
                name: 'Sales',
                crowd: { type: 'group', isReadable: true },
              },
            }),
            messages,
          ),
        { id: 'confirm-share-group' },
      ),
      ourCard('role', 'usual', (messages) => roleCard(labelView(), sales, messages), { id: 'role-group' }),
      ourCard('role', 'largest', (messages) => roleCard(longestLabel, longestGroup, messages), {
        id: 'role-group-largest',
      }),
      ourCard('confirm-stop', 'usual', (messages) => confirmStopCard(labelView(), sales, messages), {
        id: 'confirm-stop-group',
      }),
    ],
  },
  {
    id: 'departures',
    stories: [
      ourCard('confirm-departures', 'usual', (messages) =>
        confirmDeparturesCard(labelView(), departure, messages),
      ),
      ourCard('confirm-departures', 'largest', (messages) =>
        confirmDeparturesCard(longestLabel, { ...departure, name: longestMember.name }, messages),
      ),
      ourCard(
        'confirm-departures',
        'refused',
        (messages) => confirmDeparturesCard(labelView(), departure, messages),
        { refusal: 'renewed' },
      ),
    ],
  },
  {
    id: 'owners',
    stories: [
      ourCard(
        'role',
        'usual',
        (messages) => roleCard(labelView(), { ...ben, until: 7, endsAt: Date.UTC(2026, 6) }, messages),
        {
          id: 'role-owner',
        },
      ),
      ourCard('confirm-transfer', 'usual', (messages) => confirmTransferCard(labelView(), ben, messages)),
      ourCard('confirm-transfer', 'largest', (messages) =>
        confirmTransferCard(longestLabel, longestMember, messages),
      ),
      ourCard('confirm-transfer', 'refused', (messages) => confirmTransferCard(labelView(), ben, messages), {
        refusal: 'no-such-person',
      }),
      ourCard(
        'home',
        'usual',
        (messages) =>
          withOrphans(homeCard(labelLines, messages), [{ id: LABEL, name: 'Customers' }], messages),
        { id: 'home-orphan' },
      ),
      ourCard('choose-owner', 'usual', (messages) =>
        chooseOwnerCard({ id: LABEL, name: 'Customers' }, messages),
      ),
      ourCard('choose-owner', 'largest', (messages) =>
        chooseOwnerCard({ id: LABEL, name: longestLabel.name }, messages),
      ),
    ],
  },
];
