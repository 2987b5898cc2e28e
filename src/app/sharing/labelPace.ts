/** How fast a label's changes come and go for a member: when his next run looks, and how long changes took lately. */
import type { AccountId } from '../../core/book/record';
import { deliveryTimes } from '../../core/replication/delivery';
import type { Visit, Visits } from '../ports';
import { minutesToNext } from './copyState';

/** Measured in minutes. */
export interface LabelPace {
  /** Until his next run, as far as his own trigger brings it. */
  readonly next?: number;
  /** What every second change took at most to reach somebody. */
  readonly usually?: number;
}

/** Five hundred labels ask for the same few visits, each of which is a property. */
export const readOnce = (visits: Visits): Pick<Visits, 'of'> => {
  const known = new Map<AccountId, Visit | undefined>();
  return {
    of: (account) => {
      if (!known.has(account)) known.set(account, visits.of(account));
      return known.get(account);
    },
  };
};

/** Absent where nothing is known of it. */
export const paceOf = (
  visit: Visit | undefined,
  deliveries: readonly number[],
  now: number,
): { readonly pace?: LabelPace } => {
  const next = visit === undefined ? undefined : minutesToNext(visit, now);
  const times = deliveryTimes(deliveries);
  if (next === undefined && times === undefined) return {};
  return {
    pace: {
      ...(next === undefined ? {} : { next }),
      ...(times === undefined ? {} : { usually: times.half }),
    },
  };
};
