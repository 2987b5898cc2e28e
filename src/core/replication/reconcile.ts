/** Sorting records by what has to happen to them: created, looked at, given up, or left alone. */
import type { LabelId, RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { Fields } from '../contacts/fieldValue';
import type { ShareItem } from '../contacts/sharedPart';
import { adopt, adopted } from './adopt';
import type { Revision } from './apply';
import type { BookPerson } from './catchUp';
import type { HeldContact, MemberState } from './memberState';
import { isMergedAway } from './mergedAway';
import type { ActiveLabels } from './observe';
import { sharedBy } from './observe';
import type { PlannedWrite, Wanted } from './plan';
import { planCreate } from './plan';
import type { ContactCreate, ReplicaContact } from './replica';
import { hiddenIn, pinnedIn, sharedOnly } from './sight';
import type { Release } from './withdraw';

/** A create that was sent and never answered may still come to light; until then it is not sent again. */
export const INTENT_REST = 15 * 60_000;

/** Where its label holds more than a listing shows, it is waited for longer. */
const LONG_REST = 24 * 60 * 60_000;

export interface ReconcileInput {
  readonly state: MemberState;
  readonly active: ActiveLabels;
  /** Labels that the book explicitly took away. */
  readonly ended: ReadonlySet<LabelId>;
  /** Those of them whose contacts stay with the member, in their label. */
  readonly left?: ReadonlySet<LabelId>;
  /** Labels of unknown fate. */
  readonly untouched: readonly LabelId[];
  readonly persons: ReadonlyMap<RecordId, BookPerson>;
  readonly attention: ReadonlySet<RecordId>;
  readonly accepted: ReadonlyMap<RecordId, Fields>;
  readonly strangers: readonly ReplicaContact[];
  readonly hands: ReadonlyMap<RecordId, ReplicaContact>;
  readonly deleted: ReadonlySet<RecordId>;
  /** Records whose contact is left as it is until somebody has decided. */
  readonly frozen: ReadonlySet<RecordId>;
  /** Handles of labels of which the listing does not show everything. */
  readonly short: ReadonlySet<string>;
  /** Something else is shown to the member than before: also of what has not changed. */
  readonly isShownAnew?: boolean;
  readonly now: number;
}

export interface Reconciled {
  readonly creates: readonly PlannedWrite<ContactCreate>[];
  readonly revisions: readonly Revision[];
  readonly releases: readonly Release[];
  /** Records of contacts that are gone and wanted no more. */
  readonly forgotten: readonly RecordId[];
  /** Creates of an earlier run that are waited for. */
  readonly waiting: readonly RecordId[];
  /** Creates that a run of which nothing is known any more may have sent: they are waited for as well. */
  readonly withheld: Readonly<Record<RecordId, HeldContact>>;
}

type Labelled = Pick<HeldContact, 'labels' | 'hidden'>;

const sharedOf = (held: Labelled, state: MemberState): readonly ShareItem[] =>
  [...new Set(held.labels.flatMap((label) => state.labels[label]?.shared ?? []))].filter(
    (item) => held.hidden?.includes(item) !== true,
  );

/** The labels that an earlier run may have given it are among them. */
const withMeant = (held: HeldContact, meant: HeldContact | undefined): Labelled => ({
  ...held,
  labels: [...new Set([...held.labels, ...(meant?.labels ?? [])])],
});

/** What a contact leaves that no label holds any more: those that it was held under, and those that ended meanwhile. */
const leftBy = (held: Labelled, { state, ended, left }: ReconcileInput): ReadonlySet<string> =>
  new Set(
    [...held.labels, ...ended].flatMap((label) =>
      left?.has(label) === true ? [] : (state.labels[label]?.handle ?? []),
    ),
  );

/** Whether more or less of it is shown to the member than his contact and the book agreed on. */
const isSeenAnew = (wanted: Wanted, held: HeldContact, active: ActiveLabels): boolean => {
  const shown = sharedOnly(wanted.fields, sharedBy(wanted, active));
  return FIELD_NAMES.some((name) => !sameValue(name, held.shadow[name] ?? [], shown[name] ?? []));
};

const sameLabels = (a: readonly LabelId[], b: readonly LabelId[]): boolean =>
  a.length === b.length && a.every((label) => b.includes(label));

/** Its contacts get it again, and those that went with it come back. */
const isReopened = (label: LabelId, active: ActiveLabels): boolean =>
  active.get(label)?.held.reopened === true;

const isShort = (
  labels: readonly LabelId[],
  { state, active, short }: Pick<ReconcileInput, 'state' | 'active' | 'short'>,
): boolean =>
  labels.some((label) => short.has((active.get(label)?.held ?? state.labels[label])?.handle ?? ''));

const isResting = ({ record, labels }: Pick<Wanted, 'record' | 'labels'>, input: ReconcileInput): boolean => {
  const { intent } = input.state;
  // Made, or adopted, by a run that did not live to see it.
  if ((intent?.creates[record] ?? intent?.updates[record]) === undefined || intent === undefined)
    return false;
  return input.now - intent.at < (isShort(labels, input) ? LONG_REST : INTENT_REST);
};

const candidates = ({
  state,
  active,
  persons,
  attention,
  hands,
  ended,
}: ReconcileInput): ReadonlySet<RecordId> => {
  const records = new Set<RecordId>([...attention, ...persons.keys()]);
  for (const [record, contact] of hands) if (contact.record !== record) records.add(record);
  for (const [record, held] of Object.entries(state.contacts))
    if (held.labels.some((label) => ended.has(label) || isReopened(label, active))) records.add(record);
  for (const record of Object.keys(state.intent?.updates ?? {})) records.add(record);
  return records;
};

/** Of all that a contact holds, what is absent is known to be empty; of what somebody typed it is not known. */
const wholly = (fields: Fields | undefined): Fields | undefined =>
  fields === undefined
    ? undefined
    : Object.fromEntries(FIELD_NAMES.map((name) => [name, fields[name] ?? []]));

/** In this run, or in one before that did not come to write what followed from it. */
const toldOf = (now: Fields | undefined, meant: HeldContact | undefined): Fields | undefined =>
  now === undefined && meant?.told === undefined ? undefined : { ...meant?.told, ...now };

export const reconcile = (input: ReconcileInput): Reconciled => {
  const { state, active, ended, persons, attention, accepted, hands, deleted } = input;
  const missing: Wanted[] = [];
  const revisions: Revision[] = [];
  const releases: Release[] = [];
  const forgotten: RecordId[] = [];
  const waiting: RecordId[] = [];

  for (const record of candidates(input)) {
    if (input.frozen.has(record)) continue;
    const person = persons.get(record);
    const held = state.contacts[record];
    // A label of which nothing is known for sure freezes what it holds: unknown is not gone.
    if (held?.labels.some((label) => !active.has(label) && !ended.has(label)) === true) continue;

    const labels = (person?.labels ?? held?.labels ?? []).filter((label) => active.has(label));
    const gone = held === undefined || deleted.has(record);
    if (labels.length === 0) {
      if (held === undefined) continue;
      if (gone) forgotten.push(record);
      else {
        const isLeft = held.labels.some((label) => input.left?.has(label) === true);
        const isMerged = !isLeft && isMergedAway(record, held, input);
        const meant = state.intent?.updates[record];
        const kept = withMeant(held, meant);
        const [shared, leaving] = [sharedOf(kept, state), leftBy(kept, input)];
        releases.push({
          ...{ record, held, shared, leaving },
          ...(meant === undefined ? {} : { meant }),
          ...(isMerged ? { isMerged } : {}),
        });
      }
      continue;
    }
    const wanted: Wanted = {
      record,
      v: person?.v ?? held?.v ?? 0,
      ...(person ?? { ...hiddenIn(held), ...pinnedIn(held), fields: held?.shadow ?? {} }),
      labels,
    };
    if (gone) {
      if (isResting(wanted, input)) waiting.push(record);
      else missing.push(wanted);
      continue;
    }
    const done = held.v === wanted.v && sameLabels(held.labels, labels);
    const looked =
      attention.has(record) ||
      state.intent?.updates[record] !== undefined ||
      (input.isShownAnew === true && isSeenAnew(wanted, held, active)) ||
      labels.some((label) => isReopened(label, active));
    const untagged = hands.get(record)?.record !== record && hands.has(record);
    if (done && !looked && !untagged) continue;
    const meant = state.intent?.updates[record];
    revisions.push({
      wanted,
      before: held,
      known: [toldOf(accepted.get(record), meant), wholly(meant?.shadow)],
      ...(meant === undefined ? {} : { isResumed: true }),
    });
  }

  // Whatever else was about to be created and is not seen may still come to light.
  for (const [record, { labels }] of Object.entries(state.intent?.creates ?? {})) {
    const isMissing = missing.some((wanted) => wanted.record === record);
    if (isMissing || hands.has(record) || waiting.includes(record)) continue;
    // Of what becomes of its label nothing is known yet: by then it may stand there, and have lost its tag.
    const isUntouched = labels.some((label) => input.untouched.includes(label));
    if (isUntouched || isResting({ record, labels }, input)) waiting.push(record);
  }

  const partners = adopt(missing, input.strangers);
  const creates: PlannedWrite<ContactCreate>[] = [];
  const withheld: Record<RecordId, HeldContact> = {};
  // What a run made just before the loss no listing may show yet, and no state says.
  const isUnseen = ({ record, labels }: Wanted): boolean =>
    state.lost !== undefined &&
    state.intent?.creates[record] === undefined &&
    (input.now - state.lost < INTENT_REST || isShort(labels, input));
  for (const wanted of missing) {
    const partner = partners.get(wanted.record);
    const create = planCreate(wanted, active, input.now);
    if (partner === undefined && isUnseen(wanted)) withheld[wanted.record] = create.held;
    else if (partner === undefined) creates.push(create);
    else
      revisions.push({ wanted, before: adopted(partner), known: [wholly(partner.fields)], isAdoption: true });
  }
  return { creates, revisions, releases, forgotten, waiting, withheld };
};
