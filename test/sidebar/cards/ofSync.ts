/** The card of a sync that was asked for, however it ended, and the line that offers it. */
import type { Synced } from '../../../src/app/replication/syncNow';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { syncCard, syncStateCard, withSync } from '../../../src/sidebar/cards/syncCard';
import { manyLabels } from '../manyViews';
import type { Named } from './besideMessages';

const counts = { created: 1_200, updated: 0, deleted: 3, told: 4 };
const copied = { done: 200, of: 1_000 };

const ENDS: readonly Synced[] = [
  { type: 'done', counts },
  { type: 'done', counts: { created: 0, updated: 0, deleted: 0, told: 0 } },
  { type: 'continues', counts, soon: true, copied },
  { type: 'continues', counts, soon: false },
  { type: 'running', copied },
];

export const syncCards: Named = [
  ...ENDS.map(
    (synced, index) =>
      [
        `a sync that ended, ${String(index + 1)}`,
        'syncCard',
        (messages) => syncCard(synced, messages),
      ] as const satisfies Named[number],
  ),
  ['a sync under way', 'syncCard', (messages) => syncStateCard({ type: 'handed-over', copied }, messages)],
  [
    'home with everything up to date',
    'homeCard',
    (messages) => withSync(homeCard(manyLabels(500), messages), { type: 'resting', minutesAgo: 5 }, messages),
  ],
];
