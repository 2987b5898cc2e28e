/** A member's Google Contacts through the People API v1, in the fewest requests that it allows. */
import * as v from 'valibot';
import type { AddressBook } from '../../app/ports';
import type { ListingRequest } from '../../core/replication/effects';
import type { ContactCreate, ContactUpdate, ReplicaContact } from '../../core/replication/replica';
import { fail, succeed } from '../../core/result';
import type { OverGoogle } from '../exchange';
import { createSendNow, send } from '../exchange';
import type { Http, HttpAnswer, HttpRequest, Token } from '../http';
import { errorOf, problemOf, read } from '../http';
import { labelExchanges } from './contactLabels';
import {
  contactFrom,
  formerNames,
  isDeleted,
  isPartial,
  isPerson,
  maskOf,
  maskText,
  personToCreate,
  personToUpdate,
  READ_MASK,
  type Person,
} from './personContact';

const BASE = 'https://people.googleapis.com/v1';
const WHAT = 'contacts';

/**
 * Names that fit into one `people:batchGet`: it takes them in its address only, and UrlFetchApp ends an address at 2,082
 * characters (developers.google.com/apps-script/guides/services/quotas).
 */
const NAMES_PER_ADDRESS = 30;

const personSchema = v.custom<Person>(isPerson);

const pageSchema = v.object({
  connections: v.optional(v.array(personSchema), []),
  nextPageToken: v.optional(v.string()),
  nextSyncToken: v.optional(v.string()),
});

const batchGetSchema = v.object({
  responses: v.optional(v.array(v.object({ person: v.optional(personSchema) })), []),
});

const createSchema = v.object({
  createdPeople: v.optional(v.array(v.object({ person: v.optional(personSchema) })), []),
});

const updateSchema = v.object({
  updateResult: v.optional(v.record(v.string(), v.object({ person: v.optional(personSchema) })), {}),
});

/**
 * Whether a mark serves no more. Both the status and the code of an expired one differ between captures; and one that came
 * with another mask, or perhaps to another client, is refused as an invalid argument, because all parameters of a listing
 * must match those of its token's (developers.google.com/people/api/rest/v1/people.connections/list). A listing without a
 * mark says whether anything else was wrong.
 */
const isExpired = (answer: HttpAnswer, { mark }: ListingRequest): boolean =>
  answer.status === 410 || (answer.status === 400 && mark !== undefined);

const isStale = (answer: HttpAnswer): boolean => {
  if (answer.status !== 400) return false;
  const { status, reasons } = errorOf(answer);
  return status === 'FAILED_PRECONDITION' || reasons.includes('failedPrecondition');
};

const listingAddress = ({ mark, page }: ListingRequest): string =>
  `${BASE}/people/me/connections?pageSize=1000&sources=READ_SOURCE_TYPE_CONTACT&requestSyncToken=true` +
  `&personFields=${READ_MASK}` +
  (mark === undefined ? '' : `&syncToken=${encodeURIComponent(mark)}`) +
  (page === undefined ? '' : `&pageToken=${encodeURIComponent(page)}`);

