/** Listing a memory address book: all of it, or what changed since a mark, page by page. */
import type { ListingRequest } from '../../src/core/replication/effects';
import type { Problem } from '../../src/core/replication/problem';
import type { ListingPage, ReplicaContact } from '../../src/core/replication/replica';
import type { Result } from '../../src/core/result';
import { fail, succeed } from '../../src/core/result';
import type { AddressBookData, StoredContact } from './addressBookData';
import { shownContact } from './addressBookData';

const NUMBERS = /^(\d+)\.(\d+)$/;

/** Two numbers in a text: a mark is generation and change, a page the last change shown and the one its mark will say. */
const numbersOf = (text: string): readonly [number, number] | undefined => {
  const match = NUMBERS.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
};

const unreadable: Problem = { type: 'declined', what: 'contacts', reason: 'a token that was never given' };

/** From now on every mark that was given is expired, as Google may decide at any time. */
export const expireMarks = (data: AddressBookData): void => {
  data.markGeneration += 1;
};

/** Every contact as it was at a change: a listing that lags shows what was, and no more. */
const contactsAt = (
  { contacts, past, changes }: AddressBookData,
  change: number,
): readonly StoredContact[] => {
  const now = Object.values(contacts);
  if (change >= changes) return now;
  const seen = new Map<string, StoredContact>();
  for (const version of [...past, ...now]) if (version.seq <= change) seen.set(version.handle, version);
  // Under a newer handle it is the same contact.
  for (const { former } of [...seen.values()]) for (const handle of former) seen.delete(handle);
  return [...seen.values()];
};

/** Of each of these a listing shows a hundred (developers.google.com/people/api/rest/v1/people.connections/list). */
const LISTED_IN_PART = ['email', 'phone'] as const;
const MOST_LISTED = 100;

const isPartial = ({ fields }: ReplicaContact): boolean =>
  LISTED_IN_PART.some((name) => (fields[name]?.length ?? 0) >= MOST_LISTED);

const inPart = (contact: ReplicaContact): ReplicaContact => ({
  ...contact,
  fields: {
    ...contact.fields,
    ...Object.fromEntries(
      LISTED_IN_PART.flatMap((name) => {
        const value = contact.fields[name];
        return value === undefined ? [] : [[name, value.slice(0, MOST_LISTED)] as const];
      }),
    ),
  },
});

/** In the order of their last changes, so that a contact that changes between two pages is listed twice and none is passed over. */
export const listContacts = (
  data: AddressBookData,
  { mark, page }: ListingRequest,
): Result<ListingPage, Problem> => {
  const since = mark === undefined ? undefined : numbersOf(mark);
  const [shownUpTo, markAt] =
    page === undefined ? [0, Math.max(0, data.changes - data.lag)] : (numbersOf(page) ?? [-1, -1]);
  if ((mark !== undefined && since === undefined) || shownUpTo < 0) return fail(unreadable);
  if (since !== undefined && since[0] !== data.markGeneration) return fail({ type: 'mark-expired' });

  const rest = contactsAt(data, markAt)
    .filter(({ seq, deleted }) => seq > shownUpTo && (since === undefined ? !deleted : seq > since[1]))
    .sort((one, other) => one.seq - other.seq);
  const shown = rest.slice(0, data.pageSize);
  const alive = shown.filter(({ deleted }) => !deleted);
  const last = shown.at(-1)?.seq ?? 0;
  const contacts = alive.map(shownContact);
  const partial = contacts.filter(isPartial).map(({ handle }) => handle);
  return succeed({
    contacts: partial.length === 0 ? contacts : contacts.map(inPart),
    ...(partial.length === 0 ? {} : { partial }),
    removed: shown.filter(({ deleted }) => deleted).map(({ handle }) => handle),
    // `previousResourceNames` come with a sync token only (developers.google.com/people/api/rest/v1/people#personmetadata).
    renamed:
      since === undefined
        ? []
        : alive.flatMap(({ handle, former }) => former.map((from) => ({ from, to: handle }))),
    ...(rest.length > shown.length
      ? { nextPage: `${String(last)}.${String(markAt)}` }
      : { mark: `${String(data.markGeneration)}.${String(markAt)}` }),
  });
};
