/** Apply: sending planned writes in as few requests as Google allows, noting after each what is done. */
import { sameValue } from '../contacts/canonicalValue';
import { withoutDerived } from '../contacts/derived';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { Fields } from '../contacts/fieldValue';
import type { ShareItem } from '../contacts/sharedPart';
import { adopt, adopted } from './adopt';
import { ask, stop } from './ask';
import { claimedAnew } from './claim';
import type { Steps } from './effects';
import { getContacts } from './listing';
import type { HeldContact, KeptValue } from './memberState';
import { isKept } from './memberState';
import type { ActiveLabels } from './observe';
import { sharedBy, sharedFields } from './observe';
import { overwritten, withoutTakenOut } from './overwritten';
import type { PlannedWrite, Wanted } from './plan';
import { planUpdate, withEcho } from './plan';
import type { Progress } from './progress';
import { isAtEnd, spend } from './progress';
import type { ContactCreate, ContactUpdate, ReplicaContact } from './replica';
import { isGivenUp } from './resisted';
import { LARGEST_CREATE, LARGEST_UPDATE } from './replica';
import { inSight } from './sight';

/** Halves a refused batch until the one contact that Google will not have stands alone. */
function* createBatch(
  batch: readonly PlannedWrite<ContactCreate>[],
  active: ActiveLabels,
  progress: Progress,
): Steps<void> {
  if (progress.isSpent) return;
  if (progress.isFull) {
    for (const { wanted } of batch) {
      progress.full.push(wanted);
      delete progress.contacts[wanted.record];
    }
    return;
  }
  const answer = yield* ask(
    'create-contacts',
    batch.map(({ write }) => write),
  );
  if (answer.ok) {
    batch.forEach(({ wanted, held }, index) => {
      const contact = answer.value[index];
      if (contact === undefined) return;
      progress.contacts[wanted.record] = withEcho(held, contact, sharedBy(wanted, active));
      progress.written.set(contact.handle, contact.version);
    });
    progress.created += answer.value.length;
    return;
  }
  if (answer.problem.type === 'rate-limited') return spend(progress);
  const isFull = answer.problem.type === 'no-room';
  if (answer.problem.type !== 'declined' && !isFull) return yield* stop(answer.problem);
  const only = batch.length === 1 ? batch[0] : undefined;
  if (only !== undefined) {
    progress.isFull ||= isFull;
    (isFull ? progress.full : progress.refused).push(only.wanted);
    // What it was to replace is gone, and told: it must not look newly deleted to every later run.
    delete progress.contacts[only.wanted.record];
    return;
  }
  const half = Math.ceil(batch.length / 2);
  yield* createBatch(batch.slice(0, half), active, progress);
  yield* createBatch(batch.slice(half), active, progress);
}

export function* createAll(
  planned: readonly PlannedWrite<ContactCreate>[],
  active: ActiveLabels,
  progress: Progress,
): Steps<void> {
  for (let start = 0; start < planned.length; start += LARGEST_CREATE) {
    if (yield* isAtEnd(start, progress)) return;
    yield* createBatch(planned.slice(start, start + LARGEST_CREATE), active, progress);
  }
}

/** What may be overwritten: agreed, echoed, meant to be written, or typed by the member and told to the book. */
export const isSafe = (
  contact: ReplicaContact,
  given: HeldContact,
  shared: readonly ShareItem[],
  known: readonly (Fields | undefined)[],
): boolean => {
  const seen = sharedFields(contact, given, shared);
  const held = inSight(given, shared);
  return FIELD_NAMES.every((name) => {
    if (isGivenUp(held, name)) return true;
    const value = seen[name] ?? [];
    const agreed = held.shadow[name] ?? [];
    if (sameValue(name, withoutDerived(name, value, agreed), agreed)) return true;
    return [held.echo, ...known].some((fields) => {
      const other = fields?.[name];
      return other !== undefined && sameValue(name, value, other);
    });
  });
};

