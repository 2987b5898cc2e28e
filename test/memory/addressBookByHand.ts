/** What a person does in his own Google Contacts, on the phone or in the browser; a slip of the test's author throws. */
import type { Fields } from '../../src/core/contacts/fieldValue';
import type { ForeignTag } from '../../src/core/replication/replica';
import type { AddressBookData, StoredContact, StoredLabel } from './addressBookData';
import {
  dropLabel,
  isNameTaken,
  liveContact,
  liveContacts,
  MY_CONTACTS,
  newHandle,
  storeContact,
  storeLabel,
  withFields,
  withTag,
} from './addressBookData';

export const contactAt = (data: AddressBookData, handle: string): StoredContact => {
  const contact = liveContact(data, handle);
  if (contact === undefined) throw new Error(`There is no contact ${handle}.`);
  return contact;
};

export const labelAt = (data: AddressBookData, handle: string): StoredLabel => {
  const label = data.labels[handle];
  if (label === undefined) throw new Error(`There is no label ${handle}.`);
  return label;
};

/** Those with a label, or all. */
export const contactsIn = (data: AddressBookData, label?: string): readonly StoredContact[] =>
  liveContacts(data).filter(({ labels }) => label === undefined || labels.includes(label));

/** Answers the new contact's handle. `labels` are handles; every contact is in My Contacts besides. */
export const add = (data: AddressBookData, fields: Fields, labels: readonly string[] = []): string => {
  const handle = newHandle(data, 'people/c');
  storeContact(data, {
    handle,
    foreign: [],
    labels: [MY_CONTACTS, ...labels],
    fields: withFields({}, fields),
    deleted: false,
    former: [],
  });
  return handle;
};

/** Each field that is named is replaced, an empty list clears it; the others stay. */
export const edit = (data: AddressBookData, handle: string, fields: Fields): void => {
  const contact = contactAt(data, handle);
  storeContact(data, { ...contact, fields: withFields(contact.fields, fields) });
};

export const remove = (data: AddressBookData, handle: string): void => {
  storeContact(data, { ...contactAt(data, handle), deleted: true });
};

/** Puts a contact into a label, or a star on it. */
export const label = (data: AddressBookData, handle: string, labelHandle: string): void => {
  const contact = contactAt(data, handle);
  if (!contact.labels.includes(labelHandle))
    storeContact(data, { ...contact, labels: [...contact.labels, labelHandle] });
};

export const unlabel = (data: AddressBookData, handle: string, labelHandle: string): void => {
  const contact = contactAt(data, handle);
  const others = contact.labels.filter((one) => one !== labelHandle);
  storeContact(data, { ...contact, labels: others.length === 0 ? [MY_CONTACTS] : others });
};

/** Answers the new label's handle. */
export const createLabel = (data: AddressBookData, name: string): string => {
  if (isNameTaken(data, name)) throw new Error(`There is a label “${name}” already.`);
  return storeLabel(data, { handle: newHandle(data, 'contactGroups/'), name, foreign: [] }).handle;
};

export const renameLabel = (data: AddressBookData, labelHandle: string, name: string): void => {
  storeLabel(data, { ...labelAt(data, labelHandle), name });
};

/** Deletes a label and keeps its contacts. */
export const deleteLabel = (data: AddressBookData, labelHandle: string): void => {
  labelAt(data, labelHandle);
  dropLabel(data, labelHandle);
};

/** Not the person's hand but another program's: tags that nobody sees, ours forged or taken away among them. */
export const tag = (
  data: AddressBookData,
  handle: string,
  tags: { readonly record?: string | null; readonly foreign?: readonly ForeignTag[] },
): void => {
  const contact = contactAt(data, handle);
  const { record, foreign = contact.foreign } = tags;
  const tag = record === undefined ? contact : record === null ? {} : { record };
  storeContact(data, { ...withTag(contact, tag), foreign });
};

/** Google gives a contact another name at times, and says so once in the next listing. Answers the new handle. */
export const changeHandle = (data: AddressBookData, handle: string): string => {
  const contact = contactAt(data, handle);
  const fresh = newHandle(data, 'people/c');
  data.past.push(contact);
  delete data.contacts[handle];
  storeContact(data, { ...contact, handle: fresh, former: [...contact.former, handle] });
  return fresh;
};
