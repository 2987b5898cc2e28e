/** One account's contacts and labels as plain values; API and hands both write through here, so versions and marks move. */
import type { ReplicaContact, ReplicaLabel } from '../../src/core/replication/replica';
import type { FieldValue, Fields } from '../../src/core/contacts/fieldValue';
import type { Outage } from './outage';
import { noOutage } from './outage';
import { throughJson } from './throughJson';

export const MY_CONTACTS = 'contactGroups/myContacts';
export const STARRED = 'contactGroups/starred';

export interface StoredContact extends ReplicaContact {
  /** The change that made this version. */
  readonly seq: number;
  readonly deleted: boolean;
  /** Handles that it had before. */
  readonly former: readonly string[];
}

/** How many contacts carry it is counted when it is shown. */
export type StoredLabel = Omit<ReplicaLabel, 'contacts'>;

export interface AddressBookData {
  /** Stands in every handle, so that one member's never fits into another's book. */
  readonly owner: string;
  /** The number of the last change; marks are positions in it. */
  changes: number;
  handles: number;
  /** Marks of an earlier generation are expired. */
  markGeneration: number;
  pageSize: number;
  /** By handle; a deleted contact stays as its tombstone. */
  readonly contacts: Record<string, StoredContact>;
  /** Versions that others replaced, oldest first. */
  readonly past: StoredContact[];
  /** So many of the newest changes are not in listings yet: Google speaks of minutes. */
  lag: number;
  /** By handle. */
  readonly labels: Record<string, StoredLabel>;
  readonly outage: Outage;
  /** How many it holds, with the trash; what was deleted before this change is in it no more. */
  capacity: number;
  /** A text that no contact may have, as Google refuses some for reasons of its own. */
  refuses: string | null;
  emptiedAt: number;
}

export const emptyAddressBook = (owner = ''): AddressBookData => ({
  owner,
  changes: 0,
  handles: 0,
  markGeneration: 0,
  pageSize: 1000,
  contacts: {},
  past: [],
  lag: 0,
  labels: {},
  outage: noOutage(),
  capacity: 25_000,
  refuses: null,
  emptiedAt: 0,
});

export const newHandle = (data: AddressBookData, prefix: 'people/c' | 'contactGroups/'): string => {
  data.handles += 1;
  return `${prefix}${data.owner}${String(data.handles)}`;
};

export const liveContact = (data: AddressBookData, handle: string): StoredContact | undefined => {
  const contact = data.contacts[handle];
  return contact?.deleted === false ? contact : undefined;
};

export const liveContacts = (data: AddressBookData): readonly StoredContact[] =>
  Object.values(data.contacts).filter(({ deleted }) => !deleted);

export const hasRoomFor = ({ contacts, capacity, emptiedAt }: AddressBookData, count: number): boolean =>
  count + Object.values(contacts).filter(({ deleted, seq }) => !deleted || seq > emptiedAt).length <=
  capacity;

const asShown = ({
  handle,
  former,
  version,
  record,
  meantAt,
  foreign,
  labels,
  fields,
}: StoredContact): ReplicaContact => ({
  handle,
  identity: former[0] ?? handle,
  version,
  ...(record === undefined ? {} : { record }),
  ...(record === undefined || meantAt === undefined ? {} : { meantAt }),
  foreign,
  labels,
  fields,
});

/** A version is never changed, so it looks the same whenever it is asked for. */
const shown = new WeakMap<StoredContact, ReplicaContact>();

/** As the port shows it: what is ours alone stays inside. */
export const shownContact = (contact: StoredContact): ReplicaContact => {
  const before = shown.get(contact);
  if (before !== undefined) return before;
  const now = asShown(contact);
  shown.set(contact, now);
  return now;
};

/** Each write makes a new version, also one that writes what was there. */
export const storeContact = (
  data: AddressBookData,
  contact: Omit<StoredContact, 'seq' | 'version'>,
): ReplicaContact => {
  data.changes += 1;
  const stored = throughJson({ ...contact, seq: data.changes, version: `v${String(data.changes)}` });
  const before = data.contacts[contact.handle];
  if (before !== undefined) data.past.push(before);
  data.contacts[contact.handle] = stored;
  return shownContact(stored);
};

export const shownLabel = (data: AddressBookData, label: StoredLabel): ReplicaLabel => ({
  ...label,
  contacts: liveContacts(data).filter(({ labels }) => labels.includes(label.handle)).length,
});

export const storeLabel = (data: AddressBookData, label: Omit<StoredLabel, 'version'>): ReplicaLabel => {
  data.changes += 1;
  const stored = throughJson({ ...label, version: `v${String(data.changes)}` });
  data.labels[label.handle] = stored;
  return shownLabel(data, stored);
};

/** Fields that hold nothing are absent, as Google answers them. */
export const withFields = (before: Fields, given: Fields): Fields =>
  Object.fromEntries(
    Object.entries<FieldValue | undefined>({ ...before, ...given }).filter(
      ([, value]) => value !== undefined && value.length > 0,
    ),
  );

export const isLabel = (data: AddressBookData, handle: string): boolean =>
  handle === MY_CONTACTS || handle === STARRED || data.labels[handle] !== undefined;

const SYSTEM_NAMES = ['myContacts', 'starred'];

export const isNameTaken = (data: AddressBookData, name: string): boolean =>
  SYSTEM_NAMES.includes(name) || Object.values(data.labels).some((label) => label.name === name);

/** Its contacts lose the label and nothing else; one that had no other stays among all contacts. */
export const dropLabel = (data: AddressBookData, handle: string): void => {
  for (const contact of liveContacts(data)) {
    if (!contact.labels.includes(handle)) continue;
    const others = contact.labels.filter((label) => label !== handle);
    storeContact(data, { ...contact, labels: others.length === 0 ? [MY_CONTACTS] : others });
  }
  delete data.labels[handle];
};

/** What is known of a contact's tag: the record that it names, and when it was put on. */
export type Tag = Pick<StoredContact, 'record' | 'meantAt'>;

export const withTag = (
  { record: _former, meantAt: _then, ...contact }: StoredContact,
  { record, meantAt }: Tag,
): StoredContact => ({
  ...contact,
  ...(record === undefined ? {} : { record }),
  ...(record === undefined || meantAt === undefined ? {} : { meantAt }),
});
