/** The end of a cycle: what it leaves in the member's state. */
import type { LabelId, RecordId } from '../book/record';
import type { Changes } from './catchUp';
import type { Steps } from './effects';
import { withoutHeads } from './labels';
import type { HeldContact, HeldLabel, KeptValue, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import { withoutDone } from './parked';
import type { Progress } from './progress';
import type { Reconciled } from './reconcile';
import { withoutOldWrites } from './resisted';
import { isAmong, isSameContact } from './sameContact';
import { shownBy } from './sight';
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
  readonly sight: number | undefined;
  /** Whether all contacts were listed. */
  readonly isComplete: boolean;
  /** Those of the ended ones that are gone now. */
  readonly closing: readonly (readonly [LabelId, unknown])[];
  readonly kept: readonly KeptValue[];
}

/** What was adopted by a run that died, and deleted by its owner since, is known to the intent alone: what it hid is kept. */
const isAccountedFor = ({ state, progress }: Remembered, record: RecordId, meant: HeldContact): boolean =>
  [state.contacts[record], progress.contacts[record]].some(
    (held) => held !== undefined && isSameContact(held, meant),
  ) ||
  progress.written.has(meant.handle) ||
  progress.refused.some((wanted) => wanted.record === record);

/** Mark, cursor and heads move last, and only when nothing has to be looked at again. */
export function* remember(given: Remembered): Steps<MemberState> {
  const { progress, plan, changes, mark, active, closing } = given;
  const { intent, sight, lost, ...state } = given.state;
  const seen = mark === undefined ? sight : given.sight;
  const labels: Record<LabelId, HeldLabel> = { ...withoutHeads(state.labels, given.ended) };
  for (const [label] of closing) delete labels[label];
  if (mark !== undefined)
    for (const [label, { label: seen, held }] of active) {
      const { reopened: _settled, unseen: _former, ...rest } = held;
      labels[label] = settledLabel(
        label,
        { ...rest, ...shownBy(seen), head: changes.heads[label] ?? held.head },
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
  const orphaned = Object.entries(intent?.updates ?? {}).flatMap(([record, meant]) =>
    meant.original === undefined || unsettled[record] !== undefined || isAccountedFor(given, record, meant)
      ? []
      : [{ at: progress.now, record, fields: meant.original }],
  );
  const releases = (intent?.releases ?? []).filter((record) => progress.unproven.has(record));
  const rest = { at: intent?.at ?? 0, creates: waiting, updates: unsettled, releases, closing: [] };
  const { unreturned: before = [], ...others } = state;
  const isHeld = isAmong(Object.values(progress.contacts));
  const left = [...before, ...progress.unreturned].filter((contact) => !isHeld(contact));
  const next: MemberState = {
    ...others,
    ...(seen === undefined ? {} : { sight: seen }),
    ...(mark === undefined && lost !== undefined ? { lost } : {}),
    labels,
    contacts: withoutOldWrites(progress.contacts, progress.now),
    kept: [...state.kept, ...given.kept, ...orphaned],
    ...(left.length === 0 ? {} : { unreturned: left }),
    ...(Object.keys({ ...waiting, ...unsettled }).length + releases.length === 0 ? {} : { intent: rest }),
    ...(mark === undefined ? {} : { mark, cursor: changes.cursor }),
    ...(mark === undefined || !given.isComplete ? {} : { listedAt: progress.now }),
  };
  if (mark !== undefined) return yield* saveState(withoutDone(next));
  // The mark has passed over what became of it.
  const { mark: _passed, ...unmarked } = next;
  return yield* saveState(progress.isAbsent && !given.isComplete ? unmarked : next);
}
