/** Durations, sizes and call counts, as the Activity page adds them up and writes them. */
import type { QuotaBucket, QuotaCost } from '../../../google/quotaCost';
import { quotaLimits } from '../../../google/quotaCost';
import type { ActivityAnswer } from '../../api';
import type { ActivityWords } from '../words/activity';

/** Empty where the call takes of no quota that is counted. */
export const costText = (words: ActivityWords, cost: QuotaCost): string =>
  bucketsIn(cost)
    .map((bucket) => words.units(words.buckets[bucket], cost[bucket] ?? 0))
    .join(', ');

const bucketsIn = (cost: QuotaCost): readonly QuotaBucket[] =>
  Object.keys(quotaLimits).filter((name): name is QuotaBucket => name in cost);

type Call = ActivityAnswer['executions'][number]['calls'][number];

/** "500kB / property store": https://developers.google.com/apps-script/guides/services/quotas */
export const PROPERTY_STORE_BYTES = 500_000;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** 0.6 s, 12 s, 4 min 05 s. */
export const durationText = (milliseconds: number): string => {
  if (milliseconds < 10 * SECOND) return `${(Math.round(milliseconds / 100) / 10).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / SECOND);
  if (seconds * SECOND < MINUTE) return `${String(seconds)} s`;
  return `${String(Math.floor(seconds / 60))} min ${String(seconds % 60).padStart(2, '0')} s`;
};

/** As Google counts a store: a kB has 1,000 bytes. */
export const bytesText = (bytes: number): string =>
  bytes < 1_000 ? `${String(bytes)} B` : `${(bytes / 1_000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;

export const writesAmong = (calls: readonly Call[]): number => calls.filter(({ writes }) => writes).length;

export const totalBytes = (properties: ActivityAnswer['properties']): number =>
  properties.reduce((sum, { bytes }) => sum + bytes, 0);

/** How long a bar is, in percent. What is there is seen, however small; of nothing, anything is all. */
export const barPercent = (bytes: number, of: number): number =>
  bytes === 0 || of === Infinity ? 0 : Math.min(100, Math.max(1, Math.round((bytes / of) * 100)));
