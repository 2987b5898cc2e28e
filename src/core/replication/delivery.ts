/** How long a label's changes take from the book to a member's contacts, as far as the last few deliveries tell. */
import type { LogEntry } from '../book/logEntry';
import type { AccountId, LabelId } from '../book/record';

const MINUTE = 60_000;

/** In a script property of some hundred bytes, whatever the label's size. */
const MOST_KEPT = 32;

/** Fewer tell of a label's first hours and not of its days. */
const FEWEST = 3;

/** The latest first. */
export const withDelivery = (deliveries: readonly number[], minutes: number): readonly number[] =>
  [minutes, ...deliveries].slice(0, MOST_KEPT);

/** When the oldest change that others made to contacts of each of these labels came into the book. */
export const oldestChanges = (
  log: readonly LogEntry[],
  labels: readonly LabelId[],
  reader: AccountId,
): ReadonlyMap<LabelId, number> => {
  const oldest = new Map<LabelId, number>();
  for (const { by, kind, labels: touched, at } of log) {
    if (by === reader || (kind !== 'person' && kind !== 'placement')) continue;
    for (const label of touched)
      if (labels.includes(label)) oldest.set(label, Math.min(at, oldest.get(label) ?? at));
  }
  return oldest;
};

/** Begun minutes count whole: nothing takes no time at all. */
export const minutesBetween = (from: number, to: number): number =>
  Math.max(1, Math.ceil((to - from) / MINUTE));

export interface DeliveryTimes {
  /** In minutes: every second change took no longer, and 19 of 20. */
  readonly half: number;
  readonly nearlyAll: number;
}

/** The smallest of the values that so great a part of them does not exceed. */
const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.ceil(sorted.length * part) - 1] ?? 0;

/** Undefined where there are too few to speak of. */
export const deliveryTimes = (deliveries: readonly number[]): DeliveryTimes | undefined => {
  if (deliveries.length < FEWEST) return undefined;
  const sorted = [...deliveries].sort((one, other) => one - other);
  return { half: percentile(sorted, 0.5), nearlyAll: percentile(sorted, 0.95) };
};
