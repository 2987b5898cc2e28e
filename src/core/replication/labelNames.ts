/**
 * What a shared label is called, in the book and in a member's Google Contacts, and which of the two gives way. Pure.
 *
 * A new name is told like any other edit, and the book decides by the member's role: everybody gets it, or it is put back. The
 * tag says which label it is, so a label is never made again for its name's sake.
 */
import type { Operation, Verdict } from '../book/operation';
import type { LabelId } from '../book/record';
import type { AccessView } from '../sharing/access';
import type { Label } from '../sharing/label';
import { isCalled, labelName } from '../sharing/labelName';
import type { HeldLabel, HeldName, MemberState } from './memberState';
import type { ActiveLabel, ActiveLabels, Observed } from './observe';
import type { ReplicaLabel } from './replica';

/** Google does not say how long a listing may show what was; of contacts it says minutes. */
const LAG = 30 * 60_000;

/** Whose name stands beside the label's, where that was taken. */
export const ownerIn = (label: Label, here: string): Pick<HeldName, 'owner'> =>
  here !== labelName(label.name) && isCalled(here, label) ? { owner: label.origin.name } : {};

/** The label has another owner by now than the one by whom it is called here. */
const isFormerOwners = ({ origin }: Label, { owner }: HeldName): boolean =>
  owner !== undefined && owner !== origin.name;

/** Of a label that has just been found or made: what is not known to be a wish is kept and told to nobody. */
export const nameAtOpening = (label: Label, here: string): HeldName => ({
  book: label.name,
  here: labelName(here),
  ...ownerIn(label, labelName(here)),
});

/** Of one that an earlier run made or tagged without living to note it, or that a state knew which is lost. */
export const nameOfTagged = (label: Label, tagged: ReplicaLabel, { labels, lost }: MemberState): HeldName => {
  const held = labels[label.id];
  if (held?.name !== undefined) return held.name;
  const name = nameAtOpening(label, tagged.name);
  // A state that goes on lacks it because the run died: then it had the book's name of that time.
  return lost !== undefined ? name : { ...name, due: true };
};

/** What is listed, but for a name that this replica or its owner has only just replaced. */
const nameHere = (listed: string, name: HeldName | undefined, now: number): string => {
  const here = labelName(listed);
  const isLate = name?.former !== undefined && name.former.name === here && now - name.former.at < LAG;
  return isLate ? name.here : here;
};

export const copyOf = ({ held }: ActiveLabel, present: readonly ReplicaLabel[]): ReplicaLabel | undefined =>
  present.find(({ handle }) => handle === held.handle);

/** The label with the name that an earlier run may have been about to write, or has written. */
export const asAgreed = (label: Label, { book }: HeldName): Label => ({ ...label, name: book });

const isRenamed = ({ label, held }: ActiveLabel, copy: ReplicaLabel, now: number): boolean => {
  const { name, reopened } = held;
  // One that came back may be called as it once was: nobody has renamed it.
  if (name === undefined || reopened === true) return false;
  const here = nameHere(copy.name, name, now);
  return (
    here !== '' && here !== name.here && !isCalled(here, label) && !isCalled(here, asAgreed(label, name))
  );
};

/** New names that the member has given, yet to be told. */
export const renamesIn = (
  active: ActiveLabels,
  present: readonly ReplicaLabel[],
  now: number,
): readonly Observed[] =>
  [...active].flatMap(([id, one]): readonly Observed[] => {
    const copy = copyOf(one, present);
    return copy === undefined || !isRenamed(one, copy, now)
      ? []
      : [{ operation: { type: 'rename-label', label: id, name: labelName(copy.name) }, handle: '' }];
  });

/** What the book said to a new name. One that it refuses is put back. */
export const withToldName = (
  state: MemberState,
  operation: Operation,
  verdict: Verdict,
  now: number,
): MemberState => {
  if (operation.type !== 'rename-label') return state;
  const held = state.labels[operation.label];
  if (held?.name === undefined) return state;
  const here = labelName(operation.name);
  const name: HeldName =
    verdict.type === 'refused'
      ? { book: held.name.book, here, due: true }
      : { book: here, here, former: { name: held.name.here, at: now } };
  return { ...state, labels: { ...state.labels, [operation.label]: { ...held, name } } };
};

/** Nothing of a label's name is left over: a cycle may rest without a look at it. */
export const isNameAgreed = (label: Label, { name }: HeldLabel): boolean =>
  name !== undefined && name.due !== true && name.book === label.name && !isFormerOwners(label, name);

/** Whether all names are as they were left. */
export const areNamesAtRest = (
  active: ActiveLabels,
  present: readonly ReplicaLabel[],
  now: number,
): boolean =>
  [...active.values()].every(({ label, held }) => isNameAgreed(label, held)) &&
  renamesIn(active, present, now).length === 0;

export interface NamingInput {
  /** As the run found it. */
  readonly before: MemberState;
  /** After the book was told. */
  readonly state: MemberState;
  readonly active: ActiveLabels;
  readonly present: readonly ReplicaLabel[];
  readonly access: Pick<AccessView, 'heads'>;
  readonly now: number;
}

const isOlder = ({ access }: NamingInput, { label, held }: ActiveLabel): boolean =>
  (access.heads[label.id] ?? 0) < held.head;

/** What the book calls a label. Access was read before the book was told, and before another run that ended in between. */
const bookName = (given: NamingInput, one: ActiveLabel, name: HeldName): string => {
  const isTold = given.before.labels[one.label.id]?.name?.book !== name.book;
  return isTold || isOlder(given, one) ? name.book : one.label.name;
};

const namedBy = (given: NamingInput, one: ActiveLabel): HeldName | undefined => {
  const copy = copyOf(one, given.present);
  const name = given.state.labels[one.label.id]?.name ?? one.held.name;
  // One that this run has made has the name that it was made with.
  if (copy === undefined) return name;
  if (name === undefined) return nameAtOpening(one.label, copy.name);
  const here = nameHere(copy.name, name, given.now);
  const book = bookName(given, one, name);
  const { due: _former, owner: _owner, ...rest } = name;
  const called = { ...one.label, name: book };
  if (isCalled(here, called)) return { ...rest, book, here, ...ownerIn(called, here) };
  const isOthers = isFormerOwners(one.label, name) && !isOlder(given, one);
  const isLeft = name.due !== true && name.book === book && name.here === here && !isOthers;
  return isLeft ? name : { ...rest, book, here, due: true };
};

/** The names that are agreed on now; those that are due are noted before one of them is written. */
export const withNames = (
  given: NamingInput,
): { readonly state: MemberState; readonly active: ActiveLabels } => {
  const labels: Record<LabelId, HeldLabel> = { ...given.state.labels };
  const active = new Map(given.active);
  for (const [id, one] of given.active) {
    const name = namedBy(given, one);
    const held = labels[id];
    if (name === undefined) continue;
    active.set(id, { ...one, held: { ...one.held, name } });
    if (held !== undefined) labels[id] = { ...held, name };
  }
  return { state: { ...given.state, labels }, active };
};
