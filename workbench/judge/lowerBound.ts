/**
 * How few People writes could have made one world of another. Per account Google takes 200 contacts in a batch of creates
 * or updates and 500 in a batch of deletes (developers.google.com/people/api/rest/v1/people: batchCreateContacts,
 * batchUpdateContacts, batchDeleteContacts); each new label is a call of its own. A contact that only joined a label
 * counts as an update, and so does the tag that the owner's own contact gets.
 */
import type { World } from '../google/world';
import { contactsOf, labelsOf, type AccountContact, type AccountLabel } from './accountContacts';

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

/** One account at one moment. */
export interface AccountMoment {
  readonly contacts: readonly AccountContact[];
  readonly labels: readonly AccountLabel[];
}

/** Versions of a contact are replaced, never changed: the same content is the same value. */
const isSame = (former: AccountContact, contact: AccountContact): boolean =>
  (former.content === contact.content && former.memberships === contact.memberships) ||
  state(former) === state(contact);

export const boundBetween = (before: AccountMoment, after: AccountMoment): AccountBound => {
  const then = new Map(before.contacts.map((contact) => [contact.resourceName, contact]));
  const now = after.contacts;
  const names = new Set(now.map(({ resourceName }) => resourceName));
  const labelsThen = new Set(before.labels.map(({ resourceName }) => resourceName));
  const created = now.filter(({ resourceName }) => !then.has(resourceName)).length;
  const updated = now.filter((contact) => {
    const former = then.get(contact.resourceName);
    return former !== undefined && !isSame(former, contact);
  }).length;
  const deleted = [...then.keys()].filter((resourceName) => !names.has(resourceName)).length;
  const newLabels = after.labels.filter(({ resourceName }) => !labelsThen.has(resourceName)).length;
  const calls = Math.ceil(created / 200) + Math.ceil(updated / 200) + Math.ceil(deleted / 500) + newLabels;
  return { created, updated, deleted, newLabels, calls };
};

const momentOf = (world: World, sub: string): AccountMoment => ({
  contacts: contactsOf(world, sub),
  labels: labelsOf(world, sub),
});

const boundOf = (before: World, after: World, sub: string): AccountBound =>
  boundBetween(momentOf(before, sub), momentOf(after, sub));

export const lowerBound = (before: World, after: World, members: readonly string[]): LowerBound => {
  const perMember = Object.fromEntries(members.map((sub) => [sub, boundOf(before, after, sub)]));
  return { total: Object.values(perMember).reduce((sum, { calls }) => sum + calls, 0), perMember };
};
