/**
 * The names and addresses of the company's groups, in the script's cache: what the share card finds groups by. A worker puts
 * them there, and again when they are gone; nothing is decided by them.
 */
import * as v from 'valibot';
import type { GroupList } from '../../app/ports';
import { parseJson } from '../http';

/** Six hours, the longest that Google keeps anything there (developers.google.com/apps-script/reference/cache/cache). */
const KEEP_SECONDS = 21_600;

/** A value may have 100 KB; names in Japanese take three bytes a character. */
const IN_A_PART = 300;

const MOST_PARTS = 20;

const listSchema = v.array(v.object({ id: v.string(), email: v.string(), name: v.string() }));

type Cache = Pick<GoogleAppsScript.Cache.Cache, 'getAll' | 'putAll'>;

const nameOf = (part: number): string => `groups.${String(part)}`;
const COUNT = 'groups';

export const createCachedGroups = (cache: Cache): GroupList => ({
  all: () => {
    const names = Array.from({ length: MOST_PARTS }, (_, part) => nameOf(part));
    const found: Readonly<Record<string, unknown>> = cache.getAll([COUNT, ...names]);
    const count = Number(found[COUNT] ?? Number.NaN);
    const parts = names.slice(0, Math.ceil(count / IN_A_PART)).map((name) => {
      const text = found[name];
      return v.safeParse(listSchema, typeof text === 'string' ? parseJson(text) : undefined);
    });
    const groups = parts.flatMap((part) => (part.success ? part.output : []));
    return groups.length === count ? groups : undefined;
  },
  write: (groups) => {
    const kept = groups.slice(0, IN_A_PART * MOST_PARTS);
    const parts: Record<string, string> = { [COUNT]: String(kept.length) };
    for (let part = 0; part * IN_A_PART < kept.length; part += 1)
      parts[nameOf(part)] = JSON.stringify(kept.slice(part * IN_A_PART, (part + 1) * IN_A_PART));
    cache.putAll(parts, KEEP_SECONDS);
  },
});
