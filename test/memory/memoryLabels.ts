/**
 * The labels of a memory address book.
 *
 * *Not modelled:* stale versions of labels, which Google asks for in its reference and answers nothing about.
 */
import type { AddressBook } from '../../src/app/ports';
import type { Problem } from '../../src/core/replication/problem';
import type { Result } from '../../src/core/result';
import { fail, succeed } from '../../src/core/result';
import type { AddressBookData } from './addressBookData';
import { dropLabel, isNameTaken, newHandle, shownLabel, storeLabel } from './addressBookData';
import { writeThrough } from './outage';

const WHAT = 'labels';

type Labels = Pick<AddressBook, 'listLabels' | 'createLabel' | 'tagLabel' | 'renameLabel' | 'removeLabel'>;

const write = <Value>(data: AddressBookData, task: () => Result<Value, Problem>): Result<Value, Problem> =>
  writeThrough(data.outage, WHAT, task);

export const createMemoryLabels = (data: AddressBookData): Labels => ({
  listLabels: () => succeed(Object.values(data.labels).map((label) => shownLabel(data, label))),

  createLabel: (name, label) =>
    write(data, () =>
      isNameTaken(data, name)
        ? fail({ type: 'name-taken' })
        : succeed(storeLabel(data, { handle: newHandle(data, 'contactGroups/'), name, label, foreign: [] })),
    ),

  tagLabel: (replica, label) =>
    write(data, () => {
      const current = data.labels[replica.handle];
      if (current === undefined) return fail({ type: 'not-found', what: WHAT });
      const { handle, name } = current;
      return succeed(
        storeLabel(data, { handle, name, foreign: replica.foreign, ...(label === null ? {} : { label }) }),
      );
    }),

  renameLabel: (replica, name) =>
    write(data, () => {
      const current = data.labels[replica.handle];
      if (current === undefined) return fail({ type: 'not-found', what: WHAT });
      return current.name !== name && isNameTaken(data, name)
        ? fail({ type: 'name-taken' })
        : succeed(storeLabel(data, { ...current, name }));
    }),

  removeLabel: (handle) =>
    write(data, () => {
      dropLabel(data, handle);
      return succeed(null);
    }),
});
