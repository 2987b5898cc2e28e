/** What the operations on a person all ask: which one, with what right, and what of it may be shared. */
import type { FieldName, Fields, FieldValue } from '../../contacts/fieldValue';
import { FIELD_NAMES } from '../../contacts/fieldTable';
import type { ShareItem } from '../../contacts/sharedPart';
import { sharedPart } from '../../contacts/sharedPart';
import { tidyValue } from '../../contacts/canonicalValue';
import { roleOn } from '../../sharing/access';
import { labelsHolding, rightOn } from '../../sharing/placement';
import type { Role } from '../../sharing/role';
import { visibleIn, visibleOn } from '../../sharing/visibility';
import { isFieldValue } from '../personFields';
import type { Reading } from '../reading';
import type { BookRecord, LabelId, RecordId } from '../record';
import { valueOf } from '../record';

export interface PersonSeen {
  readonly person: BookRecord;
  readonly right: Role;
  /** Every label that holds it, also those the author does not see. */
  readonly labels: readonly LabelId[];
  /** The first of them that the author does see: where a suggestion belongs. */
  readonly seenIn: LabelId;
  /** What the labels that he sees share, without what is hidden from him. */
  readonly shared: readonly ShareItem[];
}

/** Undefined alike for a person that does not exist and for one that the author may not see. */
export const findPerson = (draft: Reading, id: RecordId): PersonSeen | undefined => {
  const person = draft.find(id);
  if (person?.kind !== 'person') return undefined;
  const right = rightOn(person, draft.placements(), draft.access(), draft.author, draft.now);
  const labels = labelsHolding(person, draft.placements());
  const seen = labels.filter((label) => roleOn(draft.access(), label, draft.author, draft.now) !== undefined);
  const seenIn = seen[0];
  if (right === undefined || seenIn === undefined) return undefined;
  const shared = visibleOn(draft.access(), person, draft.placements(), {
    account: draft.author,
    now: draft.now,
  });
  return { person, right, labels, seenIn, shared };
};

/** What of a new contact of the label its author may say: what he would not see of it is not his to set. */
export const sharedIn = (draft: Reading, id: LabelId): readonly ShareItem[] => {
  const label = draft.access().labels.find((known) => known.id === id);
  return label === undefined
    ? []
    : visibleIn(draft.access(), label, { account: draft.author, now: draft.now });
};

export const fieldOf = (person: BookRecord, field: FieldName): FieldValue => {
  const value = valueOf(person, field);
  return isFieldValue(value) ? value : [];
};

/** What may be kept of what somebody sent: known fields, the shared part, tidied; empty ones left out. */
export const admissible = (fields: Fields, shared: readonly ShareItem[]): Fields => {
  const kept: Partial<Record<FieldName, FieldValue>> = {};
  for (const name of FIELD_NAMES) {
    const value = tidyValue(name, sharedPart(name, fields[name] ?? [], shared));
    if (value.length > 0) kept[name] = value;
  }
  return kept;
};