/** Whosever address book it is: the token says. */
export const addressBookExchanges: OverGoogle<AddressBook> = {
  *list(request) {
    const answer = yield* send({ method: 'get', url: listingAddress(request) });
    if (!answer.ok) return answer;
    if (isExpired(answer.value, request)) return fail({ type: 'mark-expired' });
    const page = read(answer.value, WHAT, pageSchema);
    if (!page.ok) return page;
    const { connections, nextPageToken, nextSyncToken } = page.value;
    const alive = connections.filter((person) => !isDeleted(person));
    const partial = alive.filter(isPartial).map((person) => person.resourceName);
    return succeed({
      contacts: alive.map(contactFrom),
      removed: connections.filter(isDeleted).map((person) => person.resourceName),
      renamed: alive.flatMap((person) =>
        formerNames(person).map((from) => ({ from, to: person.resourceName })),
      ),
      ...(partial.length === 0 ? {} : { partial }),
      ...(nextPageToken === undefined ? {} : { nextPage: nextPageToken }),
      ...(nextSyncToken === undefined ? {} : { mark: nextSyncToken }),
    });
  },

  *get(handles) {
    const requests: HttpRequest[] = [];
    for (let start = 0; start < handles.length; start += NAMES_PER_ADDRESS) {
      const names = handles
        .slice(start, start + NAMES_PER_ADDRESS)
        .map((handle) => `&resourceNames=${handle}`);
      const url = `${BASE}/people:batchGet?sources=READ_SOURCE_TYPE_CONTACT&personFields=${READ_MASK}${names.join('')}`;
      requests.push({ method: 'get', url });
    }
    const answers = yield requests;
    if (!answers.ok) return answers;
    const contacts: ReplicaContact[] = [];
    for (const answer of answers.value) {
      const got = read(answer, WHAT, batchGetSchema);
      if (!got.ok) return got;
      for (const { person } of got.value.responses)
        if (person !== undefined) contacts.push(contactFrom(person));
    }
    return succeed(contacts);
  },

  *create(contacts: readonly ContactCreate[]) {
    const answer = yield* send({
      method: 'post',
      url: `${BASE}/people:batchCreateContacts`,
      json: {
        contacts: contacts.map((contact) => ({ contactPerson: personToCreate(contact) })),
        readMask: READ_MASK,
        sources: ['READ_SOURCE_TYPE_CONTACT'],
      },
    });
    if (!answer.ok) return answer;
    const created = read(answer.value, WHAT, createSchema);
    if (!created.ok) return created;
    const people = created.value.createdPeople.flatMap(({ person }) => person ?? []);
    // Which answer belongs to which contact is told by the order alone; a missing one would shift all that follow.
    return people.length === contacts.length
      ? succeed(people.map(contactFrom))
      : fail({ type: 'unreachable', what: WHAT });
  },

  *update(updates: readonly ContactUpdate[]) {
    const mask = maskOf(updates);
    const answer = yield* send({
      method: 'post',
      url: `${BASE}/people:batchUpdateContacts`,
      json: {
        contacts: Object.fromEntries(
          updates.map((update) => [update.contact.handle, personToUpdate(update, mask.names, mask)]),
        ),
        updateMask: maskText(mask),
        readMask: READ_MASK,
        sources: ['READ_SOURCE_TYPE_CONTACT'],
      },
    });
    if (!answer.ok) return answer;
    if (isStale(answer.value)) return fail({ type: 'stale', what: WHAT });
    const updated = read(answer.value, WHAT, updateSchema);
    if (!updated.ok) return updated;
    const people = updates.flatMap(({ contact }) => updated.value.updateResult[contact.handle]?.person ?? []);
    return people.length === updates.length
      ? succeed(people.map(contactFrom))
      : fail({ type: 'unreachable', what: WHAT });
  },

  *remove(handles) {
    const answer = yield* send({
      method: 'post',
      url: `${BASE}/people:batchDeleteContacts`,
      json: { resourceNames: handles },
    });
    if (!answer.ok) return answer;
    return answer.value.status < 300 ? succeed(null) : fail(problemOf(answer.value, WHAT));
  },

  ...labelExchanges(BASE),
};

export const createPeopleAddressBook = (http: Http, token: Token): AddressBook => {
  const now = createSendNow(http, token);
  const exchanges = addressBookExchanges;
  return {
    list: (request) => now(exchanges.list(request)),
    get: (handles) => now(exchanges.get(handles)),
    create: (contacts) => now(exchanges.create(contacts)),
    update: (updates) => now(exchanges.update(updates)),
    remove: (handles) => now(exchanges.remove(handles)),
    listLabels: () => now(exchanges.listLabels()),
    createLabel: (name, label) => now(exchanges.createLabel(name, label)),
    tagLabel: (replica, label) => now(exchanges.tagLabel(replica, label)),
    renameLabel: (replica, name) => now(exchanges.renameLabel(replica, name)),
    removeLabel: (handle) => now(exchanges.removeLabel(handle)),
  };
};