export interface Revision {
  readonly wanted: Wanted;
  readonly before: HeldContact;
  readonly known: readonly (Fields | undefined)[];
  /** The contact held no record so far. */
  readonly isAdoption?: true;
  /** An earlier run may have written to it: what is missing there its owner need not have taken out. */
  readonly isResumed?: true;
  /** Google has refused these values of it: it gets label and tag. */
  readonly isBare?: true;
}

const MOST_TRIES = 3;

/** A stale stamp, or a contact that is gone, means that somebody was there meanwhile: all are read again and planned anew. */
function* updateBatch(
  batch: readonly {
    readonly revision: Revision;
    readonly update: ContactUpdate;
    readonly held: HeldContact;
  }[],
  active: ActiveLabels,
  progress: Progress,
  tries: number,
): Steps<void> {
  if (progress.isSpent) return;
  const answer = yield* ask(
    'update-contacts',
    batch.map(({ update }) => update),
  );
  if (answer.ok) {
    batch.forEach(({ revision: { wanted }, held }, index) => {
      const contact = answer.value[index];
      if (contact === undefined) return;
      progress.contacts[wanted.record] = withEcho(held, contact, sharedBy(wanted, active));
      progress.written.set(contact.handle, contact.version);
    });
    progress.updated += answer.value.length;
    return;
  }
  if (answer.problem.type === 'rate-limited') return spend(progress);
  const isOld = answer.problem.type === 'stale' || answer.problem.type === 'not-found';
  if (isOld && tries < MOST_TRIES) {
    const again = new Map(
      (yield* getContacts(batch.map(({ update }) => update.contact.handle))).map((contact) => [
        contact.handle,
        contact,
      ]),
    );
    const replanned = batch.flatMap(({ revision, update }) => {
      const contact = again.get(update.contact.handle);
      // The intent says what it was before it was adopted: what was typed since would be taken for an edit by whoever finds it.
      if (!isUntouched(revision) || contact === undefined || saysTheSame(contact, update.contact))
        return replan(revision, contact, active, progress, 'late');
      progress.unsettled = true;
      return [];
    });
    if (replanned.length > 0) yield* updateBatch(replanned, active, progress, tries + 1);
    return;
  }
  if (isOld) {
    progress.unsettled = true;
    return;
  }
  // An account may also be too full for a contact to become longer.
  if (answer.problem.type !== 'declined' && answer.problem.type !== 'no-room')
    return yield* stop(answer.problem);
  const only = batch.length === 1 ? batch[0] : undefined;
  if (only?.revision.isAdoption === true) {
    progress.unfit.push(only.revision.wanted);
    return;
  }
  if (only !== undefined) return yield* writeBare(only.revision, only.update, active, progress);
  const half = Math.ceil(batch.length / 2);
  yield* updateBatch(batch.slice(0, half), active, progress, tries);
  yield* updateBatch(batch.slice(half), active, progress, tries);
}

/**
 * A contact whose values Google refuses gets label and tag all the same, and stays otherwise as it is, with what was told of it
 * already: that is nobody's next edit.
 */
function* writeBare(
  { wanted, before }: Revision,
  { contact, fields, ...rest }: ContactUpdate,
  active: ActiveLabels,
  progress: Progress,
): Steps<void> {
  progress.refused.push(wanted);
  const isLess = Object.keys(fields).length > 0 && Object.keys(rest).length > 0;
  const answer = isLess ? yield* ask('update-contacts', [{ contact, fields: {}, ...rest }]) : undefined;
  const [written] = answer?.ok === true ? answer.value : [];
  if (written !== undefined) {
    progress.updated += 1;
    progress.written.set(written.handle, written.version);
    const held = { ...before, labels: wanted.labels };
    progress.contacts[wanted.record] = withEcho(held, written, sharedBy(held, active));
  } else if (progress.contacts[wanted.record] !== undefined)
    progress.contacts[wanted.record] = withEcho(before, contact, sharedBy(before, active));
}

/** All that it holds is its member's own until it is written to for the first time. */
const isUntouched = ({ before }: Revision): boolean =>
  before.original !== undefined && before.labels.length === 0;

