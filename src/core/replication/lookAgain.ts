/** What a listing shows, looked at by name before anything is told: it may show what was, and not what is. */
import type { RecordId } from '../book/record';
import { ask, need, stop } from './ask';
import type { Steps } from './effects';
import type { Identified } from './identify';
import type { Listing } from './listing';
import { getContacts } from './listing';
import type { ActiveLabels } from './observe';
import type { ReplicaContact, ReplicaLabel } from './replica';
import { LARGEST_READ } from './replica';

/** What has been read in this run is told in it: with less time than this left, the rest is for the next one. */
const TELLING = 100_000;

/** As many contacts as there is quota for: a label of thousands takes several minutes' worth, and a run has four. */
function* readAgain(handles: readonly string[]): Steps<ReadonlyMap<string, ReplicaContact | undefined>> {
  const read = new Map<string, ReplicaContact | undefined>();
  for (let start = 0; start < handles.length; start += LARGEST_READ) {
    if (start > 0 && (yield* need('read-clock', null)).left < TELLING) return read;
    const names = handles.slice(start, start + LARGEST_READ);
    const answer = yield* ask('get-contacts', names);
    if (!answer.ok) {
      if (answer.problem.type === 'rate-limited' && start > 0) return read;
      return yield* stop(answer.problem);
    }
    for (const name of names) read.set(name, undefined);
    for (const contact of answer.value) read.set(contact.handle, contact);
  }
  return read;
}

export interface SecondLook {
  readonly found: Identified;
  /** Doubtful handles for which the quota was not enough: nobody may be told of these in this run. */
  readonly unread: ReadonlySet<string>;
}

/**
 * Listings lag by minutes and show then what was (developers.google.com/people/api/rest/v1/people.connections/list), so a
 * contact that seems to have changed, or to be gone, is read by name before anybody is told.
 */
export function* lookAgain(found: Identified, doubtful: ReadonlySet<string>): Steps<SecondLook> {
  // Of what an earlier run was about to delete a listing after the mark tells only once it shows the deletion.
  const meant = (found.state.intent?.releases ?? []).filter((record) => !found.deleted.includes(record));
  const handles = new Set([
    ...doubtful,
    ...meant.flatMap((record) => found.state.contacts[record]?.handle ?? []),
  ]);
  if (handles.size === 0) return { found, unread: new Set() };
  const fresh = yield* readAgain([...handles]);
  const hands = new Map(found.hands);
  const unproven = new Set(found.unproven);
  for (const [record, { handle }] of found.hands) {
    const contact = fresh.get(handle);
    if (contact !== undefined) hands.set(record, contact);
    else if (fresh.has(handle)) {
      hands.delete(record);
      unproven.add(record);
    }
  }
  for (const record of meant) {
    const held = found.state.contacts[record];
    const contact = fresh.get(held?.handle ?? '');
    if (contact !== undefined) hands.set(record, contact);
    else if (held !== undefined) unproven.add(record);
  }
  const deleted = found.deleted.filter((record) => {
    const contact = fresh.get(found.state.contacts[record]?.handle ?? '');
    if (contact !== undefined) hands.set(record, contact);
    return contact === undefined;
  });
  const strangers = found.strangers.flatMap((contact) => {
    const now = fresh.get(contact.handle);
    // As it was read, but for a tag that has been found to be no claim.
    if (now?.version === contact.version) return [contact];
    if (now !== undefined && now.record === contact.record) return [now];
    // It got a tag, or lost it, since: who it is a later listing shows.
    if (now !== undefined) unproven.add(now.record ?? contact.record ?? '');
    return fresh.has(contact.handle) ? [] : [contact];
  });
  const unread = new Set([...doubtful].filter((handle) => !fresh.has(handle)));
  return { found: { ...found, hands, deleted, strangers, unproven }, unread };
}

/** Handles of the labels that hold more contacts than were listed in them. */
export const shortLabels = (
  listed: readonly ReplicaContact[],
  present: readonly ReplicaLabel[],
): ReadonlySet<string> => {
  const isShort = ({ handle, contacts }: ReplicaLabel): boolean =>
    listed.filter(({ labels }) => labels.includes(handle)).length < contacts;
  return new Set(present.filter(isShort).map(({ handle }) => handle));
};

/** Of a larger label only the number that was listed is held against its size: reading it by name would take minutes of quota. */
const MOST_READ = 500;

/**
 * Those of some labels that hold more than is listed in them and there by name: a listing that lags may show as many as a label
 * holds, one that has gone since in the place of one that has come.
 */
export function* hidingLabels(
  doubtful: ReadonlySet<string>,
  listed: readonly ReplicaContact[],
  present: readonly ReplicaLabel[],
): Steps<ReadonlySet<string>> {
  if (doubtful.size === 0) return doubtful;
  const shown = listed.filter(({ labels }) => labels.some((label) => doubtful.has(label)));
  const there = shown.length > MOST_READ ? shown : yield* getContacts(shown.map(({ handle }) => handle));
  return shortLabels(
    there,
    present.filter(({ handle }) => doubtful.has(handle)),
  );
}

/**
 * A contact that is neither listed nor there by name may have another name that a listing which lags does not show yet. Where
 * a label holds more contacts than were found in it, nothing is known to be missing from it.
 */
export function* withoutUnlisted(
  found: Identified,
  listing: Listing,
  active: ActiveLabels,
  present: readonly ReplicaLabel[],
): Steps<Identified> {
  if (!listing.complete) return found;
  const labels = found.deleted.flatMap((record) => found.state.contacts[record]?.labels ?? []);
  const doubtful = new Set(labels.flatMap((label) => active.get(label)?.held.handle ?? []));
  const short = yield* hidingLabels(doubtful, listing.contacts, present);
  const isUnproven = (record: RecordId): boolean =>
    found.state.contacts[record]?.labels.some((label) => short.has(active.get(label)?.held.handle ?? '')) ===
    true;
  const unproven = new Set([...found.unproven, ...found.deleted.filter(isUnproven)]);
  return { ...found, deleted: found.deleted.filter((record) => !unproven.has(record)), unproven };
}
