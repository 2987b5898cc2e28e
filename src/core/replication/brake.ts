/**
 * The brake: which of a member's changes are so many at once that they wait until somebody decides. Pure.
 *
 * What is parked is not told, and its contacts are neither put back nor written to. Everything else goes on. A record is parked
 * whole: an edit of a contact that waits to be deleted would be told against a shadow that nobody brings up to date.
 */
import { MASS_ABILITY } from '../book/massChange';
import type { MassMatter, Operation, Verdict } from '../book/operation';
import type { LabelId, RecordId } from '../book/record';
import { roleOn } from '../sharing/access';
import type { Sharing } from '../sharing/waysIn';
import { may } from '../sharing/role';
import type { MemberState, Parked, TakenOut } from './memberState';
import type { ActiveLabels, Observed } from './observe';

interface Threshold {
  /** Fewer are never a mass, however small the label is. */
  readonly fewest: number;
  readonly isMass: (count: number, of: number) => boolean;
}

/**
 * Take-outs are counted over a sliding day, edits in one cycle: only so many at once are no work of a person's hands. Nobody types
 * ten contacts' older values by hand, so that many are a mass however large the label is.
 */
export const THRESHOLDS: Readonly<Record<MassMatter, Threshold>> = {
  removals: { fewest: 3, isMass: (count, of) => count * 5 >= of },
  changes: { fewest: 10, isMass: (count, of) => count * 2 > of },
  reverts: { fewest: 3, isMass: (count, of) => count >= 10 || count * 5 >= of },
};

const exceeds = (matter: MassMatter, count: number, of: number): boolean =>
  count >= THRESHOLDS[matter].fewest && THRESHOLDS[matter].isMass(count, of);

const DAY = 24 * 60 * 60_000;

const isRecent =
  (now: number) =>
  ({ at }: TakenOut): boolean =>
    now - at < DAY;

const takenRecently = (state: MemberState, label: LabelId, now: number): number =>
  (state.takenOut ?? [])
    .filter((one) => one.label === label && isRecent(now)(one))
    .reduce((sum, { count }) => sum + count, 0);

/** Whose contact is to stay as it is. */
export const frozenIn = ({ parked = [] }: MemberState): ReadonlySet<RecordId> =>
  new Set(parked.flatMap(({ records, decision }) => (decision === undefined ? records : [])));

export const recordOf = (operation: Operation): RecordId | undefined =>
  operation.type === 'edit' || operation.type === 'take-out' || operation.type === 'place'
    ? operation.record
    : undefined;

const isAbout = ({ label, matter }: Parked, operation: Operation): boolean =>
  matter === 'removals'
    ? operation.type === 'take-out' && operation.label === label
    : operation.type === 'edit';

/** Whether an entry, decided or not, has this operation in it. */
const covers = (entry: Parked, operation: Operation): boolean =>
  isAbout(entry, operation) && entry.records.includes(recordOf(operation) ?? '');

export interface BrakeInput {
  readonly state: MemberState;
  readonly active: ActiveLabels;
  /** Labels that the book explicitly took from the member. */
  readonly ended: ReadonlySet<LabelId>;
  readonly access: Sharing;
  /** With everything of parked records: their contacts were looked at. */
  readonly observed: readonly Observed[];
  /** Whether an edit of this record puts it back to values that the book has had before. */
  readonly isOlder: (record: RecordId) => boolean;
  readonly now: number;
}

export interface Braked {
  readonly parked: readonly Parked[];
  readonly goesOn: readonly Observed[];
}

/** Records of which another label has ended. A withdrawal does not wait, so what else was done to such a contact is put back. */
const isWithdrawn =
  ({ state, ended }: BrakeInput) =>
  (record: RecordId): boolean =>
    state.contacts[record]?.labels.some((label) => ended.has(label)) === true;

/** What waits no more is looked at as what was restored: the log was passed over while it waited. */
const putBack = ({ label, matter }: Parked, records: readonly RecordId[]): readonly Parked[] =>
  records.length === 0 ? [] : [{ label, matter, records, decision: 'restored' }];

