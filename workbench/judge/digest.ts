/**
 * One text for all that a refused act must leave as it was: the spreadsheets, the script properties, everybody's contacts
 * and labels. Calls, clocks, tokens, caches and version numbers are left out: they move when nothing has changed.
 */
import { createHash } from 'node:crypto';
import type { AddressBook } from '../google/people/peopleData';
import type { World } from '../google/world';

const bookState = (book: AddressBook): unknown => ({
  contacts: Object.fromEntries(
    Object.entries(book.contacts).map(([resourceName, { current }]) => [
      resourceName,
      {
        content: current.content,
        memberships: [...current.memberships].sort(),
        photo: current.photo ?? null,
        deleted: current.deletedAt !== undefined,
      },
    ]),
  ),
  groups: Object.fromEntries(
    Object.entries(book.groups).map(([resourceName, { name, clientData, deleted }]) => [
      resourceName,
      { name, clientData, deleted },
    ]),
  ),
});

const isEmpty = (book: AddressBook): boolean =>
  Object.keys(book.contacts).length + Object.keys(book.groups).length === 0;

/** Keys in order, so that what was put in another order counts as the same. */
const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;

export const digest = (world: World): string => {
  const state = {
    spreadsheets: world.sheets.spreadsheets,
    properties: world.script.scriptProperties,
    people: Object.fromEntries(
      Object.entries(world.people.books)
        .filter(([, book]) => !isEmpty(book))
        .map(([sub, book]) => [sub, bookState(book)]),
    ),
  };
  return createHash('sha256').update(JSON.stringify(state, inKeyOrder)).digest('hex');
};
