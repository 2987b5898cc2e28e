/**
 * How few People writes could have made one world of another. Per account Google takes 200 contacts in a batch of creates
 * or updates and 500 in a batch of deletes (developers.google.com/people/api/rest/v1/people: batchCreateContacts,
 * batchUpdateContacts, batchDeleteContacts); each new label is a call of its own. A contact that only joined a label
 * counts as an update, and so does the tag that the owner's own contact gets.
 */
import type { World } from '../google/world';
import { contactsOf, labelsOf, type AccountContact } from './accountContacts';

export interface AccountBound {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly newLabels: number;
  readonly calls: number;
}

export interface LowerBound {
  readonly total: number;
  /** By account id. */
  readonly perMember: Readonly<Record<string, AccountBound>>;
}

const state = ({ content, memberships }: AccountContact): string =>
  JSON.stringify([
    Object.entries(content).sort(([left], [right]) => (left < right ? -1 : 1)),
    [...memberships].sort(),
  ]);

const boundOf = (before: World, after: World, sub: string): AccountBound => {
  const then = new Map(contactsOf(before, sub).map((contact) => [contact.resourceName, contact]));
  const now = contactsOf(after, sub);
  const names = new Set(now.map(({ resourceName }) => resourceName));
  const labelsThen = new Set(labelsOf(before, sub).map(({ resourceName }) => resourceName));
  const created = now.filter(({ resourceName }) => !then.has(resourceName)).length;
  const updated = now.filter((contact) => {
    const former = then.get(contact.resourceName);
    return former !== undefined && state(former) !== state(contact);
  }).length;
  const deleted = [...then.keys()].filter((resourceName) => !names.has(resourceName)).length;
  const newLabels = labelsOf(after, sub).filter(({ resourceName }) => !labelsThen.has(resourceName)).length;
  const calls = Math.ceil(created / 200) + Math.ceil(updated / 200) + Math.ceil(deleted / 500) + newLabels;
  return { created, updated, deleted, newLabels, calls };
};

export const lowerBound = (before: World, after: World, members: readonly string[]): LowerBound => {
  const perMember = Object.fromEntries(members.map((sub) => [sub, boundOf(before, after, sub)]));
  return { total: Object.values(perMember).reduce((sum, { calls }) => sum + calls, 0), perMember };
};
