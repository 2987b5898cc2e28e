/**
 * When each member was last looked after, kept as text.
 *
 * *Not modelled:* the size limits of script properties, and writes that fail.
 */
import type { Visit, Visits } from '../../src/app/ports';
import { throughJson } from './throughJson';

export interface VisitData {
  /** By account. */
  readonly visits: Record<string, Visit>;
}

export const noVisits = (): VisitData => ({ visits: {} });

export const createMemoryVisits = (data: VisitData): Visits => ({
  of: (account) => data.visits[account],
  write: (account, visit) => {
    data.visits[account] = throughJson(visit);
  },
});
