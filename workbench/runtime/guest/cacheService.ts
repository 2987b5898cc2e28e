/** CacheService (https://developers.google.com/apps-script/reference/cache); the host keeps the entries. */
import type { StoreName } from '../operations';
import { ask } from './ask';

const DEFAULT_SECONDS = 600;

const cache = (store: StoreName): GoogleAppsScript.Cache.Cache => {
  const read = (keys: readonly string[]) => ask('cache.read', { store, keys });
  const write = (values: Readonly<Record<string, unknown>>, seconds: number): void => {
    const text = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    ask('cache.write', { store, values: text, seconds });
  };
  return {
    get: (key) => Object.values(read([key]))[0] ?? null,
    getAll: (keys) => read(keys),
    put: (key: string, value: string, seconds: number = DEFAULT_SECONDS) => write({ [key]: value }, seconds),
    putAll: (values: Readonly<Record<string, unknown>>, seconds: number = DEFAULT_SECONDS) =>
      write(values, seconds),
    remove: (key) => {
      ask('cache.remove', { store, keys: [key] });
    },
    removeAll: (keys) => {
      ask('cache.remove', { store, keys });
    },
  };
};

export const cacheService = {
  getScriptCache: () => cache('script'),
  getUserCache: () => cache('user'),
  getDocumentCache: () => null,
};
