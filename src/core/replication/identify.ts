/** Which contact holds which record, which hold none, and which are gone. */
import type { RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { Claim } from './claim';
import { claimOfMade, claimSuccessor, isMeant } from './claim';
import type { Steps } from './effects';
import type { Listing } from './listing';
import { getContacts } from './listing';
import type { HeldContact, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import { sharedBy, sharedFields } from './observe';
import { asHeld } from './plan';
import type { ReplicaContact } from './replica';
import { isSameContact } from './sameContact';

/** The same, as the contact is called now. */
const heldAs = (held: HeldContact, { handle, identity }: ReplicaContact): HeldContact => ({
  ...asHeld(held),
  handle,
  ...(identity === undefined ? {} : { identity }),
});

/** Which contact holds which record, and which hold none. */
export interface Identified {
  readonly state: MemberState;
  readonly hands: ReadonlyMap<RecordId, ReplicaContact>;
  readonly strangers: readonly ReplicaContact[];
  /** Contacts that claim a record which another contact holds. */
  readonly doubles: readonly { readonly record: RecordId; readonly contact: ReplicaContact }[];
  readonly deleted: readonly RecordId[];
  /** Records whose contact was listed and is not there any more: nobody knows yet whether it is gone or has another name. */
  readonly unproven: ReadonlySet<RecordId>;
}

const renamedIn = (
  contacts: MemberState['contacts'],
  renamed: ReadonlyMap<string, string>,
): MemberState['contacts'] =>
  Object.fromEntries(
    Object.entries(contacts).map(([record, held]) => [
      record,
      { ...held, handle: renamed.get(held.handle) ?? held.handle },
    ]),
  );

/** Under the names that a listing says they have by now, and what was about to be written to them too. */
export const withHandles = (state: MemberState, renamed: ReadonlyMap<string, string>): MemberState => {
  if (renamed.size === 0) return state;
  const contacts = renamedIn(state.contacts, renamed);
  if (state.intent === undefined) return { ...state, contacts };
  return {
    ...state,
    contacts,
    intent: { ...state.intent, updates: renamedIn(state.intent.updates, renamed) },
  };
};

/**
 * A contact that is gone, and one of unknown name with all its values in its label: Google gave it another name before it
 * got its tag. Taken from the strangers, so that it is nobody's new contact.
 */
const takeTwin = (
  held: HeldContact,
  strangers: ReplicaContact[],
  active: ActiveLabels,
): ReplicaContact | undefined => {
  const shared = sharedBy(held, active);
  const handles = held.labels.flatMap((label) => active.get(label)?.held.handle ?? []);
  const at = strangers.findIndex((contact) => {
    if (contact.record !== undefined || !handles.some((handle) => contact.labels.includes(handle)))
      return false;
    const seen = sharedFields(contact, held, shared);
    return FIELD_NAMES.every((name) => sameValue(name, seen[name] ?? [], held.shadow[name] ?? []));
  });
  return at < 0 ? undefined : strangers.splice(at, 1)[0];
};

/** An earlier run made it, or wrote the record's values to it: only its intent knows what is in it, and what was before. */
const meantFor = (state: MemberState, record: RecordId, contact: ReplicaContact): HeldContact | undefined => {
  const made = claimOfMade(state)(record, contact);
  if (typeof made === 'object') return heldAs(made, contact);
  const meant = state.intent?.updates[record];
  if (meant?.original === undefined || !isSameContact(meant, contact)) return undefined;
  if (contact.record === record) return isMeant(meant, contact) ? heldAs(meant, contact) : undefined;
  const { original } = meant;
  const isWritten = !FIELD_NAMES.every((name) =>
    sameValue(name, contact.fields[name] ?? [], original[name] ?? []),
  );
  return isWritten ? heldAs(meant, contact) : undefined;
};

/**
 * The tag tells the record; the handle does where the tag was lost. A tag that no state knows is a contact that an earlier
 * run created without living to note it, or a replica whose state is lost: `claims` decides what is known of it.
 */
export function* identify(
  before: MemberState,
  listing: Listing,
  claims: Claim,
  active: ActiveLabels,
  copies: ReadonlyMap<string, RecordId> = new Map(),
): Steps<Identified> {
  const state = withHandles(before, listing.renamed);
  const contacts: Record<RecordId, HeldContact> = { ...state.contacts };
  const byHandle = new Map(Object.entries(contacts).map(([record, held]) => [held.handle, record]));
  const byIdentity = new Map(
    Object.entries(contacts).flatMap(([record, { identity }]) =>
      identity === undefined ? [] : [[identity, record] as const],
    ),
  );
  const hands = new Map<RecordId, ReplicaContact>();
  const strangers: ReplicaContact[] = [];
  const doubles: { record: RecordId; contact: ReplicaContact }[] = [];
  const rivals: { record: RecordId; contact: ReplicaContact }[] = [];

  for (const contact of listing.contacts) {
    const same = byIdentity.get(contact.identity ?? '');
    const record = byHandle.get(contact.handle) ?? same ?? copies.get(contact.handle) ?? contact.record;
    if (record === undefined) {
      strangers.push(contact);
      continue;
    }
    const known = contacts[record] ?? claims(record, contact);
    if (known === 'left alone') continue;
    if (known === undefined) strangers.push(contact);
    else if (known.handle !== '' && same !== record && !isSameContact(known, contact))
      rivals.push({ record, contact });
    else {
      contacts[record] = heldAs(known, contact);
      hands.set(record, contact);
    }
  }

  // Google tells of a new handle in listings after a mark only; elsewhere it looks like a second contact with the tag.
  const unseen = rivals
    .filter(({ record }) => !hands.has(record))
    .flatMap(({ record }) => contacts[record]?.handle ?? []);
  const held = new Set((yield* getContacts([...new Set(unseen)])).map(({ handle }) => handle));
  for (const { record, contact } of rivals) {
    const known = contacts[record];
    if (known === undefined || hands.has(record) || held.has(known.handle)) doubles.push({ record, contact });
    else {
      contacts[record] = meantFor(state, record, contact) ?? claimSuccessor(known, contact, active);
      hands.set(record, contact);
    }
  }

  const deleted = new Set(
    listing.removed.flatMap((handle) => {
      const record = byHandle.get(handle);
      return record === undefined || contacts[record]?.handle !== handle ? [] : [record];
    }),
  );
  if (listing.complete) {
    // A listing may lag behind our own writes by minutes, so what it does not show is asked for by name.
    const missing = Object.entries(contacts).filter(([record]) => !hands.has(record));
    const alive = new Map(
      (yield* getContacts(missing.map(([, held]) => held.handle))).map((contact) => [
        contact.handle,
        contact,
      ]),
    );
    for (const [record, held] of missing) {
      const contact = alive.get(held.handle) ?? takeTwin(held, strangers, active);
      if (contact === undefined) deleted.add(record);
      else {
        contacts[record] = heldAs(held, contact);
        hands.set(record, contact);
      }
    }
  }
  return {
    state: { ...state, contacts },
    hands,
    strangers,
    doubles,
    deleted: [...deleted],
    unproven: new Set(),
  };
}
