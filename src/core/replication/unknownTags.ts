/** Contacts of which the state says nothing though they are copies of records: tagged without its knowing, or without a tag. */
import type { RecordId } from '../book/record';
import { adopt } from './adopt';
import type { Changes } from './catchUp';
import type { Claim } from './claim';
import type { Steps } from './effects';
import type { Listing } from './listing';
import { getContacts } from './listing';
import type { KeptValue, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import type { ReplicaContact } from './replica';

/** Contacts whose tag the state does not know, or knows of another contact: restored, merged, imported, or from before a loss. */
const unknownTags = (
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

/**
 * Contacts in a shared label that lost their tag while the state was lost as well, or whose tag names what the book has no
 * more because an older version of it was put back: known by an address that only one record of the label and only one of
 * them has, so that nobody is told of them as of somebody new.
 */
export const untaggedCopies = (
  whole: Changes,
  contacts: readonly ReplicaContact[],
  state: MemberState,
  active: ActiveLabels,
): ReadonlyMap<string, RecordId> => {
  const tagged = new Set(contacts.flatMap(({ record }) => record ?? []));
  const missing = [...whole.persons].flatMap(([record, { labels, v, fields }]) =>
    labels.length === 0 || tagged.has(record) || state.contacts[record] !== undefined
      ? []
      : [{ record, labels, v, fields }],
  );
  const partners = adopt(
    missing,
    contacts.filter(({ record }) => record === undefined || !whole.persons.has(record)),
  );
  return new Map(
    [...partners].flatMap(([record, { handle, labels }]) => {
      const held = missing.find((one) => one.record === record)?.labels ?? [];
      const isThere = held.some((label) => labels.includes(active.get(label)?.held.handle ?? ''));
      return isThere ? [[handle, record] as const] : [];
    }),
  );
};
