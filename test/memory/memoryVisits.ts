/**
 * When each member was last looked after, kept as text.
 *
 * *Not modelled:* the size limits of script properties, and writes that fail.
 */
import type { Visit, Visits } from '../../src/app/ports';
import { withDelivery } from '../../src/core/replication/delivery';
import { throughJson } from './throughJson';

export interface VisitData {
  /** By account. */
  readonly visits: Record<string, Visit>;
  /** By label. */
  readonly deliveries: Record<string, readonly number[]>;
}

export const noVisits = (): VisitData => ({ visits: {}, deliveries: {} });

export const createMemoryVisits = (data: VisitData): Visits => ({
  of: (account) => data.visits[account],
  write: (account, visit) => {
    data.visits[account] = throughJson(visit);
  },
  all: () => new Map(Object.entries(data.visits)),
  deliveriesOf: (label) => data.deliveries[label] ?? [],
  deliveries: () => new Map(Object.entries(data.deliveries)),
  noteDelivery: (label, minutes) => {
    data.deliveries[label] = withDelivery(data.deliveries[label] ?? [], minutes);
  },
});
