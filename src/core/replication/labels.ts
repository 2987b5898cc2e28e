/** Which of a member's labels in Google Contacts stands for which shared label, and making the ones that are missing. */
import type { LabelId } from '../book/record';
import { isRecordId } from '../book/record';
import type { Label } from '../sharing/label';
import type { SeenLabel } from '../sharing/visibility';
import { namesFor } from '../sharing/labelName';
import { ask, need, stop } from './ask';
import type { Steps } from './effects';
import { nameAtOpening, nameOfTagged } from './labelNames';
import type { HeldLabel, MemberState } from './memberState';
import type { ActiveLabel, ActiveLabels, Observed } from './observe';
import type { Progress } from './progress';
import type { ReplicaLabel } from './replica';
import { shownBy } from './sight';

export interface Layout {
  readonly active: ReadonlyMap<LabelId, ActiveLabel>;
  /** Labels that this replica does not have yet. */
  readonly fresh: readonly SeenLabel[];
  /** Held, but gone from the address book. Whoever wants to be rid of a label leaves it on a card: here it comes back. */
  readonly vanished: readonly ActiveLabel[];
  /** Held, but no longer reaching the member as far as the access in hand tells. */
  readonly leaving: readonly LabelId[];
}

/** Whatever the contacts carry now, they carried the label before. */
export const reopened = (held: HeldLabel, handle: string): HeldLabel => ({
  ...held,
  handle,
  head: 0,
  reopened: true,
});

/** False for a label that no run has lived to note. */
export const isOpened = (held: HeldLabel | undefined): held is HeldLabel =>
  held !== undefined && held.handle !== '';

/** False, too, for one whose copy a run began and did not finish: what it left for later no listing after the mark shows. */
export const isTakenIn = (held: HeldLabel | undefined): boolean => isOpened(held) && held.head > 0;

/**
 * The first labels of a member stand in his state before they are made: of what never was in one nothing would be given up.
 * What each is called is noted as well, so that whoever renames it before a run lives to open it has renamed it.
 */
export const withFirstLabels = (
  state: MemberState,
  fresh: readonly SeenLabel[],
  present: readonly ReplicaLabel[],
): MemberState =>
  Object.keys(state.labels).length > 0
    ? state
    : {
        ...state,
        labels: Object.fromEntries(
          fresh.map((label) => [
            label.id,
            {
              handle: '',
              head: 0,
              created: label.origin.account !== state.account,
              ...shownBy(label),
              name: nameAtOpening(label, present.find((one) => one.label === label.id)?.name ?? label.name),
            },
          ]),
        ),
      };

export const layOut = (
  mine: readonly SeenLabel[],
  state: MemberState,
  present: readonly ReplicaLabel[],
  standing: ReadonlySet<LabelId> = new Set(),
): Layout => {
  const active = new Map<LabelId, ActiveLabel>();
  const fresh: SeenLabel[] = [];
  const vanished: ActiveLabel[] = [];
  for (const label of mine) {
    const held = state.labels[label.id];
    const copy =
      present.find(({ handle }) => handle === held?.handle) ??
      present.find((tagged) => tagged.label === label.id);
    const wasClosed = copy === undefined && state.intent?.closing.includes(label.id) === true;
    if (!isOpened(held) || wasClosed) fresh.push(label);
    else if (copy === undefined) vanished.push({ label, held });
    else if (copy.handle === held.handle) active.set(label.id, { label, held });
    else active.set(label.id, { label, held: reopened(held, copy.handle) });
  }
  const leaving = Object.keys(state.labels).filter(
    (id) => !standing.has(id) && !mine.some((label) => label.id === id),
  );
  return { active, fresh, vanished, leaving };
};

/** Tagged labels that neither reach the member nor stand in his state: a state was lost before they were given up. */
export const withLostLabels = (
  state: MemberState,
  present: readonly ReplicaLabel[],
  known: readonly Label[],
  mine: readonly Label[],
): MemberState => {
  const lost = present.flatMap((copy): readonly (readonly [LabelId, HeldLabel])[] => {
    const { handle, label: id } = copy;
    if (id === undefined || state.labels[id] !== undefined || mine.some((label) => label.id === id))
      return [];
    const label = known.find((one) => one.id === id);
    if (label !== undefined) {
      const created = label.origin.account !== state.account;
      const name = nameOfTagged(label, copy, state);
      return [[id, { handle, head: 0, created, shared: label.shared, name }]];
    }
    // With the state lost as well, an access that is older than the label must not make it forgotten.
    return state.lost !== undefined && isRecordId(id, 'label')
      ? [[id, { handle, head: 0, created: false, shared: [] }]]
      : [];
  });
  return lost.length === 0 ? state : { ...state, labels: { ...state.labels, ...Object.fromEntries(lost) } };
};

/** Google refuses a name that is taken. */
function* createLabel(label: Label): Steps<ReplicaLabel> {
  for (const name of namesFor(label)) {
    const answer = yield* ask('create-label', { name, label: label.id });
    if (answer.ok) return answer.value;
    if (answer.problem.type !== 'name-taken') return yield* stop(answer.problem);
  }
  return yield* stop({ type: 'name-taken' });
}

