/**
 * Contacts in a shared label that lost their tag before any state knew them, or got one that cannot be theirs. Pure.
 *
 * Each is known within its label: by an address that only one missing record and only one of them has, or by saying the same.
 * What an earlier run was about to create comes first, for that is what most such contacts are. Told as new, they would be
 * somebody else's person in their owner's name, and a second one for everybody.
 */
import type { LabelId, RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { ShareItem } from '../contacts/sharedPart';
import { sharedPart } from '../contacts/sharedPart';
import { adopt } from './adopt';
import type { Changes } from './catchUp';
import { claimFromIntent, isForeign, isLike } from './claim';
import type { HeldContact, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import { sharedBy } from './observe';
import type { Wanted } from './plan';
import type { ReplicaContact } from './replica';
import { sharedOnly } from './sight';
import { unknownTags } from './unknownTags';

const meantIn = ({ intent }: MemberState): readonly Wanted[] =>
  Object.entries(intent?.creates ?? {}).map(([record, { labels, v, shadow }]) => ({
    record,
    labels,
    v,
    fields: shadow,
  }));

const bookedIn = (persons: Changes['persons']): readonly Wanted[] =>
  [...persons].map(([record, { labels, v, fields }]) => ({ record, labels, v, fields }));

const saysTheSame = ({ fields }: Wanted, contact: ReplicaContact, shared: readonly ShareItem[]): boolean =>
  FIELD_NAMES.every((name) =>
    sameValue(
      name,
      sharedPart(name, fields[name] ?? [], shared),
      sharedPart(name, contact.fields[name] ?? [], shared),
    ),
  );

/** Of several records that say the same it may be any. */
const equals = (
  wanted: readonly Wanted[],
  strangers: readonly ReplicaContact[],
  shared: readonly ShareItem[],
): readonly (readonly [string, RecordId])[] => {
  const left = [...wanted];
  return strangers.flatMap((contact) => {
    const at = left.findIndex((one) => saysTheSame(one, contact, shared));
    return left.splice(at, at < 0 ? 0 : 1).map(({ record }) => [contact.handle, record] as const);
  });
};

/** With the state lost, a copy of what was deleted meanwhile, or taken out of the label, is one too. */
const goneFrom = (persons: Changes['persons'], { lost }: MemberState): readonly Wanted[] =>
  lost === undefined
    ? []
    : [...persons].flatMap(([record, { v, fields, deletedFrom: home, takenFrom = [] }]) => {
        const labels = home === undefined ? takenFrom : [home, ...takenFrom];
        return labels.length === 0 ? [] : [{ record, labels, v, fields }];
      });

/** Another program may put the tag of any record on any contact: with nothing of what the record says it is no claim. */
export const isBelieved = (
  contact: ReplicaContact,
  persons: Changes['persons'],
  active: ActiveLabels,
): boolean => {
  const said = saidOf(contact, persons, active);
  return said === undefined || isLike(said, contact, isInside(contact, active));
};

const isInside =
  ({ labels }: ReplicaContact, active: ActiveLabels) =>
  (label: LabelId): boolean =>
    labels.includes(active.get(label)?.held.handle ?? '');

/** What the book says of the record that a contact's tag names, where a label of his holds it. */
const saidOf = (
  { record = '' }: ReplicaContact,
  persons: Changes['persons'],
  active: ActiveLabels,
): Pick<HeldContact, 'labels' | 'shadow'> | undefined => {
  const person = persons.get(record);
  return person === undefined || person.labels.length === 0
    ? undefined
    : { labels: person.labels, shadow: sharedOnly(person.fields, sharedBy(person, active)) };
};

/**
 * Without tags that another program has put on contacts of the member's own. In a shared label such a one is what it would be without;
 * elsewhere it is nobody's business.
 */
export const withoutForeignTags = (
  contacts: readonly ReplicaContact[],
  persons: Changes['persons'],
  state: MemberState,
  active: ActiveLabels,
): readonly ReplicaContact[] => {
  const unknown = unknownTags(state, contacts, claimFromIntent(state, active));
  return contacts.flatMap((contact) => {
    const said = unknown.has(contact.handle) ? saidOf(contact, persons, active) : undefined;
    if (said === undefined || !isForeign(said, contact, isInside(contact, active))) return [contact];
    if (![...active.keys()].some(isInside(contact, active))) return [];
    const { record: _forged, meantAt: _then, ...untagged } = contact;
    return [untagged];
  });
};

/** The records by the handles of their copies. `persons`: what the book is known to hold. */
export const untaggedCopies = (
  persons: Changes['persons'],
  contacts: readonly ReplicaContact[],
  state: MemberState,
  active: ActiveLabels,
): ReadonlyMap<string, RecordId> => {
  const held = new Set(Object.values(state.contacts).map(({ handle }) => handle));
  const isForged = (contact: ReplicaContact): boolean =>
    !held.has(contact.handle) && !isBelieved(contact, persons, active);
  const forged = new Set(contacts.filter(isForged).map(({ handle }) => handle));
  // One that is held is known by its name, whatever its tag says.
  const tagged = new Set(
    contacts.flatMap(({ handle, record }) => (forged.has(handle) || held.has(handle) ? [] : (record ?? []))),
  );
  const listed = new Map(contacts.map((contact) => [contact.handle, contact]));
  const copies = new Map<string, RecordId>();

  const missing = (label: LabelId, wanted: readonly Wanted[]): readonly Wanted[] => {
    const known = new Set([...tagged, ...copies.values()]);
    return wanted.filter(({ record, labels }) => {
      const handle = state.contacts[record]?.handle;
      // What was to replace one that is gone may be there by now.
      const isHeld =
        handle !== undefined && (state.intent?.creates[record] === undefined || listed.has(handle));
      return labels.includes(label) && !known.has(record) && !isHeld;
    });
  };
  // Where an older version of the book was put back, a tag may name what the book has no more.
  const saysNothing = ({ handle, record }: ReplicaContact): boolean =>
    record === undefined ||
    forged.has(handle) ||
    (state.lost !== undefined && persons.size > 0 && !persons.has(record));
  const strangers = (home: string): readonly ReplicaContact[] =>
    contacts.filter(
      (contact) =>
        saysNothing(contact) &&
        contact.labels.includes(home) &&
        !held.has(contact.handle) &&
        !copies.has(contact.handle),
    );

  for (const [record, { handle, labels }] of Object.entries(state.intent?.updates ?? {})) {
    const contact = listed.get(handle);
    if (contact === undefined || contact.record !== undefined) continue;
    const isInside = labels.some((label) => contact.labels.includes(active.get(label)?.held.handle ?? ''));
    const isHeld = state.contacts[record] !== undefined || tagged.has(record);
    if (isInside && !isHeld && claimFromIntent(state, active)(record, contact) !== undefined)
      copies.set(handle, record);
  }
  const sources = [meantIn(state), bookedIn(persons), goneFrom(persons, state)];
  for (const wanted of sources.filter(({ length }) => length > 0))
    for (const [label, { label: share, held: copy }] of active) {
      const partners = adopt(missing(label, wanted), strangers(copy.handle));
      for (const [record, { handle }] of partners) copies.set(handle, record);
      const same = equals(missing(label, wanted), strangers(copy.handle), share.shared);
      for (const [handle, record] of same) copies.set(handle, record);
    }
  return copies;
};