/** What still waits of an entry: what the member has not undone, and may still do. */
const stillParked = (entry: Parked, input: BrakeInput): readonly Parked[] => {
  const { state, active, ended, access, observed, now } = input;
  const known = entry.records.filter((record) => state.contacts[record] !== undefined);
  if (entry.decision !== undefined) return [{ ...entry, records: known }];
  // Of a label whose fate is not known nothing is known to be undone either.
  if (!active.has(entry.label))
    return ended.has(entry.label) || state.labels[entry.label] === undefined
      ? putBack(entry, known)
      : [entry];
  // Who may not do it any more has nobody to wait for: it is put back as whatever he does from now on.
  const role = roleOn(access, entry.label, state.account, now);
  if (!may(role, MASS_ABILITY[entry.matter])) return putBack(entry, known);
  const seen = new Set(
    observed.flatMap(({ operation }) => (isAbout(entry, operation) ? (recordOf(operation) ?? []) : [])),
  );
  const isLeft = (record: RecordId): boolean => !seen.has(record) || isWithdrawn(input)(record);
  return [
    { ...entry, records: known.filter((record) => !isLeft(record)) },
    ...putBack(entry, known.filter(isLeft)),
  ];
};

const sizeOf = (label: LabelId, state: MemberState): number =>
  Object.values(state.contacts).filter(({ labels }) => labels.includes(label)).length;

/** Labels in which a record's edits count: where he may edit it, or, where he may nowhere, all that hold it. */
const countedIn = (record: RecordId, { state, active, access }: BrakeInput, account: string, now: number) => {
  const labels = (state.contacts[record]?.labels ?? []).filter((label) => active.has(label));
  const editable = labels.filter((label) => may(roleOn(access, label, account, now), 'edit'));
  return editable.length === 0 ? labels : editable;
};

const isOpen =
  (label: LabelId, matter: MassMatter) =>
  (entry: Parked): boolean =>
    entry.label === label && entry.matter === matter && entry.decision === undefined;

const joined = (entries: readonly Parked[], more: Parked, input: BrakeInput): readonly Parked[] => {
  const open = entries.find(isOpen(more.label, more.matter)) ?? { ...more, records: [] };
  const stays = more.records.filter((record) => !isWithdrawn(input)(record));
  const records = [...new Set([...open.records, ...stays])];
  return [
    ...entries.filter((entry) => entry !== open),
    ...(records.length === 0 ? [] : [{ ...open, records }]),
    ...putBack(more, more.records.filter(isWithdrawn(input))),
  ];
};

const recordsIn = (parked: readonly Parked[], label: LabelId, matter: MassMatter): readonly RecordId[] =>
  parked.find(isOpen(label, matter))?.records ?? [];

export const brake = (input: BrakeInput): Braked => {
  const { state, active, observed, isOlder, now } = input;
  let parked: readonly Parked[] = (state.parked ?? []).flatMap((entry) => stillParked(entry, input));
  const isDecided = (operation: Operation): boolean =>
    parked.some((entry) => entry.decision !== undefined && covers(entry, operation));
  const editedIn = (label: LabelId): readonly RecordId[] => {
    const leaving = frozenIn({ ...state, parked });
    return observed.flatMap(({ operation, contributes }) =>
      operation.type === 'edit' &&
      contributes !== true &&
      !leaving.has(operation.record) &&
      !isDecided(operation) &&
      countedIn(operation.record, input, state.account, now).includes(label)
        ? [operation.record]
        : [],
    );
  };

  // Whoever undoes a week loses what was added in it beside having the older values: both count together.
  const undone = new Set<LabelId>();
  for (const label of active.keys()) {
    const parkedAlready = new Set(recordsIn(parked, label, 'removals'));
    const fresh = observed.flatMap(({ operation }) =>
      operation.type === 'take-out' &&
      operation.label === label &&
      !parkedAlready.has(operation.record) &&
      !isDecided(operation)
        ? [operation.record]
        : [],
    );
    const older = editedIn(label).filter((record) => isOlder(record) && !fresh.includes(record));
    const waiting = recordsIn(parked, label, 'reverts').length;
    const size = sizeOf(label, state);
    if (older.length > 0 && (waiting > 0 || exceeds('reverts', older.length + fresh.length, size)))
      undone.add(label);
    if (fresh.length === 0) continue;
    const recent = takenRecently(state, label, now);
    const count = fresh.length + parkedAlready.size + recent;
    // Where something waits already, what comes after it waits with it.
    if (parkedAlready.size > 0 || undone.has(label) || exceeds('removals', count, size + recent))
      parked = joined(parked, { label, matter: 'removals', records: fresh }, input);
  }

  const edited = new Map([...active.keys()].map((label) => [label, editedIn(label)] as const));
  for (const [label, here] of edited) {
    const older = undone.has(label) ? here.filter(isOlder) : [];
    const isAllOlder = older.length === here.length;
    if (here.length > 0 && !isAllOlder && exceeds('changes', here.length, sizeOf(label, state)))
      parked = joined(parked, { label, matter: 'changes', records: here }, input);
    else if (older.length > 0) parked = joined(parked, { label, matter: 'reverts', records: older }, input);
  }

  const frozen = frozenIn({ ...state, parked });
  const restored = parked.filter(({ decision }) => decision === 'restored');
  const goesOn = observed.filter(({ operation }) => {
    const record = recordOf(operation);
    if (record === undefined) return true;
    return !frozen.has(record) && !restored.some((entry) => covers(entry, operation));
  });
  return { parked, goesOn };
};

