/** What answers the wish to have one's copies up to date now. */
import { syncCard, syncStateCard } from '../cards/syncCard';
import type { Handler } from '../doings';
import { home, refused } from './landing';

const syncNow: Handler = (doings, _event, messages) => {
  const synced = doings.syncNow();
  if (!synced.ok) return refused(synced.problem, messages);
  // Below the numbers lies a home card that is drawn anew: the old one shows the copies from before.
  return {
    type: 'root',
    card: home(doings, messages),
    above: syncCard(synced.value, messages),
    stateChanged: true,
  };
};

const viewSync: Handler = (doings, _event, messages) => {
  const state = doings.viewSync();
  return state === undefined
    ? refused({ type: 'not-understood' }, messages)
    : { type: 'update', card: syncStateCard(state, messages) };
};

export const syncHandlers = {
  'sync-now': syncNow,
  'view-sync': viewSync,
} as const satisfies Readonly<Record<string, Handler>>;
