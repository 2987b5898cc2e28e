/** The end of a cycle: what it leaves in the member's state. */
import type { LabelId, RecordId } from '../book/record';
import type { Progress } from './apply';
import type { Changes } from './catchUp';
import type { Steps } from './effects';
import { withoutHeads } from './labels';
import type { HeldLabel, KeptValue, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import { withoutDone } from './parked';
import type { Reconciled } from './reconcile';
import { withoutOldWrites } from './resisted';
import { settledLabel } from './standing';
import { saveState } from './tell';

interface Remembered {
  readonly state: MemberState;
  readonly progress: Progress;
  readonly plan: Reconciled;
  readonly changes: Changes;
  /** Absent where something has to be looked at again: then neither mark nor cursor passes over it. */
  readonly mark: string | undefined;
  readonly active: ActiveLabels;
  readonly ended: ReadonlySet<LabelId>;
  readonly pausing: ReadonlySet<LabelId>;
  /** Whether all contacts were listed. */
  readonly isComplete: boolean;
  /** Those of the ended ones that are gone now. */
  readonly closing: readonly (readonly [LabelId, unknown])[];
  readonly kept: readonly KeptValue[];
}

/** Mark, cursor and heads move last, and only when nothing has to be looked at again. */
export function* remember(given: Remembered): Steps<MemberState> {
  const { progress, plan, changes, mark, active, closing } = given;
  const { intent, ...before } = given.state;
  const { lost: _whole, ...whole } = before;
  const state = mark === undefined ? before : whole;
  const labels: Record<LabelId, HeldLabel> = { ...withoutHeads(state.labels, given.ended) };
  for (const [label] of closing) delete labels[label];
  if (mark !== undefined)
    for (const [label, { held }] of active) {
      const { reopened: _settled, ...rest } = held;
      labels[label] = settledLabel(
        label,
        { ...rest, head: changes.heads[label] ?? held.head },
        given.pausing,
      );
    }

  const waiting = Object.fromEntries(
    Object.entries(intent?.creates ?? {}).filter(
      ([record]) => plan.waiting.includes(record) || plan.withheld[record] !== undefined,
    ),
  );
  const isGivenUp = (record: RecordId): boolean =>
    state.contacts[record] !== undefined && progress.contacts[record] === undefined;
  // What was about to be written to a contact that has not settled may still be what it says.
  const unsettled = Object.fromEntries(
    Object.entries(intent?.updates ?? {}).filter(
      ([record, { handle }]) => mark === undefined && !progress.written.has(handle) && !isGivenUp(record),
    ),
  );
  const releases = (intent?.releases ?? []).filter((record) => progress.unproven.has(record));
  const rest = { at: intent?.at ?? 0, creates: waiting, updates: unsettled, releases, closing: [] };
  const next: MemberState = {
    ...state,
    labels,
    contacts: withoutOldWrites(progress.contacts, progress.now),
    kept: [...state.kept, ...given.kept],
    ...(Object.keys({ ...waiting, ...unsettled }).length + releases.length === 0 ? {} : { intent: rest }),
    ...(mark === undefined ? {} : { mark, cursor: changes.cursor }),
    ...(mark === undefined || !given.isComplete ? {} : { listedAt: progress.now }),
  };
  if (mark !== undefined) return yield* saveState(withoutDone(next));
  // The mark has passed over what became of it.
  const { mark: _passed, ...unmarked } = next;
  return yield* saveState(progress.isAbsent && !given.isComplete ? unmarked : next);
}
