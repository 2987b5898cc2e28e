/** Our cards of labels and of sharing them, empty, usual, largest and refused. */
import { confirmLeaveCard, confirmStopCard } from '../../../../src/sidebar/cards/confirmStopCard';
import { confirmFieldsCard } from '../../../../src/sidebar/cards/confirmFieldsCard';
import { confirmShareCard } from '../../../../src/sidebar/cards/confirmShareCard';
import { withBookHealth } from '../../../../src/sidebar/cards/bookHealthSection';
import { confirmPauseAllCard, copyCard } from '../../../../src/sidebar/cards/copyCard';
import { fieldsCard, hidingCard } from '../../../../src/sidebar/cards/fieldsCard';
import { homeCard } from '../../../../src/sidebar/cards/homeCard';
import { labelCard } from '../../../../src/sidebar/cards/labelCard';
import { roleCard } from '../../../../src/sidebar/cards/roleCard';
import { shareCard } from '../../../../src/sidebar/cards/shareCard';
import { withSuggestions } from '../../../../src/sidebar/cards/suggestionCards';
import { withWorkerAlarm } from '../../../../src/sidebar/cards/workerSection';
import type { StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import {
  aiko,
  ben,
  fieldsPlan,
  fieldsView,
  labelLines,
  labelView,
  longestFields,
  longestFieldsPlan,
  longestLabel,
  longestLabels,
  longestMember,
  longestPlan,
  longestWishes,
  sharePlan,
  waiting,
  wish,
} from './sampleViews';

const longestNamed = { key: 'l0', name: longestLabel.name };
const DAY = 24 * 60 * 60_000;

/** The end of 30 June 2026. */
const END = Date.UTC(2026, 6);

const named = { key: 'l0', name: 'Customers' };

export const sharingStories: readonly StoryGroup[] = [
  {
    id: 'home',
    stories: [
      ourCard('home', 'empty', (messages) => homeCard([], messages)),
      ourCard('home', 'usual', (messages) => homeCard(labelLines, messages)),
      ourCard(
        'home',
        'usual',
        (messages) =>
          withSuggestions(
            homeCard(labelLines, messages),
            { mine: [wish(0)], toDecide: [wish(1)], waiting: [], decided: [] },
            messages,
          ),
        { id: 'home-suggestions' },
      ),
      ourCard(
        'home',
        'usual',
        (messages) =>
          withSuggestions(
            homeCard(labelLines, messages),
            {
              mine: [],
              toDecide: [],
              waiting: [waiting(), waiting({ isMine: true, mayDecide: false })],
              decided: [],
            },
            messages,
          ),
        { id: 'home-waiting' },
      ),
      ...(['silent', 'delegation'] as const).map((type) =>
        ourCard(
          'home',
          'usual',
          (messages) => withWorkerAlarm(homeCard(labelLines, messages), { type, hours: 5 }, messages),
          { id: `home-worker-${type}` },
        ),
      ),
      ourCard('home', 'largest', (messages) =>
        withSuggestions(
          homeCard(longestLabels, messages),
          { mine: longestWishes, toDecide: longestWishes, waiting: [], decided: [] },
          messages,
        ),
      ),
      ourCard(
        'home',
        'usual',
        (messages) => withBookHealth(homeCard(labelLines, messages), 'set-back', messages),
        { id: 'home-book-set-back' },
      ),
      ourCard(
        'home',
        'usual',
        (messages) => withBookHealth(homeCard(labelLines, messages), 'damaged', messages),
        { id: 'home-book-damaged' },
      ),
      ourCard('home', 'refused', (messages) => homeCard(labelLines, messages), { refusal: 'out-of-reach' }),
    ],
  },
  {
    id: 'label',
    stories: [
      ourCard('label', 'empty', (messages) =>
        labelCard(labelView({ role: 'owner', sharedWith: [] }), messages),
      ),
      ourCard('label', 'usual', (messages) =>
        labelCard(labelView({ delivery: { half: 4, nearlyAll: 38 } }), messages),
      ),
      ourCard(
        'label',
        'usual',
        (messages) =>
          labelCard(
            labelView({ role: 'viewer', owner: 'Aiko Mori', mayShare: false, mayLeave: true }),
            messages,
          ),
        { id: 'label-viewer' },
      ),
      ourCard(
        'label',
        'usual',
        (messages) =>
          labelCard(
            labelView({
              role: 'editor',
              owner: 'Aiko Mori',
              mayShare: false,
              mayLeave: true,
              choice: 'paused',
              sharedWith: [aiko, { ...ben, choice: 'none' }],
            }),
            messages,
          ),
        { id: 'label-paused' },
      ),
      ourCard(
        'label',
        'usual',
        (messages) =>
          labelCard(
            labelView({
              copy: { type: 'there', contacts: 9_200, minutesAgo: 12 },
              missing: { full: 800, refused: 1 },
              resisted: 3,
              sharedWith: [aiko, { ...ben, missing: { full: 800, refused: 0 } }],
            }),
            messages,
          ),
        { id: 'label-full' },
      ),
      ourCard('label', 'largest', (messages) => labelCard(longestLabel, messages)),
      ourCard('label', 'refused', (messages) => labelCard(labelView(), messages), { refusal: 'owner-stays' }),
    ],
  },
  {
    id: 'copy-settings',
    stories: [
      ourCard('copy-settings', 'usual', (messages) =>
        copyCard({ ...named, choice: 'live', mayBeWithout: true }, messages),
      ),
      ourCard(
        'copy-settings',
        'usual',
        (messages) => copyCard({ ...named, choice: 'paused', mayBeWithout: false }, messages),
        { id: 'copy-settings-owner' },
      ),
      ourCard('copy-settings', 'largest', (messages) =>
        copyCard({ ...longestNamed, choice: 'none', mayBeWithout: true }, messages),
      ),
      ourCard(
        'copy-settings',
        'refused',
        (messages) => copyCard({ ...named, mayBeWithout: true }, messages),
        {
          refusal: 'owner-stays',
        },
      ),
      ourCard('confirm-all-copies', 'usual', (messages) => confirmPauseAllCard(messages)),
    ],
  },
  {
    id: 'share',
    stories: [
      ourCard('share', 'usual', (messages) => shareCard(named, messages)),
      ourCard(
        'share',
        'usual',
        (messages) => shareCard(named, messages, { defaultRole: 'viewer', longestDays: 90 }),
        { id: 'share-longest-days' },
      ),
      ourCard('share', 'largest', (messages) => shareCard(longestNamed, messages)),
      ourCard('share', 'refused', (messages) => shareCard(named, messages), { refusal: 'no-such-person' }),
    ],
  },
  {
    id: 'confirm-share',
    stories: [
      ourCard('confirm-share', 'empty', (messages) =>
        confirmShareCard(sharePlan({ contacts: 0, shared: [] }), messages),
      ),
      ourCard('confirm-share', 'usual', (messages) => confirmShareCard(sharePlan(), messages)),
      ourCard(
        'confirm-share',
        'usual',
        (messages) => confirmShareCard(sharePlan({ tooMany: { has: 24_500, count: 500 } }), messages),
        { id: 'confirm-share-full' },
      ),
      ourCard(
        'confirm-share',
        'usual',
        (messages) => confirmShareCard(sharePlan({ chooses: true }), messages),
        { id: 'confirm-share-first' },
      ),
      ourCard(
        'confirm-share',
        'usual',
        (messages) =>
          confirmShareCard(
            sharePlan({ ends: { at: END, longestDays: 90 }, formerEnd: END - 60 * DAY }),
            messages,
          ),
        { id: 'confirm-share-end' },
      ),
      ourCard('confirm-share', 'largest', (messages) => confirmShareCard(longestPlan, messages)),
      ourCard('confirm-share', 'refused', (messages) => confirmShareCard(sharePlan(), messages), {
        refusal: 'unanswered',
      }),
    ],
  },
  {
    id: 'fields',
    stories: [
      ourCard('fields', 'empty', (messages) =>
        fieldsCard({ ...fieldsView, shared: ['name'], rules: [] }, messages),
      ),
      ourCard('fields', 'usual', (messages) => fieldsCard(fieldsView, messages)),
      ourCard('fields', 'largest', (messages) => fieldsCard(longestFields, messages)),
      ourCard('hidden-field', 'usual', (messages) => hidingCard(fieldsView, 'phone', messages)),
      ourCard('hidden-field', 'largest', (messages) => hidingCard(longestFields, 'externalId', messages)),
      ourCard('confirm-fields', 'usual', (messages) => confirmFieldsCard(fieldsPlan, messages)),
      ourCard('confirm-fields', 'largest', (messages) => confirmFieldsCard(longestFieldsPlan, messages)),
      ourCard('fields', 'refused', (messages) => fieldsCard(fieldsView, messages), { refusal: 'no-right' }),
    ],
  },
  {
    id: 'role',
    stories: [
      ourCard('role', 'usual', (messages) => roleCard(named, ben, messages)),
      ourCard(
        'role',
        'usual',
        (messages) => roleCard(named, { ...ben, until: 30, endsAt: END }, messages, { longestDays: 365 }),
        { id: 'role-longest-days' },
      ),
      ourCard('role', 'largest', (messages) => roleCard(longestNamed, longestMember, messages)),
      ourCard('role', 'refused', (messages) => roleCard(named, ben, messages), { refusal: 'role-too-high' }),
    ],
  },
  {
    id: 'confirm-stop',
    stories: [
      ourCard('confirm-stop', 'usual', (messages) => confirmStopCard(named, ben, messages)),
      ourCard('confirm-stop', 'largest', (messages) =>
        confirmStopCard(longestNamed, longestMember, messages),
      ),
      ourCard('confirm-stop', 'refused', (messages) => confirmStopCard(named, ben, messages), {
        refusal: 'not-shared-with',
      }),
    ],
  },
  {
    id: 'confirm-leave',
    stories: [
      ourCard('confirm-leave', 'usual', (messages) => confirmLeaveCard(named, messages)),
      ourCard('confirm-leave', 'largest', (messages) => confirmLeaveCard(longestNamed, messages)),
      ourCard('confirm-leave', 'refused', (messages) => confirmLeaveCard(named, messages), {
        refusal: 'out-of-reach',
      }),
    ],
  },
];
