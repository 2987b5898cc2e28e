/**
 * What a member has made of his own elements in an adopted contact since it was adopted. Pure.
 *
 * One that he has corrected is his own as the old one was. One that he has taken out stays his own should it come back, but what
 * he types later replaces nothing: it is shared like any other.
 */
import type { RecordId } from '../book/record';
import { elementKey } from '../contacts/canonicalValue';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import { FIELD_NAMES, FIELDS } from '../contacts/fieldTable';
import type { ShareItem } from '../contacts/sharedPart';
import { sharedPart } from '../contacts/sharedPart';
import { goneBefore } from './goneBefore';
import type { HeldContact, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import { sharedBy } from './observe';
import { splitOwn } from './ownPart';
import type { ReplicaContact } from './replica';

interface Own {
  readonly original: FieldValue;
  readonly absent: readonly string[];
}

const ownIn = (
  name: FieldName,
  held: HeldContact,
  { fields }: ReplicaContact,
  shared: readonly ShareItem[],
): Own => {
  const [original, shadow, seen] = [
    held.original?.[name] ?? [],
    held.shadow[name] ?? [],
    sharedPart(name, fields[name] ?? [], shared),
  ];
  const { own } = splitOwn(name, seen, { shared, shadow, original, covered: goneBefore(held, name) });
  const keysOf = (value: FieldValue): readonly string[] => value.map((element) => elementKey(name, element));
  const known = keysOf(original);
  const there = [...keysOf(seen), ...keysOf(shadow), ...(held.covered?.[name] ?? [])];
  return {
    original: [...original, ...own.filter((element) => !known.includes(elementKey(name, element)))],
    absent: keysOf(sharedPart(name, original, shared)).filter((key) => !there.includes(key)),
  };
};

/** `held` says what is agreed on by now, also of what was told just now. */
export const withOwnAsSeen = (
  held: HeldContact,
  contact: ReplicaContact,
  shared: readonly ShareItem[],
): HeldContact => {
  // Before it was written to for the first time nothing was shared.
  if (held.original === undefined || held.labels.length === 0) return held;
  const original: Partial<Record<FieldName, FieldValue>> = { ...held.original };
  const absent: Partial<Record<FieldName, readonly string[]>> = {};
  for (const name of FIELD_NAMES) {
    if (FIELDS[name].single || (held.original[name] ?? []).length === 0) continue;
    const own = ownIn(name, held, contact, shared);
    original[name] = own.original;
    if (own.absent.length > 0) absent[name] = own.absent;
  }
  const { absent: _former, ...rest } = held;
  return { ...rest, original, ...(Object.keys(absent).length === 0 ? {} : { absent }) };
};

const isChanged = (before: HeldContact, after: HeldContact): boolean =>
  JSON.stringify([before.original, before.absent]) !== JSON.stringify([after.original, after.absent]);

/** With what was told of them, or told just now. */
const agreed = (held: HeldContact, told: Fields | undefined): HeldContact =>
  told === undefined ? held : { ...held, shadow: { ...held.shadow, ...told } };

const changedOwn = (
  { contacts }: MemberState,
  hands: ReadonlyMap<RecordId, ReplicaContact>,
  active: ActiveLabels,
  told: ReadonlyMap<RecordId, Fields>,
): ReadonlyMap<RecordId, HeldContact> => {
  const changed = new Map<RecordId, HeldContact>();
  for (const [record, contact] of hands) {
    const held = contacts[record];
    if (held?.original === undefined) continue;
    const after = withOwnAsSeen(agreed(held, told.get(record)), contact, sharedBy(held, active));
    if (isChanged(held, after)) changed.set(record, { ...after, shadow: held.shadow });
  }
  return changed;
};

/** Contacts that are to be read by name, for only what is there may be noted. */
export const withOwnChanges = (
  state: MemberState,
  hands: ReadonlyMap<RecordId, ReplicaContact>,
  active: ActiveLabels,
  told: ReadonlyMap<RecordId, Fields>,
): readonly string[] =>
  [...changedOwn(state, hands, active, told).keys()].flatMap((record) => hands.get(record)?.handle ?? []);

/** `hands`: as they are by name. */
export const noteOwn = (
  state: MemberState,
  hands: ReadonlyMap<RecordId, ReplicaContact>,
  active: ActiveLabels,
  told: ReadonlyMap<RecordId, Fields>,
): MemberState => {
  const changed = changedOwn(state, hands, active, told);
  return changed.size === 0
    ? state
    : { ...state, contacts: { ...state.contacts, ...Object.fromEntries(changed) } };
};
