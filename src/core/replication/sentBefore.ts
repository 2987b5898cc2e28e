/** Creates that an earlier run may have sent: none is sent again while its label may hold a contact that no listing has shown. */
import type { Steps } from './effects';
import { getContacts } from './listing';
import { shortLabels } from './lookAgain';
import type { MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import type { Reconciled } from './reconcile';
import type { ReplicaContact, ReplicaLabel } from './replica';

/** Of a larger label only the number that was listed is held against its size: reading it by name would take minutes of quota. */
const MOST_READ = 500;

/**
 * Handles of labels that hold more than what is listed in them and there by name. A listing that lags may show as many as the label
 * holds, one that has gone since in the place of one that has come.
 */
export function* hiding(
  { creates }: Reconciled,
  { intent, lost }: MemberState,
  active: ActiveLabels,
  listed: readonly ReplicaContact[],
  present: readonly ReplicaLabel[],
): Steps<ReadonlySet<string>> {
  const again = creates.filter(
    ({ wanted }) => lost !== undefined || intent?.creates[wanted.record] !== undefined,
  );
  const doubtful = new Set(
    again.flatMap(({ wanted }) => wanted.labels.flatMap((label) => active.get(label)?.held.handle ?? [])),
  );
  const shown = listed.filter(({ labels }) => labels.some((label) => doubtful.has(label)));
  if (shown.length === 0 || shown.length > MOST_READ) return new Set();
  const there = yield* getContacts(shown.map(({ handle }) => handle));
  return shortLabels(
    there,
    present.filter(({ handle }) => doubtful.has(handle)),
  );
}