/** What is adopted is the contact as it is, not as a listing that lags has shown it. */
const onTopOf = (
  revision: Revision,
  contact: ReplicaContact | undefined,
  active: ActiveLabels,
): Revision | undefined => {
  if (contact === undefined || !isUntouched(revision) || revision.isResumed === true) return revision;
  if (revision.before.source !== 'adopted')
    return { ...revision, before: claimedAnew(revision.before, contact, sharedBy(revision.wanted, active)) };
  if (revision.isAdoption !== true) return { ...revision, before: withoutTakenOut(revision.before, contact) };
  const isStill = contact.record === undefined && adopt([revision.wanted], [contact]).size > 0;
  return isStill ? { ...revision, before: adopted(contact) } : undefined;
};

const keep = ({ kept }: Progress, value: KeptValue): void => {
  if (!isKept(kept, value)) kept.push(value);
};

const saysTheSame = (one: ReplicaContact, other: ReplicaContact): boolean =>
  FIELD_NAMES.every((name) => sameValue(name, one.fields[name] ?? [], other.fields[name] ?? []));

/** Label and tag alone, as `writeBare` leaves it: what it agrees on with the book stays what it was. */
const barely = (
  { wanted, write }: PlannedWrite<ContactUpdate | undefined>,
  before: HeldContact,
): Pick<PlannedWrite<ContactUpdate | undefined>, 'write' | 'held'> => ({
  write:
    write === undefined || (write.labels ?? write.record) === undefined
      ? undefined
      : { ...write, fields: {} },
  held: { ...before, labels: wanted.labels },
});

/** Plans one update against the contact as it is now; a contact that was edited unseen waits for the next cycle. */
const replan = (
  revision: Revision,
  contact: ReplicaContact | undefined,
  active: ActiveLabels,
  progress: Progress,
  when: 'before the state is saved' | 'late',
): readonly { revision: Revision; update: ContactUpdate; held: HeldContact }[] => {
  const given = onTopOf(revision, contact, active);
  if (contact === undefined || given === undefined) {
    if (contact === undefined) progress.isAbsent = true;
    progress.unsettled = true;
    return [];
  }
  const { wanted, before, known } = given;
  const safe = isSafe(contact, before, sharedBy(wanted, active), known);
  // What was typed under labels that have ended, or under none, can be told to nobody any more.
  const isLate = !before.labels.some((label) => active.has(label));
  if (!safe && !isLate) {
    progress.unsettled = true;
    return [];
  }
  const planned = planUpdate(wanted, before, contact, active, progress.now);
  const { write, held } = revision.isBare === true ? barely(planned, before) : planned;
  const lost = safe ? overwritten(write?.fields ?? {}, contact, before, known) : contact.fields;
  // What is kept has to be saved before it is overwritten: no run may live to do both.
  if (lost !== undefined && when === 'late') {
    progress.unsettled = true;
    return [];
  }
  if (lost !== undefined) keep(progress, { at: progress.now, record: wanted.record, fields: lost });
  if (write !== undefined) return [{ revision, update: write, held }];
  progress.contacts[wanted.record] = held;
  return [];
};

/** Decides every revision on the contact in hand; returns what has to be written. */
export const planRevisions = (
  revisions: readonly Revision[],
  hands: ReadonlyMap<string, ReplicaContact>,
  active: ActiveLabels,
  progress: Progress,
): readonly { readonly revision: Revision; readonly update: ContactUpdate; readonly held: HeldContact }[] =>
  revisions.flatMap((revision) =>
    replan(revision, hands.get(revision.before.handle), active, progress, 'before the state is saved'),
  );

/** Returns those for which Google was not even asked, or did nothing. */
export function* updateAll(
  planned: ReturnType<typeof planRevisions>,
  active: ActiveLabels,
  progress: Progress,
): Steps<ReturnType<typeof planRevisions>> {
  for (let start = 0; start < planned.length; start += LARGEST_UPDATE) {
    if (yield* isAtEnd(start, progress)) return planned.slice(start);
    yield* updateBatch(planned.slice(start, start + LARGEST_UPDATE), active, progress, 1);
    if (progress.isSpent) return planned.slice(start);
  }
  return [];
}
