/** Contacts of which the state says nothing though they are copies of records: tagged without its knowing, or without a tag. */
import type { RecordId } from '../book/record';
import { adopt } from './adopt';
import type { Changes } from './catchUp';
import type { Claim } from './claim';
import type { MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import type { ReplicaContact } from './replica';

/** A contact whose tag neither the state nor the last intent knows: restored, imported, or from before a state was lost. */
export const hasUnknownTag = (
  state: MemberState,
  contacts: readonly ReplicaContact[],
  known: Claim,
): boolean => {
  const held = new Set(Object.values(state.contacts).map(({ handle }) => handle));
  return contacts.some(
    (contact) =>
      contact.record !== undefined &&
      state.contacts[contact.record] === undefined &&
      !held.has(contact.handle) &&
      known(contact.record, contact) === undefined,
  );
};

/**
 * Contacts in a shared label that lost their tag while the state was lost as well: known by an address that only one record
 * of the label and only one of them has, so that nobody is told of them as of somebody new.
 */
export const untaggedCopies = (
  whole: Changes,
  contacts: readonly ReplicaContact[],
  state: MemberState,
  active: ActiveLabels,
): ReadonlyMap<string, RecordId> => {
  const tagged = new Set(contacts.flatMap(({ record }) => record ?? []));
  const missing = [...whole.persons].flatMap(([record, { labels, v, fields }]) =>
    labels.length === 0 || tagged.has(record) || state.contacts[record] !== undefined
      ? []
      : [{ record, labels, v, fields }],
  );
  const partners = adopt(
    missing,
    contacts.filter(({ record }) => record === undefined),
  );
  return new Map(
    [...partners].flatMap(([record, { handle, labels }]) => {
      const held = missing.find((one) => one.record === record)?.labels ?? [];
      const isThere = held.some((label) => labels.includes(active.get(label)?.held.handle ?? ''));
      return isThere ? [[handle, record] as const] : [];
    }),
  );
};
