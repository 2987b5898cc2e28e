/** Calling a member's copies of labels what the book calls them, where that is due. */
import type { LabelId } from '../book/record';
import type { Label } from '../sharing/label';
import { labelName, namesFor } from '../sharing/labelName';
import { ask } from './ask';
import type { Steps } from './effects';
import { asAgreed, copyOf, ownerIn } from './labelNames';
import type { HeldLabel, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import type { ReplicaLabel } from './replica';
import { saveState } from './tell';

/** Undefined where it is not known to be written: it stays due, and holds up nothing else. */
function* writeName(label: Label, copy: ReplicaLabel, taken: ReadonlySet<string>): Steps<string | undefined> {
  for (const name of namesFor(label)) {
    if (taken.has(name)) continue;
    const answer = yield* ask('rename-label', { replica: copy, name });
    if (answer.ok) return labelName(answer.value.name);
    if (answer.problem.type !== 'name-taken') return undefined;
  }
  return undefined;
}

/** Writes the names that are due, once everything else of the cycle is remembered. */
export function* writeNames(
  state: MemberState,
  active: ActiveLabels,
  present: readonly ReplicaLabel[],
  now: number,
): Steps<void> {
  const labels: Record<LabelId, HeldLabel> = { ...state.labels };
  const taken = new Set(present.map(({ name }) => name));
  let written = false;
  for (const [id, one] of active) {
    const held = labels[id];
    const copy = copyOf(one, present);
    if (held?.name?.due !== true || copy === undefined) continue;
    const { book } = held.name;
    const here = yield* writeName(asAgreed(one.label, held.name), copy, taken);
    if (here === undefined) continue;
    written = true;
    taken.add(here);
    const owner = ownerIn(asAgreed(one.label, held.name), here);
    labels[id] = { ...held, name: { book, here, ...owner, former: { name: labelName(copy.name), at: now } } };
  }
  if (written) yield* saveState({ ...state, labels });
}
