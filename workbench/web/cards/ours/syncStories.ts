/** Our card of a sync that was asked for, and the line on home that offers it. */
import type { Synced } from '../../../../src/app/replication/syncNow';
import type { SyncState } from '../../../../src/app/replication/syncState';
import { homeCard } from '../../../../src/sidebar/cards/homeCard';
import { syncCard, syncStateCard, withSync } from '../../../../src/sidebar/cards/syncCard';
import type { CardStory, StoryGroup } from '../cardStory';
import { ourCard } from './ourCard';
import { labelLines } from './sampleViews';

const copied = { done: 12_345, of: 20_000 };
const counts = { created: 3, updated: 12, deleted: 1, told: 4 };

const most = 25_000;
const largest: Synced = {
  type: 'continues',
  counts: { created: most, updated: most, deleted: most, told: most },
  soon: true,
  copied: { done: most - 1, of: most },
};

const ended = (id: string, synced: Synced): CardStory =>
  ourCard('sync', 'usual', (messages) => syncCard(synced, messages), { id: `sync-${id}` });

const onHome = (state: SyncState): CardStory =>
  ourCard('home', 'usual', (messages) => withSync(homeCard(labelLines, messages), state, messages), {
    id: `home-sync-${state.type}`,
  });

export const syncStories: readonly StoryGroup[] = [
  {
    id: 'sync',
    stories: [
      ended('idle', { type: 'done', counts: { created: 0, updated: 0, deleted: 0, told: 0 } }),
      ended('done', { type: 'done', counts }),
      ended('continues', { type: 'continues', counts: { ...counts, created: 12_345 }, soon: true, copied }),
      ended('hourly', { type: 'continues', counts, soon: false }),
      ourCard('sync', 'largest', (messages) => syncCard(largest, messages)),
      ended('running', { type: 'running', copied }),
      ourCard('sync', 'usual', (messages) => syncStateCard({ type: 'handed-over', copied }, messages), {
        id: 'sync-state',
      }),
      onHome({ type: 'resting', minutesAgo: 12 }),
      onHome({ type: 'handed-over', copied }),
      onHome({ type: 'running' }),
    ],
  },
];
