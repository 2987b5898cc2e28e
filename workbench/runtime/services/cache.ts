/**
 * CacheService, the host's side.
 *
 * *Faithful* (https://developers.google.com/apps-script/reference/cache/cache): keys of 250 characters, values of 100 KB,
 * at most 21,600 seconds; past 1,000 entries the 900 farthest from their expiry stay.
 * *Not faithful:* nothing is evicted early, though Google may at any time; a longer expiry is refused, where the
 * reference only names the maximum; a KB is 1,000 bytes.
 */
import type { Handlers, StoreName } from '../operations';
import type { RunningExecution } from '../runningExecution';
import { ScriptException } from '../runningExecution';
import type { CacheEntries } from '../scriptData';
import { readOwn, removeOwn, writeOwn } from './ownEntries';

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100_000;
const LONGEST = 21_600;
const CAPACITY = 1_000;
const KEPT_WHEN_FULL = 900;

export const cacheHandlers = (
  execution: RunningExecution,
): Handlers<'cache.read' | 'cache.write' | 'cache.remove'> => ({
  'cache.read': ({ store, keys }) => {
    const entries = entriesFor(execution, store);
    const found: Record<string, string> = {};
    for (const key of keys) {
      const entry = readOwn(entries, refuseLongKey(key));
      if (entry !== undefined && entry.expiresAt > execution.world.now) writeOwn(found, key, entry.value);
    }
    return found;
  },
  'cache.write': ({ store, values, seconds }) => {
    if (!(seconds >= 1 && seconds <= LONGEST)) {
      throw new ScriptException('Argument out of range: expirationInSeconds');
    }
    for (const [key, value] of Object.entries(values)) {
      refuseLongKey(key);
      if (Buffer.byteLength(value) > VALUE_LIMIT) throw new ScriptException('Argument too large: value');
    }
    const entries = writableEntriesFor(execution, store);
    const expiresAt = execution.world.now + Math.floor(seconds) * 1_000;
    for (const [key, value] of Object.entries(values)) writeOwn(entries, key, { value, expiresAt });
    evict(entries, execution.world.now);
    return null;
  },
  'cache.remove': ({ store, keys }) => {
    const entries = entriesFor(execution, store);
    for (const key of keys) removeOwn(entries, key);
    return null;
  },
});

/** Reading leaves no trace, not even an empty cache. */
const entriesFor = ({ world, account }: RunningExecution, store: StoreName): CacheEntries =>
  store === 'script' ? world.script.scriptCache : (world.script.userCaches[account.sub] ?? {});

const writableEntriesFor = ({ world, account }: RunningExecution, store: StoreName): CacheEntries =>
  store === 'script' ? world.script.scriptCache : (world.script.userCaches[account.sub] ??= {});

const refuseLongKey = (key: string): string => {
  if (key.length > KEY_LIMIT) throw new ScriptException('Argument too large: key');
  return key;
};

const evict = (entries: CacheEntries, now: number): void => {
  for (const [key, { expiresAt }] of Object.entries(entries)) if (expiresAt <= now) removeOwn(entries, key);
  const kept = Object.entries(entries);
  if (kept.length <= CAPACITY) return;
  const farthestFirst = kept.sort(([, left], [, right]) => right.expiresAt - left.expiresAt);
  for (const [key] of farthestFirst.slice(KEPT_WHEN_FULL)) removeOwn(entries, key);
};
