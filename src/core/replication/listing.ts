/** Reading a member's address book: all of it, or what changed since the mark, page by page. */
import { ask, need, stop } from './ask';
import type { Steps } from './effects';
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

interface Listed extends Listing {
  /** Handles of contacts of which it may show a part. */
  readonly partial: ReadonlySet<string>;
}

/** An expired mark is an answer, not an accident: everything is listed anew. */
function* listPages(mark: string | undefined): Steps<Listed> {
  const contacts: ReplicaContact[] = [];
  const partial = new Set<string>();
  const removed: string[] = [];
  const renamed = new Map<string, string>();
  let page: string | undefined;
  for (let pages = 1; ; pages += 1) {
    const answer = yield* ask('list-contacts', {
      ...(mark === undefined ? {} : { mark }),
      ...(page === undefined ? {} : { page }),
    });
    if (!answer.ok) {
      if (answer.problem.type === 'mark-expired' && mark !== undefined) return yield* listPages(undefined);
      return yield* stop(answer.problem);
    }
    contacts.push(...answer.value.contacts);
    removed.push(...answer.value.removed);
    for (const handle of answer.value.partial ?? []) partial.add(handle);
    for (const { from, to } of answer.value.renamed) renamed.set(from, to);
    page = answer.value.nextPage;
    if (page !== undefined) continue;
    // Without a mark on its last page a listing proves nothing: absence in it would not be a deletion.
    if (answer.value.mark === undefined) return yield* stop({ type: 'damaged', what: 'listing' });
    const complete = mark === undefined;
    return { complete, contacts, removed, renamed, partial, mark: answer.value.mark, pages };
  }
}

/** Contacts by handle, asked for in as few requests as Google allows. Those that do not exist are left out. */
export function* getContacts(handles: readonly string[]): Steps<readonly ReplicaContact[]> {
  const contacts: ReplicaContact[] = [];
  for (let start = 0; start < handles.length; start += LARGEST_READ)
    contacts.push(...(yield* need('get-contacts', handles.slice(start, start + LARGEST_READ))));
  return contacts;
}

/** With some of its contacts as they are by name; one that is not there any more is left out. */
export function* withRead(listing: Listing, handles: ReadonlySet<string>): Steps<Listing> {
  if (handles.size === 0) return listing;
  const fresh = new Map((yield* getContacts([...handles])).map((contact) => [contact.handle, contact]));
  const contacts = listing.contacts.flatMap((contact) =>
    handles.has(contact.handle) ? (fresh.get(contact.handle) ?? []) : [contact],
  );
  return { ...listing, contacts };
}

/** What a listing leaves out of a contact was not taken out of it, and may be new: such a contact is read by name. */
export function* listContacts(mark: string | undefined): Steps<Listing> {
  const { partial, ...listing } = yield* listPages(mark);
  return yield* withRead(listing, partial);
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
  const since = yield* listPages(listing.mark);
  const isOurs =
    !since.complete &&
    since.contacts.every(({ handle, version }) => written.get(handle) === version) &&
    since.removed.every((handle) => written.has(handle) && written.get(handle) === undefined);
  return isOurs ? since.mark : listing.mark;
}
