/** Creates that an earlier run may have sent: none is sent again while its label may hold a contact that no listing has shown. */
import type { LabelId } from '../book/record';
import type { Steps } from './effects';
import { hidingLabels } from './lookAgain';
import type { MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import type { Reconciled } from './reconcile';
import type { ReplicaContact, ReplicaLabel } from './replica';

/** Handles of the labels in which such a contact may be. */
export const hidingSent = (
  { creates }: Reconciled,
  { intent, lost }: MemberState,
  active: ActiveLabels,
  listed: readonly ReplicaContact[],
  present: readonly ReplicaLabel[],
): Steps<ReadonlySet<string>> => {
  const again = creates.filter(
    ({ wanted }) => lost !== undefined || intent?.creates[wanted.record] !== undefined,
  );
  const handlesOf = (labels: readonly LabelId[]): readonly string[] =>
    labels.flatMap((label) => active.get(label)?.held.handle ?? []);
  return hidingLabels(new Set(again.flatMap(({ wanted }) => handlesOf(wanted.labels))), listed, present);
};
