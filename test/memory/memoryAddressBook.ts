/**
 * One member's Google Contacts in memory.
 *
 * *Not modelled:* what Google makes of a value (echoes), marks that grow old by
 * themselves, limits on a contact's content but for texts that are too long, rate limits, missing consent.
 */
import type { AddressBook } from '../../src/app/ports';
import type { Problem } from '../../src/core/replication/problem';
import type { ContactCreate, ContactUpdate } from '../../src/core/replication/replica';
import {
  LARGEST_CREATE,
  LARGEST_DELETE,
  LARGEST_READ,
  LARGEST_UPDATE,
} from '../../src/core/replication/replica';
import type { FieldValue, Fields } from '../../src/core/contacts/fieldValue';
import type { Result } from '../../src/core/result';
import { fail, succeed } from '../../src/core/result';
import type { AddressBookData, StoredContact, Tag } from './addressBookData';
import {
  hasRoomFor,
  isLabel,
  liveContact,
  MY_CONTACTS,
  newHandle,
  shownContact,
  storeContact,
  withFields,
  withTag,
} from './addressBookData';
import { listContacts } from './memoryListing';
import { createMemoryLabels } from './memoryLabels';
import { writeThrough } from './outage';

const WHAT = 'contacts';

const declined = (reason: string): Problem => ({ type: 'declined', what: WHAT, reason });

/** Google refuses a batch that is empty as it refuses one that is too large. */
const countProblem = (count: number, most: number): Problem | undefined =>
  count === 0 || count > most
    ? declined(`${String(count)} contacts in a batch of at most ${String(most)}`)
    : undefined;

const labelProblem = (data: AddressBookData, labels: readonly string[]): Problem | undefined => {
  const missing = labels.find((label) => !isLabel(data, label));
  return missing === undefined ? undefined : declined(`no label ${missing}`);
};

const MOST_CHARACTERS = 1_024;

/** Only a note may be longer. */
const contentProblem = ({ refuses }: AddressBookData, fields: Fields): Problem | undefined => {
  for (const [name, value] of Object.entries<FieldValue | undefined>(fields))
    for (const text of (value ?? []).flatMap((element) => Object.values(element))) {
      if (text === refuses) return declined('a text that is not allowed');
      if (name !== 'note' && text.length > MOST_CHARACTERS) return declined('a text that is too long');
    }
  return undefined;
};

const firstProblem = (problems: readonly (Problem | undefined)[]): Problem | undefined =>
  problems.find((problem) => problem !== undefined);

const created = (
  data: AddressBookData,
  { record, meantAt, labels, fields }: ContactCreate,
): Omit<StoredContact, 'seq' | 'version'> => ({
  handle: newHandle(data, 'people/c'),
  record,
  ...(meantAt === undefined ? {} : { meantAt }),
  foreign: [],
  labels: labels.length === 0 ? [MY_CONTACTS] : labels,
  fields: withFields({}, fields),
  deleted: false,
  former: [],
});

const updateProblem = (
  data: AddressBookData,
  { contact, labels, fields }: ContactUpdate,
): Problem | undefined => {
  const current = liveContact(data, contact.handle);
  if (current === undefined) return { type: 'not-found', what: WHAT };
  if (current.version !== contact.version) return { type: 'stale', what: WHAT };
  if (labels?.length === 0) return declined('a contact without a label');
  return labelProblem(data, labels ?? []) ?? contentProblem(data, fields);
};

const tagAfter = (current: StoredContact, { record, meantAt }: ContactUpdate): Tag => {
  if (record === undefined) return current;
  return record === null ? {} : { record, ...(meantAt === undefined ? {} : { meantAt }) };
};

const updated = (current: StoredContact, update: ContactUpdate): StoredContact => ({
  ...withTag(current, tagAfter(current, update)),
  labels: update.labels ?? current.labels,
  fields: withFields(current.fields, update.fields),
});

const wholeBatch = <Item, Value>(
  items: readonly Item[],
  problem: Problem | undefined,
  write: (item: Item) => Value,
): Result<readonly Value[], Problem> => (problem === undefined ? succeed(items.map(write)) : fail(problem));

export const createMemoryAddressBook = (data: AddressBookData): AddressBook => ({
  list: (request) => listContacts(data, request),

  get: (handles) =>
    handles.length > LARGEST_READ
      ? fail(declined(`${String(handles.length)} contacts at once`))
      : succeed(handles.flatMap((handle) => liveContact(data, handle) ?? []).map(shownContact)),

  create: (contacts) =>
    writeThrough(data.outage, WHAT, () =>
      wholeBatch(
        contacts,
        firstProblem([
          countProblem(contacts.length, LARGEST_CREATE),
          ...contacts.map(({ labels, fields }) => labelProblem(data, labels) ?? contentProblem(data, fields)),
          hasRoomFor(data, contacts.length) ? undefined : { type: 'no-room', what: WHAT },
        ]),
        (contact) => storeContact(data, created(data, contact)),
      ),
    ),

  update: (updates) =>
    writeThrough(data.outage, WHAT, () =>
      wholeBatch(
        updates.flatMap((update) => {
          const current = liveContact(data, update.contact.handle);
          return current === undefined ? [] : [updated(current, update)];
        }),
        firstProblem([
          countProblem(updates.length, LARGEST_UPDATE),
          ...updates.map((update) => updateProblem(data, update)),
        ]),
        (contact) => storeContact(data, contact),
      ),
    ),

  remove: (handles) =>
    writeThrough(data.outage, WHAT, () => {
      const contacts = [...new Set(handles)].flatMap((handle) => liveContact(data, handle) ?? []);
      const problem = firstProblem([
        countProblem(handles.length, LARGEST_DELETE),
        contacts.length < new Set(handles).size ? { type: 'not-found', what: WHAT } : undefined,
      ]);
      if (problem !== undefined) return fail(problem);
      for (const contact of contacts) storeContact(data, { ...contact, deleted: true });
      return succeed(null);
    }),

  ...createMemoryLabels(data),
});
