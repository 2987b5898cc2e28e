/** Giving a label up: what came with it goes, what was the member's own is given back as it was. */
import type { LabelId, RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { ShareItem } from '../contacts/sharedPart';
import { isSafe } from './apply';
import { ask, need, stop } from './ask';
import type { Steps } from './effects';
import { freeContacts } from './freeContacts';
import { getContacts } from './listing';
import type { HeldContact, HeldLabel, KeptValue, MemberState } from './memberState';
import { isKept } from './memberState';
import { isBare } from './mergedAway';
import { asWritten } from './nearest';
import type { ActiveLabels } from './observe';
import { splitOwn } from './ownPart';
import { planRelease } from './plan';
import type { Progress } from './progress';
import { isAtEnd, spend } from './progress';
import type { ReplicaContact, ReplicaLabel } from './replica';
import { LARGEST_DELETE } from './replica';
import { saveState } from './tell';
import { unreturnedIn } from './unreturned';

export interface Release {
  readonly record: RecordId;
  readonly held: HeldContact;
  /** What an earlier run was about to make of it. */
  readonly meant?: HeldContact;
  readonly shared: readonly ShareItem[];
  /** Handles of the labels that it leaves. */
  readonly leaving: ReadonlySet<string>;
  /** Another contact has all of its values: where nothing of his own is on it, it goes too. */
  readonly isMerged?: boolean;
}

/** As a release leaves a contact. */
export const isFree = (contact: ReplicaContact, leaving: ReadonlySet<string>): boolean =>
  contact.record === undefined && !contact.labels.some((label) => leaving.has(label));

/**
 * A merge in Google put another record's tag on it: that record's copy it is now, and the next listing tells so. Where the other
 * record leaves the member as well, both go in the one contact; where it has a contact of its own, the tag says nothing, nor does one
 * that no run of ours has put on any contact. `moot`: such records.
 */
const isOfAnother = (
  { record: tag, meantAt }: ReplicaContact,
  record: RecordId,
  moot: ReadonlySet<RecordId>,
): boolean => tag !== undefined && meantAt !== undefined && tag !== record && !moot.has(tag);

/** Of the records whose tags stand on others' contacts, those that have one of their own. */
function* heldElsewhere(
  releases: readonly Release[],
  contacts: ReadonlyMap<string, ReplicaContact>,
  progress: Progress,
): Steps<readonly RecordId[]> {
  const tags = releases.flatMap(({ record, held }) => {
    const tag = contacts.get(held.handle)?.record ?? record;
    const handle = progress.contacts[tag]?.handle ?? held.handle;
    return tag === record || handle === held.handle ? [] : [{ tag, handle }];
  });
  if (tags.length === 0) return [];
  const there = new Set((yield* getContacts(tags.map(({ handle }) => handle))).map(({ handle }) => handle));
  return tags.filter(({ handle }) => there.has(handle)).map(({ tag }) => tag);
}

const forget = (record: RecordId, progress: Progress): void => {
  delete progress.contacts[record];
  progress.unsettled = true;
};

/** Under that name it is not there, and nothing proves that it was deleted: it may have another one by now. */
const noteMissing = (progress: Progress): void => {
  progress.isAbsent = true;
  progress.unsettled = true;
};

/** What a share has hidden of the member's own, where it is not written back to the contact. */
const keepOriginal = (
  record: RecordId,
  { original }: HeldContact,
  { fields }: Pick<ReplicaContact, 'fields'>,
  progress: Progress,
): void => {
  if (original === undefined) return;
  const isThere = FIELD_NAMES.every((name) =>
    (original[name] ?? []).every((element) =>
      fields[name]?.some((other) => sameValue(name, [other], [element])),
    ),
  );
  const kept = { at: progress.now, record, fields: original };
  if (!isThere && !isKept(progress.kept, kept)) progress.kept.push(kept);
};

function* giveBack(
  releases: readonly Release[],
  moot: ReadonlySet<RecordId>,
  contacts: ReadonlyMap<string, ReplicaContact>,
  active: ActiveLabels,
  progress: Progress,
): Steps<void> {
  const managed = new Set([...active.values()].map(({ held }) => held.handle));
  const updates = releases.flatMap(({ record, held: before, meant, shared, leaving }) => {
    const contact = contacts.get(before.handle);
    if (contact === undefined) {
      noteMissing(progress);
      return [];
    }
    const held = asWritten(before, meant, contact);
    if (isOfAnother(contact, record, moot)) {
      keepOriginal(record, held, contact, progress);
      forget(record, progress);
      return [];
    }
    // Given back by an earlier run that did not live to note it. A tag alone may be lost.
    if (isFree(contact, leaving)) {
      keepOriginal(record, held, contact, progress);
      progress.unreturned.push(...unreturnedIn(planRelease(held, contact, shared, leaving)));
      delete progress.contacts[record];
      // In another shared label it is new there, and nothing that is written brings it into the next listing.
      if (contact.labels.some((label) => managed.has(label))) progress.unsettled = true;
      return [];
    }
    return [{ record, held, update: planRelease(held, contact, shared, leaving) }];
  });
  const { written, refused, late, isSpent } = yield* freeContacts(updates.map(({ update }) => update));
  if (isSpent) spend(progress);
  for (const { record, held, update } of updates) {
    const { handle } = update.contact;
    if (late.has(handle)) {
      progress.unsettled = true;
      continue;
    }
    // Where he has typed something else since, that stays, and not what the share had hidden.
    const given = refused.has(handle) ? {} : update.fields;
    if (refused.has(handle)) progress.unreturned.push(...unreturnedIn(update));
    keepOriginal(record, held, { fields: { ...update.contact.fields, ...given } }, progress);
    delete progress.contacts[record];
  }
  // What still stands in another shared label is new there: the next listing has to show it.
  for (const { handle, version, labels } of written)
    if (!labels.some((label) => managed.has(label))) progress.written.set(handle, version);
  progress.updated += written.length;
}

/** Whether the member added anything that was never shared. */
export const hasOwn = (contact: ReplicaContact, held: HeldContact, shared: readonly ShareItem[]): boolean =>
  FIELD_NAMES.some((name) => {
    const shadow = held.shadow[name] ?? [];
    const original = held.original === undefined ? undefined : (held.original[name] ?? []);
    return splitOwn(name, contact.fields[name] ?? [], { shared, shadow, original }).own.length > 0;
  });

/** What is kept is in the state before it goes from the contact: no run may live to do both. */
function* keepFirst(before: MemberState, kept: readonly KeptValue[]): Steps<MemberState> {
  const added = kept.filter((one) => !isKept(before.kept, one));
  return added.length === 0 ? before : yield* saveState({ ...before, kept: [...before.kept, ...added] });
}

/** Google deletes without asking for a stamp, so each contact is looked at once more right before. */
function* deleteMade(
  releases: readonly Release[],
  moot: ReadonlySet<RecordId>,
  contacts: ReadonlyMap<string, ReplicaContact>,
  before: MemberState,
  progress: Progress,
): Steps<MemberState> {
  const kept: KeptValue[] = [];
  const alive = releases.flatMap(({ record, held, shared }) => {
    const contact = contacts.get(held.handle);
    if (contact === undefined) {
      noteMissing(progress);
      return [];
    }
    if (isOfAnother(contact, record, moot)) {
      keepOriginal(record, held, contact, progress);
      forget(record, progress);
      return [];
    }
    if (!isSafe(contact, held, shared, []) || hasOwn(contact, held, shared))
      kept.push({ at: progress.now, record, fields: contact.fields });
    return [{ record, handle: contact.handle }];
  });
  const state = yield* keepFirst(before, kept);
  if (alive.length === 0) return state;
  const answer = yield* ask(
    'delete-contacts',
    alive.map(({ handle }) => handle),
  );
  if (!answer.ok) {
    if (answer.problem.type !== 'rate-limited') return yield* stop(answer.problem);
    spend(progress);
    return state;
  }
  for (const { record, handle } of alive) {
    delete progress.contacts[record];
    progress.written.set(handle, undefined);
  }
  progress.deleted += alive.length;
  return state;
}

const isToGo = ({ held, shared, leaving, isMerged }: Release, contact: ReplicaContact | undefined): boolean =>
  held.source === 'created' ||
  (isMerged === true &&
    contact !== undefined &&
    isBare(contact, leaving) &&
    isSafe(contact, held, shared, []) &&
    !hasOwn(contact, held, shared));

/**
 * Returns the state with what the member had typed into contacts that are gone now. They are read as many at a time as are
 * deleted: reading ten thousand takes longer than a run has. `forgotten`: records that go without a contact of their own.
 */
export function* release(
  releases: readonly Release[],
  forgotten: readonly RecordId[],
  state: MemberState,
  active: ActiveLabels,
  progress: Progress,
): Steps<MemberState> {
  let after = state;
  const going = new Set([...releases.map(({ record }) => record), ...forgotten]);
  for (let start = 0; start < releases.length; start += LARGEST_DELETE) {
    if (yield* isAtEnd(start, progress)) break;
    const some = releases.slice(start, start + LARGEST_DELETE);
    const contacts = new Map(
      (yield* getContacts(some.map(({ held }) => held.handle))).map((contact) => [contact.handle, contact]),
    );
    const moot = new Set([...going, ...(yield* heldElsewhere(some, contacts, progress))]);
    const made = new Set(some.filter((one) => isToGo(one, contacts.get(one.held.handle))));
    const own = some.filter((one) => !made.has(one));
    yield* giveBack(own, moot, contacts, active, progress);
    if (yield* isAtEnd(0, progress)) break;
    after = yield* deleteMade([...made], moot, contacts, after, progress);
  }
  return after;
}

/** A label that we made goes; one that the member had only loses our tag. */
export function* closeLabels(
  labels: readonly (readonly [LabelId, HeldLabel])[],
  present: readonly ReplicaLabel[],
): Steps<void> {
  for (const [label, held] of labels) {
    const copy =
      present.find(({ handle }) => handle === held.handle) ?? present.find((one) => one.label === label);
    if (copy === undefined) continue;
    if (held.created) yield* need('delete-label', copy.handle);
    else yield* need('tag-label', { replica: copy, label: null });
  }
}