const sameRecords = (a: readonly RecordId[], b: readonly RecordId[]): boolean =>
  a.length === b.length && a.every((record) => b.includes(record));

/** What the book is to be told of entries that are new, became more or fewer, or are no more. */
export const holdsFor = (
  before: MemberState,
  after: readonly Parked[],
  now: number,
): readonly Operation[] => {
  const tell = ({ label, matter, records }: Parked): Operation => ({
    type: 'hold',
    label,
    matter,
    count: records.length,
    of: sizeOf(label, before) + (matter === 'removals' ? takenRecently(before, label, now) : 0),
    examples: records.slice(0, 3),
    nonce: '',
  });
  const open = after.filter(({ decision }) => decision === undefined);
  const changed = open.filter((entry) => {
    const earlier = (before.parked ?? []).find(isOpen(entry.label, entry.matter));
    return entry.waiting === undefined
      ? entry.records.length > 0
      : earlier === undefined || !sameRecords(earlier.records, entry.records);
  });
  const gone = (before.parked ?? []).filter(
    (entry) =>
      entry.decision === undefined &&
      entry.waiting !== undefined &&
      !open.some(isOpen(entry.label, entry.matter)),
  );
  return [...changed, ...gone.map((entry) => ({ ...entry, records: [] }))].map(tell);
};

/** What the book said to something that waits. Where it does not even allow it, nothing waits: it is put back at once. */
export const answered = (state: MemberState, operation: Operation, verdict: Verdict): MemberState => {
  if (operation.type !== 'hold' || state.parked === undefined) return state;
  const parked = state.parked.flatMap((entry): readonly Parked[] => {
    if (!isOpen(operation.label, operation.matter)(entry)) return [entry];
    if (operation.count === 0) return [];
    if (verdict.type !== 'refused') return [{ ...entry, waiting: verdict.record }];
    return verdict.reason === 'no-right' ? [{ ...entry, decision: 'restored' }] : [entry];
  });
  return { ...state, parked };
};

/** Notes what the book let the member take out; what somebody decided does not count. */
export const withTakenOut = (
  state: MemberState,
  operations: readonly Operation[],
  verdicts: readonly (Verdict | undefined)[],
  now: number,
): MemberState => {
  const counts = new Map<LabelId, number>();
  operations.forEach((operation, index) => {
    if (operation.type !== 'take-out' || verdicts[index]?.type !== 'applied') return;
    if ((state.parked ?? []).some((entry) => covers(entry, operation))) return;
    counts.set(operation.label, (counts.get(operation.label) ?? 0) + 1);
  });
  const recent = (state.takenOut ?? []).filter(isRecent(now));
  const taken = [...recent, ...[...counts].map(([label, count]) => ({ at: now, label, count }))];
  const { takenOut: _former, ...rest } = state;
  return taken.length === 0 ? rest : { ...rest, takenOut: taken };
};
