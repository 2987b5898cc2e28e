/** Observe: what became of a member's contacts since he and the book last agreed, as operations for the book. */
import type { FieldEdit, Operation } from '../book/operation';
import type { LabelId, RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { withoutDerived } from '../contacts/derived';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import { wholeAgain } from '../contacts/shortForm';
import type { ShareItem } from '../contacts/sharedPart';
import type { SeenLabel } from '../sharing/visibility';
import type { HeldContact, HeldLabel, MemberState } from './memberState';
import { nearest } from './nearest';
import { goneBefore } from './goneBefore';
import { splitOwn } from './ownPart';
import { isResisted } from './resisted';
import type { ReplicaContact } from './replica';
import { inSight, sharedOnly } from './sight';
import { asOwned } from './unreturned';

/** A label that reaches the member and that his address book has. */
export interface ActiveLabel {
  readonly label: SeenLabel;
  readonly held: HeldLabel;
}

export type ActiveLabels = ReadonlyMap<LabelId, ActiveLabel>;

/** An operation that has yet to be given its nonce, and the contact that it speaks of. */
export interface Observed {
  readonly operation: Operation;
  readonly handle: string;
  /** Of a contact that the state knows nothing of yet. */
  readonly identity?: string;
  /** Says only what the label has begun to share: nobody has edited it. */
  readonly contributes?: boolean;
}

/** Thousands of contacts stand in the same labels, and each is asked for what these share several times in a cycle. */
const sharedByLabels = new WeakMap<ActiveLabels, Map<string, readonly ShareItem[]>>();

/** What any of a contact's labels shows, without what is hidden of this one. */
export const sharedBy = (
  { labels, hidden = [] }: Pick<HeldContact, 'labels' | 'hidden'>,
  active: ActiveLabels,
): readonly ShareItem[] => {
  const known = sharedByLabels.get(active) ?? new Map<string, readonly ShareItem[]>();
  sharedByLabels.set(active, known);
  const names = [...labels, '|', ...hidden].join(' ');
  const before = known.get(names);
  if (before !== undefined) return before;
  const all = labels.flatMap((label) => active.get(label)?.label.shared ?? []);
  const shared = [...new Set(all)].filter((item) => !hidden.includes(item));
  known.set(names, shared);
  return shared;
};

/** The shared part of a contact in hand, field by field; fields that hold nothing are left out. */
export const sharedFields = (
  contact: ReplicaContact,
  held: HeldContact,
  shared: readonly ShareItem[],
): Fields => {
  const fields: Partial<Record<FieldName, FieldValue>> = {};
  for (const name of FIELD_NAMES) {
    const seen = contact.fields[name];
    // Of twenty fields a contact has four, and this is asked of every contact several times in a cycle.
    if (seen === undefined) continue;
    const shadow = held.shadow[name] ?? [];
    const value = splitOwn(name, wholeAgain(name, seen, shadow).value, {
      shared,
      shadow,
      original: held.original === undefined ? undefined : (held.original[name] ?? []),
      covered: goneBefore(held, name),
    }).shared;
    if (value.length > 0) fields[name] = value;
  }
  return fields;
};

/** What a field may look like without anybody having edited it: agreed, as Google echoed it, or as we meant to write it. */
const isKnown = (name: FieldName, value: FieldValue, versions: readonly (Fields | undefined)[]): boolean =>
  versions.some((fields) => {
    const agreed = fields?.[name] ?? [];
    return fields !== undefined && sameValue(name, withoutDerived(name, value, agreed), agreed);
  });

/**
 * Whether an interrupted run has written what it meant to is told by the value itself: it was edited on top of that one to which it
 * is nearest, of what was agreed on, what was told, and what was meant. What only another one has is then neither typed nor taken away
 * by anybody.
 */
export const editsOf = (
  seen: Fields,
  held: HeldContact,
  intended: HeldContact | undefined,
  told: Fields = {},
): Partial<Record<FieldName, FieldEdit>> => {
  const edits: Partial<Record<FieldName, FieldEdit>> = {};
  for (const name of FIELD_NAMES) {
    const now = seen[name] ?? [];
    if (isResisted(held, name)) continue;
    const echoed = held.echo?.[name];
    const before = told[name];
    if (before !== undefined) {
      if (!sameValue(name, now, before)) edits[name] = { was: before, now };
      continue;
    }
    if (isKnown(name, now, [held.shadow, intended?.shadow])) continue;
    const typed = intended?.told?.[name];
    if (typed !== undefined && sameValue(name, now, typed)) continue;
    if (echoed !== undefined && sameValue(name, now, echoed)) continue;
    const agreed = echoed ?? held.shadow[name] ?? [];
    const meant = intended === undefined ? agreed : (intended.shadow[name] ?? []);
    edits[name] = { was: nearest(name, now, [agreed, ...(typed === undefined ? [] : [typed]), meant]), now };
  }
  return edits;
};

/** Whoever replaced a text of which he saw a part may only propose it: an edit would take from the book what nobody has read. */
const withProposals = (
  edits: Partial<Record<FieldName, FieldEdit>>,
  held: HeldContact,
  contact: ReplicaContact,
): Partial<Record<FieldName, FieldEdit>> => {
  const given = { ...edits };
  for (const name of FIELD_NAMES) {
    const edit = edits[name];
    if (edit === undefined) continue;
    if (wholeAgain(name, contact.fields[name] ?? [], held.shadow[name] ?? []).isReplaced)
      given[name] = { ...edit, proposed: true };
  }
  return given;
};

const editsIn = (
  held: HeldContact,
  contact: ReplicaContact,
  active: ActiveLabels,
  intended: HeldContact | undefined,
  told: Fields | undefined,
): Partial<Record<FieldName, FieldEdit>> => {
  const labels = held.labels.filter((label) => active.has(label));
  // What was told of it is shared by now, and no value of his own that came in another one's place.
  const agreed = told === undefined ? held : { ...held, shadow: { ...held.shadow, ...told } };
  const shared = sharedBy({ ...held, labels }, active);
  return editsOf(
    sharedFields(contact, agreed, shared),
    inSight(held, shared),
    intended && inSight(intended, shared),
    told && sharedOnly(told, shared),
  );
};

/** In no shared label any more: nobody can tell what was typed before that from what was typed after. */
const isOutside = ({ labels }: ReplicaContact, active: ActiveLabels): boolean =>
  ![...active.values()].some(({ held }) => labels.includes(held.handle));

const observeHeld = (
  record: RecordId,
  held: HeldContact,
  contact: ReplicaContact,
  active: ActiveLabels,
  intended: HeldContact | undefined,
  told: Fields | undefined,
): readonly Operation[] => {
  const labels = held.labels.filter((label) => active.has(label));
  if (labels.length === 0) return [];
  const operations: Operation[] = [];
  const edits = isOutside(contact, active) ? {} : editsIn(held, contact, active, intended, told);
  if (Object.keys(edits).length > 0)
    operations.push({
      type: 'edit',
      record,
      base: held.v,
      edits: withProposals(edits, held, contact),
      nonce: '',
    });

  for (const [label, { held: copy }] of active) {
    const carries = contact.labels.includes(copy.handle);
    if (labels.includes(label) && !carries && copy.reopened !== true)
      operations.push({ type: 'take-out', record, label, base: held.v, nonce: '' });
    if (!held.labels.includes(label) && carries && intended?.labels.includes(label) !== true)
      operations.push({ type: 'place', record, label, cap: 'viewer', nonce: '' });
  }
  return operations;
};

/** Whether an edit says only what a label shows since a moment ago: its contacts had it all the time. */
const contributesOnly = (operation: Operation, held: HeldContact, active: ActiveLabels): boolean => {
  if (operation.type !== 'edit') return false;
  const before = held.labels.flatMap((label) => active.get(label)?.held.shared ?? []);
  const shared = sharedBy(held, active);
  const isNew = (item: ShareItem): boolean => shared.includes(item) && !before.includes(item);
  return FIELD_NAMES.filter((name) => operation.edits[name] !== undefined).every(
    (name) => isNew(name) || (name === 'address' && isNew('homeAddress')),
  );
};

/** A contact that carries a shared label and no record: the member put it there. */
const observeNew = (contact: ReplicaContact, active: ActiveLabels): readonly Observed[] => {
  const { handle, identity } = contact;
  for (const [label, { label: shared, held }] of active) {
    if (!contact.labels.includes(held.handle)) continue;
    const fields: Partial<Record<FieldName, FieldValue>> = {};
    for (const name of FIELD_NAMES) {
      const given = contact.fields[name];
      if (given === undefined) continue;
      const value = splitOwn(name, given, { shared: shared.shared, shadow: [] }).shared;
      if (value.length > 0) fields[name] = value;
    }
    const operation: Operation = { type: 'add', label, fields, nonce: '' };
    return [{ operation, handle, ...(identity === undefined ? {} : { identity }) }];
  }
  return [];
};

export interface ObserveInput {
  readonly state: MemberState;
  readonly active: ActiveLabels;
  /** Contacts that the listing told of, by the record they hold. */
  readonly hands: ReadonlyMap<RecordId, ReplicaContact>;
  /** Contacts that hold no record. */
  readonly strangers: readonly ReplicaContact[];
  /** Records whose contact was deleted, by evidence. */
  readonly deleted: readonly RecordId[];
  /** What the book was told for an earlier run, per record: only what was typed on top of it is an edit. */
  readonly told: ReadonlyMap<RecordId, Fields>;
}

export const observe = ({
  state,
  active,
  hands,
  strangers,
  deleted,
  told,
}: ObserveInput): readonly Observed[] => {
  const observed: Observed[] = [];
  for (const [record, contact] of hands) {
    const held = state.contacts[record];
    if (held === undefined) continue;
    const intended = state.intent?.updates[record];
    for (const operation of observeHeld(record, held, contact, active, intended, told.get(record))) {
      const contributes = contributesOnly(operation, held, active);
      observed.push({ operation, handle: contact.handle, ...(contributes ? { contributes } : {}) });
    }
  }
  for (const contact of strangers) observed.push(...observeNew(asOwned(state.unreturned, contact), active));
  for (const record of deleted) {
    const held = state.contacts[record];
    if (held === undefined || state.intent?.releases.includes(record) === true) continue;
    for (const label of held.labels.filter(
      (one) => active.has(one) && active.get(one)?.held.reopened !== true,
    ))
      observed.push({
        operation: { type: 'take-out', record, label, base: held.v, nonce: '' },
        handle: held.handle,
      });
  }
  return observed;
};

/**
 * What was typed into contacts that are in no shared label any more, by record. Nobody is told: whoever takes a contact out of its
 * labels shares it no more, and what was told by mistake could not be taken back.
 */
export const typedOutside = ({
  state,
  active,
  hands,
  told,
}: Pick<ObserveInput, 'state' | 'active' | 'hands' | 'told'>): ReadonlyMap<RecordId, Fields> => {
  const typed = new Map<RecordId, Fields>();
  for (const [record, contact] of hands) {
    const held = state.contacts[record];
    // What an earlier run was about to give back is its owner's already, as it left it.
    if (held === undefined || state.intent?.releases.includes(record) === true) continue;
    if (!held.labels.some((label) => active.has(label)) || !isOutside(contact, active)) continue;
    const edits = editsIn(held, contact, active, state.intent?.updates[record], told.get(record));
    const fields = Object.entries(edits).map(([name, edit]) => [name, edit.now] as const);
    if (fields.length > 0) typed.set(record, Object.fromEntries(fields));
  }
  return typed;
};