/** Finds, tags or makes the label. One that an earlier run made is known by its tag. */
export function* openLabel(
  label: SeenLabel,
  state: MemberState,
  present: readonly ReplicaLabel[],
): Steps<HeldLabel> {
  const mine = label.origin.account === state.account;
  const tagged = present.find((candidate) => candidate.label === label.id);
  const held = { head: 0, ...shownBy(label) };
  if (tagged !== undefined)
    return { ...held, handle: tagged.handle, created: !mine, name: nameOfTagged(label, tagged, state) };

  const origin = mine ? present.find(({ handle }) => handle === label.origin.handle) : undefined;
  if (origin !== undefined) {
    const copy = yield* need('tag-label', { replica: origin, label: label.id });
    // It had the book's name when it was shared: another one that it has by now is what its owner calls it since.
    return { ...held, handle: copy.handle, created: false, name: nameAtOpening(label, label.name) };
  }
  const copy = yield* createLabel(label);
  return { ...held, handle: copy.handle, created: true, name: nameAtOpening(label, copy.name) };
}

/** All labels that this cycle is about: those that are missing are made, or made again. */
export function* openLabels(
  layout: Layout,
  state: MemberState,
  present: readonly ReplicaLabel[],
): Steps<ActiveLabels> {
  const active = new Map<LabelId, ActiveLabel>(layout.active);
  for (const label of layout.fresh) {
    const held = yield* openLabel(label, state, present);
    // Given up in part, and his again: its contacts lack it by no wish of his.
    const isAgain = isOpened(state.labels[label.id]);
    active.set(label.id, { label, held: isAgain ? { ...held, reopened: true } : held });
  }
  for (const { label, held } of layout.vanished) {
    const { handle, name } = yield* openLabel(label, state, present);
    const again = reopened(held, handle);
    active.set(label.id, { label, held: name === undefined ? again : { ...again, name } });
  }
  return active;
}

/** As they are in this cycle. `isAnew`: whoever goes on from here reads them whole. */
export const withLabels = (state: MemberState, active: ActiveLabels, isAnew: boolean): MemberState => ({
  ...state,
  labels: {
    ...state.labels,
    ...Object.fromEntries(
      [...active].map(([label, { held }]) => [label, isAnew ? { ...held, head: 0 } : held]),
    ),
  },
});

/** Given up in part: should one reach the member again before the rest is, only the whole tells what is missing. */
export const withoutHeads = (
  labels: MemberState['labels'],
  ended: ReadonlySet<LabelId>,
): MemberState['labels'] =>
  Object.fromEntries(
    Object.entries(labels).map(([label, held]) => [label, ended.has(label) ? { ...held, head: 0 } : held]),
  );

/** Labels with the tag of one that the replica has: two first runs, one of which died, have each made it. */
export const doubledLabels = (
  active: ActiveLabels,
  present: readonly ReplicaLabel[],
): readonly ReplicaLabel[] =>
  present.filter(({ handle, label }) => {
    const held = label === undefined ? undefined : active.get(label)?.held;
    return held !== undefined && held.handle !== handle;
  });

/** One that holds nothing goes; what its owner has put into one stays his own. */
export function* settleDoubledLabels(active: ActiveLabels, present: readonly ReplicaLabel[]): Steps<void> {
  for (const replica of doubledLabels(active, present))
    if (replica.contacts === 0) yield* need('delete-label', replica.handle);
    else yield* need('tag-label', { replica, label: null });
}

/** A contact is refused for a label, too, that went while it was written: that says nothing of the contact, nor of its values. */
export function* withoutLabelsGone(
  progress: Pick<Progress, 'contacts' | 'refused' | 'unsettled'>,
  before: MemberState['contacts'],
  active: ActiveLabels,
): Steps<void> {
  if (progress.refused.length === 0) return;
  const present = new Set((yield* need('list-labels', null)).map(({ handle }) => handle));
  if ([...active.values()].every(({ held }) => present.has(held.handle))) return;
  for (const { record } of progress.refused) {
    const held = before[record];
    if (held !== undefined && progress.contacts[record] !== undefined) progress.contacts[record] = held;
  }
  progress.refused.length = 0;
  progress.unsettled = true;
}

/** A label that went while its contacts were being read was taken off all of them: that is nobody's wish to take them out. */
export function* makeSureOfLabels(observed: readonly Observed[], active: ActiveLabels): Steps<void> {
  const doubtful = observed.flatMap(({ operation }) =>
    operation.type === 'take-out' ? [operation.label] : [],
  );
  if (doubtful.length === 0) return;
  const present = new Set((yield* need('list-labels', null)).map(({ handle }) => handle));
  const isThere = (label: LabelId): boolean => present.has(active.get(label)?.held.handle ?? '');
  if (!doubtful.every(isThere)) yield* stop({ type: 'stale', what: 'labels' });
}
