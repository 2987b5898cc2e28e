/** What took effect in a life, counted where it bites: a fault that was sent and changed nothing for anybody is not in it. */

export interface Tally {
  /** Faults that were sent and may still bite. */
  readonly pending: Set<string>;
  /** What was lost, refused, stale or restored, by name, with the acts of people. */
  readonly effects: Set<string>;
  steps: number;
  /** Steps that left everything as it was. */
  idle: number;
  /** Effects of cycles that were performed. */
  performed: number;
  /** Contacts that replication deleted. */
  deletions: number;
  /** Values that were typed between our last look at a contact and its deletion, and went with it. */
  deleteWindow: number;
}

export const emptyTally = (): Tally => ({
  pending: new Set(),
  effects: new Set(),
  steps: 0,
  idle: 0,
  performed: 0,
  deletions: 0,
  deleteWindow: 0,
});

export const bite = ({ effects }: Tally, name: string): void => {
  effects.add(name);
};

/** Of a fault that waits for its moment: it comes once. `at` tells whose it is. */
export const biteIfPending = ({ pending, effects }: Tally, name: string, at = ''): void => {
  if (pending.size > 0 && pending.delete(`${name}|${at}`)) effects.add(name);
};

export const sent = ({ pending }: Tally, name: string, at = ''): void => {
  pending.add(`${name}|${at}`);
};

export const noLongerSent = ({ pending }: Tally, name: string, at = ''): void => {
  if (pending.size > 0) pending.delete(`${name}|${at}`);
};
