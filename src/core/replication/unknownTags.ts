/** Contacts of which the state says nothing though they are copies of records: tagged without its knowing, or without a tag. */
import type { RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { ShareItem } from '../contacts/sharedPart';
import { sharedPart } from '../contacts/sharedPart';
import { adopt } from './adopt';
import type { Changes } from './catchUp';
import type { Claim } from './claim';
import type { Steps } from './effects';
import type { Listing } from './listing';
import { getContacts } from './listing';
import type { KeptValue, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import type { Wanted } from './plan';
import type { ReplicaContact } from './replica';

/** Contacts whose tag the state does not know, or knows of another contact: restored, merged, imported, or from before a loss. */
export const unknownTags = (
  state: MemberState,
  contacts: readonly ReplicaContact[],
  known: Claim,
): ReadonlySet<string> => {
  const held = new Set(Object.values(state.contacts).map(({ handle }) => handle));
  const unknown = contacts.filter((contact) => {
    if (contact.record === undefined || held.has(contact.handle)) return false;
    const holder = state.contacts[contact.record];
    if (holder === undefined) return known(contact.record, contact) === undefined;
    return holder.identity === undefined || holder.identity !== contact.identity;
  });
  return new Set(unknown.map(({ handle }) => handle));
};

/** The listing with such contacts as they are now: one that lags may still show what we deleted ourselves. */
export function* withUnknownTags(
  state: MemberState,
  listing: Listing,
  known: Claim,
): Steps<{ readonly sure: Listing; readonly isUnknown: boolean }> {
  const handles = unknownTags(state, listing.contacts, known);
  if (handles.size === 0) return { sure: listing, isUnknown: false };
  const fresh = new Map((yield* getContacts([...handles])).map((contact) => [contact.handle, contact]));
  const contacts = listing.contacts.flatMap((contact) =>
    handles.has(contact.handle) ? (fresh.get(contact.handle) ?? []) : [contact],
  );
  return { sure: { ...listing, contacts }, isUnknown: true };
}

/** What an adopted contact hid is kept when its owner deletes it: the trash has only what was shown. */
export const hiddenInDeleted = (
  state: MemberState,
  deleted: readonly RecordId[],
  now: number,
): readonly KeptValue[] =>
  deleted.flatMap((record) => {
    const { original } = state.contacts[record] ?? {};
    return original === undefined ? [] : [{ at: now, record, fields: original }];
  });

/** Records that no contact here is known to hold, with the values that a copy of each would have. */
const missingHere = (
  persons: Changes['persons'],
  tagged: ReadonlySet<RecordId>,
  { contacts, intent }: MemberState,
): readonly Wanted[] => {
  const meant = Object.entries(intent?.creates ?? {}).map(([record, { labels, v, shadow }]) => ({
    record,
    labels,
    v,
    fields: shadow,
  }));
  const booked = [...persons].map(([record, { labels, v, fields }]) => ({ record, labels, v, fields }));
  const known = new Map([...meant, ...booked].map((wanted) => [wanted.record, wanted]));
  return [...known.values()].filter(
    ({ record, labels }) => labels.length > 0 && !tagged.has(record) && contacts[record] === undefined,
  );
};

/** What says the same is a copy, of whichever of several records that say the same. */
const equals = (
  wanted: readonly Wanted[],
  strangers: readonly ReplicaContact[],
  shared: readonly ShareItem[],
) => {
  const left = [...wanted];
  return strangers.flatMap((contact) => {
    const at = left.findIndex(({ fields }) =>
      FIELD_NAMES.every((name) =>
        sameValue(
          name,
          sharedPart(name, fields[name] ?? [], shared),
          sharedPart(name, contact.fields[name] ?? [], shared),
        ),
      ),
    );
    return left.splice(at, at < 0 ? 0 : 1).map(({ record }) => [record, contact] as const);
  });
};

/**
 * Contacts in a shared label that lost their tag before any state knew them: known within their label by an address that only
 * one missing record and only one of them has, or by saying the same, so that nobody is told of them as of somebody new.
 */
export const untaggedCopies = (
  persons: Changes['persons'],
  contacts: readonly ReplicaContact[],
  state: MemberState,
  active: ActiveLabels,
): ReadonlyMap<string, RecordId> => {
  const tagged = new Set(contacts.flatMap(({ record }) => record ?? []));
  const held = new Set(Object.values(state.contacts).map(({ handle }) => handle));
  const copies = new Map<string, RecordId>();
  for (const [
    label,
    {
      label: { shared },
      held: { handle: home },
    },
  ] of active) {
    const found = new Set(copies.values());
    const missing = missingHere(persons, tagged, state).filter(
      ({ record, labels }) => labels.includes(label) && !found.has(record),
    );
    const strangers = contacts.filter(
      ({ handle, record, labels }) =>
        record === undefined && labels.includes(home) && !held.has(handle) && !copies.has(handle),
    );
    const byAddress = adopt(missing, strangers);
    for (const [record, { handle }] of byAddress) copies.set(handle, record);
    const rest = missing.filter(({ record }) => !byAddress.has(record));
    const others = strangers.filter(({ handle }) => !copies.has(handle));
    for (const [record, { handle }] of equals(rest, others, shared)) copies.set(handle, record);
  }
  return copies;
};
