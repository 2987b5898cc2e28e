/** Contacts that carry a tag of which the state says nothing, or says it of another contact. */
import type { RecordId } from '../book/record';
import type { Claim } from './claim';
import type { Steps } from './effects';
import type { Listing } from './listing';
import { withRead } from './listing';
import type { KeptValue, MemberState } from './memberState';
import { isKept } from './memberState';
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

export function* withUnknownTags(
  state: MemberState,
  listing: Listing,
  known: Claim,
): Steps<{ readonly sure: Listing; readonly isUnknown: boolean }> {
  // What an earlier run meant is claimed of such contacts too: they have to be what they look like, and one that lags may still
  // show what we deleted or wrote ourselves.
  const sure = yield* withRead(
    listing,
    unknownTags(state, listing.contacts, () => undefined),
  );
  return { sure, isUnknown: unknownTags(state, sure.contacts, known).size > 0 };
}

const withKept = (state: MemberState, hidden: readonly KeptValue[]): MemberState => {
  const added = hidden.filter((one) => !isKept(state.kept, one));
  return added.length === 0 ? state : { ...state, kept: [...state.kept, ...added] };
};

/** What an adopted contact hid is kept when another one that carries its tag holds its record by now. */
export const keepReplaced = (before: MemberState, after: MemberState, now: number): MemberState =>
  withKept(
    after,
    Object.entries(before.contacts).flatMap(([record, { handle, original }]) => {
      const held = after.contacts[record];
      return original === undefined ||
        held === undefined ||
        held.handle === handle ||
        held.original === original
        ? []
        : [{ at: now, record, fields: original }];
    }),
  );

/**
 * What an adopted contact hid is kept when its owner deletes it: the trash has only what was shown. It is kept before the state
 * forgets the contact, for no run may live to do both.
 */
export const keepHidden = (state: MemberState, deleted: readonly RecordId[], now: number): MemberState => {
  const hidden = deleted.flatMap((record): readonly KeptValue[] => {
    const { original } = state.contacts[record] ?? {};
    return original === undefined ? [] : [{ at: now, record, fields: original }];
  });
  return withKept(state, hidden);
};
