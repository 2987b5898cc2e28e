/** Reading a member's address book: all of it, or what changed since the mark, page by page. */
import type { RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import { ask, need, stop } from './ask';
import { claimSuccessor } from './claim';
import type { Steps } from './effects';
import type { HeldContact, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import { sharedBy, sharedFields } from './observe';
import type { ReplicaContact } from './replica';
import { LARGEST_READ } from './replica';

export interface Listing {
  /** True when this is everything there is, proved by a last page with a mark. */
  readonly complete: boolean;
  readonly contacts: readonly ReplicaContact[];
  readonly removed: readonly string[];
  readonly renamed: ReadonlyMap<string, string>;
  readonly mark: string;
  readonly pages: number;
}

/** An expired mark is an answer, not an accident: everything is listed anew. */
export function* listContacts(mark: string | undefined): Steps<Listing> {
  const contacts: ReplicaContact[] = [];
  const removed: string[] = [];
  const renamed = new Map<string, string>();
  let page: string | undefined;
  for (let pages = 1; ; pages += 1) {
    const answer = yield* ask('list-contacts', {
      ...(mark === undefined ? {} : { mark }),
      ...(page === undefined ? {} : { page }),
    });
    if (!answer.ok) {
      if (answer.problem.type === 'mark-expired' && mark !== undefined) return yield* listContacts(undefined);
      return yield* stop(answer.problem);
    }
    contacts.push(...answer.value.contacts);
    removed.push(...answer.value.removed);
    for (const { from, to } of answer.value.renamed) renamed.set(from, to);
    page = answer.value.nextPage;
    if (page !== undefined) continue;
    // Without a mark on its last page a listing proves nothing: absence in it would not be a deletion.
    if (answer.value.mark === undefined) return yield* stop({ type: 'damaged', what: 'listing' });
    return { complete: mark === undefined, contacts, removed, renamed, mark: answer.value.mark, pages };
  }
}

/** Contacts by handle, asked for in as few requests as Google allows. Those that do not exist are left out. */
export function* getContacts(handles: readonly string[]): Steps<readonly ReplicaContact[]> {
  const contacts: ReplicaContact[] = [];
  for (let start = 0; start < handles.length; start += LARGEST_READ)
    contacts.push(...(yield* need('get-contacts', handles.slice(start, start + LARGEST_READ))));
  return contacts;
}

/** The same, as the contact is called now. */
const heldAs = (held: HeldContact, { handle, identity }: ReplicaContact): HeldContact => ({
  ...held,
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
}

const withHandles = (state: MemberState, renamed: ReadonlyMap<string, string>): MemberState =>
  renamed.size === 0
    ? state
    : {
        ...state,
        contacts: Object.fromEntries(
          Object.entries(state.contacts).map(([record, held]) => [
            record,
            { ...held, handle: renamed.get(held.handle) ?? held.handle },
          ]),
        ),
      };

/** An earlier run gave it back to the member and did not live to note it: it is his again, whatever the state says. */
const isGivenBack = (state: MemberState, record: RecordId, contact: ReplicaContact): boolean =>
  contact.record === undefined && state.intent?.releases.includes(record) === true;

/**
 * Listings lag by minutes and show then what was (developers.google.com/people/api/rest/v1/people.connections/list), so a
 * contact that seems to have changed, or to be gone, is read by name before anybody is told.
 */
export function* lookAgain(found: Identified, handles: ReadonlySet<string>): Steps<Identified> {
  if (handles.size === 0) return found;
  const fresh = new Map((yield* getContacts([...handles])).map((contact) => [contact.handle, contact]));
  const hands = new Map(found.hands);
  for (const [record, { handle }] of found.hands) {
    const contact = fresh.get(handle);
    if (contact !== undefined) hands.set(record, contact);
    else if (handles.has(handle)) hands.delete(record);
  }
  const deleted = found.deleted.filter((record) => {
    const contact = fresh.get(found.state.contacts[record]?.handle ?? '');
    if (contact !== undefined) hands.set(record, contact);
    return contact === undefined;
  });
  const strangers = found.strangers.flatMap((contact) => {
    const now = fresh.get(contact.handle);
    if (now !== undefined) return [now];
    return handles.has(contact.handle) ? [] : [contact];
  });
  return { ...found, hands, deleted, strangers };
}

/**
 * A contact that is gone, and one of unknown name with all its values in its label: Google gave it another name before it
 * got its tag. Taken from the strangers, so that it is nobody's new contact.
 */
const takeTwin = (
  held: HeldContact,
  strangers: ReplicaContact[],
  active: ActiveLabels,
): ReplicaContact | undefined => {
  const shared = sharedBy(held.labels, active);
  const handles = held.labels.flatMap((label) => active.get(label)?.held.handle ?? []);
  const at = strangers.findIndex((contact) => {
    if (contact.record !== undefined || !handles.some((handle) => contact.labels.includes(handle)))
      return false;
    const seen = sharedFields(contact, held, shared);
    return FIELD_NAMES.every((name) => sameValue(name, seen[name] ?? [], held.shadow[name] ?? []));
  });
  return at < 0 ? undefined : strangers.splice(at, 1)[0];
};

/**
 * The tag tells the record; the handle does where the tag was lost. A tag that no state knows is a contact that an earlier
 * run created without living to note it, or a replica whose state is lost: `claims` decides what is known of it.
 */
export function* identify(
  before: MemberState,
  listing: Listing,
  claims: (record: RecordId, contact: ReplicaContact) => HeldContact | undefined,
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
    if (record === undefined || isGivenBack(state, record, contact)) {
      if (record !== undefined) delete contacts[record];
      strangers.push(contact);
      continue;
    }
    const known = contacts[record] ?? claims(record, contact);
    if (known === undefined) strangers.push(contact);
    else if (known.handle !== '' && known.handle !== contact.handle && same !== record)
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
      contacts[record] = claimSuccessor(known, contact, active);
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
  return { state: { ...state, contacts }, hands, strangers, doubles, deleted: [...deleted] };
}

/**
 * Our own writes come back in the next listing. Where that shows nothing else, its mark is taken at once, so that the next
 * cycle has nothing to read; whatever is not exactly what we left there stays ahead of the mark.
 */
export function* markAfter(
  listing: Listing,
  written: ReadonlyMap<string, string | undefined>,
): Steps<string> {
  if (written.size === 0) return listing.mark;
  const since = yield* listContacts(listing.mark);
  const isOurs =
    !since.complete &&
    since.contacts.every(({ handle, version }) => written.get(handle) === version) &&
    since.removed.every((handle) => written.has(handle) && written.get(handle) === undefined);
  return isOurs ? since.mark : listing.mark;
}
