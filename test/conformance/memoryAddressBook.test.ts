/** The address book in memory keeps the law of address books. */
import { emptyAddressBook, STARRED } from '../memory/addressBookData';
import { add, createLabel, edit, label, remove, renameLabel, tag } from '../memory/addressBookByHand';
import { createMemoryAddressBook } from '../memory/memoryAddressBook';
import { expireMarks } from '../memory/memoryListing';
import { describeAddressBook } from './describeAddressBook';

describeAddressBook('in memory', () => {
  const data = emptyAddressBook('aiko');
  return {
    port: createMemoryAddressBook(data),
    hands: {
      add: (fields, labelHandle) => add(data, fields, labelHandle === undefined ? [] : [labelHandle]),
      edit: (handle, fields) => {
        edit(data, handle, fields);
      },
      remove: (handle) => {
        remove(data, handle);
      },
      label: (handle, labelHandle) => {
        label(data, handle, labelHandle);
      },
      star: (handle) => {
        label(data, handle, STARRED);
      },
      tag: (handle, foreign) => {
        tag(data, handle, { record: null, foreign });
      },
      createLabel: (name) => createLabel(data, name),
      renameLabel: (labelHandle, name) => {
        renameLabel(data, labelHandle, name);
      },
    },
    expireMarks: () => {
      expireMarks(data);
    },
    lose: (what) => {
      data.outage.next = what === 'lost-answer' ? 'answer' : 'request';
    },
  };
});
