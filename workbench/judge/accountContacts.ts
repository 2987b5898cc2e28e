/** What stands in one account's Google Contacts, read straight from the world: no API, no propagation delay, no trash. */
import type { Content } from '../google/people/peopleData';
import type { World } from '../google/world';

export interface AccountContact {
  /** The first one that it had: Google may give a contact another, and it is the same contact. */
  readonly resourceName: string;
  readonly content: Content;
  /** Resource names of contact groups. */
  readonly memberships: readonly string[];
}

export interface AccountLabel {
  readonly resourceName: string;
  readonly name: string;
}

export const contactsOf = (world: World, sub: string): readonly AccountContact[] =>
  Object.values(world.people.books[sub]?.contacts ?? {})
    .filter(({ current }) => current.deletedAt === undefined)
    .map(({ resourceName, previousResourceNames = [], current }) => ({
      resourceName: previousResourceNames[0] ?? resourceName,
      content: current.content,
      memberships: current.memberships,
    }));

export const labelsOf = (world: World, sub: string): readonly AccountLabel[] =>
  Object.values(world.people.books[sub]?.groups ?? {})
    .filter(({ deleted }) => !deleted)
    .map(({ resourceName, name }) => ({ resourceName, name }));
