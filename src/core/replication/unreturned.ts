/**
 * Contacts that were given back to their owner as far as Google took it: what a share had brought stands there still, because Google
 * would not have the contact as it was before. Of these values he has typed none, and nobody is told of them in his name. Pure.
 */
import { mergeValue } from '../contacts/mergeValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import type { ContactUpdate, ReplicaContact } from './replica';
import type { Named } from './sameContact';
import { isSameContact } from './sameContact';

export interface Unreturned extends Named {
  /** The fields that Google refused, as they stand there. */
  readonly shown: Fields;
  /** The same as they were to be: what of them is its owner's own. */
  readonly own: Fields;
}

/** Of a contact that was to become what this says. */
export const unreturnedIn = ({ contact, fields }: ContactUpdate): readonly Unreturned[] => {
  const { handle, identity } = contact;
  const names = FIELD_NAMES.filter((name) => fields[name] !== undefined);
  if (names.length === 0) return [];
  const shown = Object.fromEntries(names.map((name) => [name, contact.fields[name] ?? []]));
  return [
    {
      handle,
      ...(identity === undefined ? {} : { identity }),
      shown,
      own: fields,
    },
  ];
};

/** Each field of `from` as it is in `to`, with what `fields` has of its own. */
const turned = (fields: Fields, from: Fields, to: Fields): Fields => {
  const after: Partial<Record<FieldName, FieldValue>> = {};
  for (const name of FIELD_NAMES)
    if (from[name] !== undefined)
      after[name] = mergeValue(name, from[name], fields[name] ?? [], to[name] ?? []).value;
  return after;
};

const find = (unreturned: readonly Unreturned[] | undefined, contact: Named): Unreturned | undefined =>
  unreturned?.find((one) => isSameContact(one, contact));

/** The contact as its owner would have it, with what he has changed since. */
export const asOwned = (
  unreturned: readonly Unreturned[] | undefined,
  contact: ReplicaContact,
): ReplicaContact => {
  const left = find(unreturned, contact);
  if (left === undefined) return contact;
  return {
    ...contact,
    fields: {
      ...contact.fields,
      ...turned(contact.fields, left.shown, left.own),
    },
  };
};

/** What such a contact shows where this was told of it: that it shows more is nobody's edit. */
export const echoOf = (
  unreturned: readonly Unreturned[] | undefined,
  contact: Named,
  told: Fields,
): { readonly echo?: Fields } => {
  const left = find(unreturned, contact);
  return left === undefined ? {} : { echo: turned(told, left.own, left.shown) };
};
