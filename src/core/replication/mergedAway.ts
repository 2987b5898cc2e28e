/**
 * Two contacts that somebody merged in his Google Contacts: the book hears of one that is gone and of another that has its values.
 * Whoever had put the one that is gone into the label would keep it beside the other: a double that nobody asked for.
 */
import type { RecordId } from '../book/record';
import { elementKey, sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES, FIELDS } from '../contacts/fieldTable';
import type { Fields } from '../contacts/fieldValue';
import type { HeldContact } from './memberState';
import { EVERYBODY } from './plan';
import type { ReconcileInput } from './reconcile';
import type { ReplicaContact } from './replica';

const holdsAll = (fields: Fields, of: Fields): boolean =>
  FIELD_NAMES.every((name) => {
    const [mine, theirs] = [of[name] ?? [], fields[name] ?? []];
    if (mine.length === 0 || sameValue(name, mine, theirs)) return true;
    const keys = theirs.map((element) => elementKey(name, element));
    return !FIELDS[name].single && mine.every((element) => keys.includes(elementKey(name, element)));
  });

/** Two people may have one name; that they have one address or number as well is what somebody who merges has seen. */
const canBeReached = ({ email = [], phone = [] }: Fields): boolean => email.length + phone.length > 0;

/** Whether the book has deleted it, and another contact of the same label has changed since and holds all of its values. */
export const isMergedAway = (
  record: RecordId,
  held: HeldContact,
  { state, active, persons }: Pick<ReconcileInput, 'state' | 'active' | 'persons'>,
): boolean => {
  if (held.source !== 'contributed' || held.original !== undefined || !canBeReached(held.shadow))
    return false;
  const from = persons.get(record)?.deletedFrom;
  if (from === undefined || !active.has(from)) return false;
  return [...persons].some(([other, person]) => {
    const known = state.contacts[other];
    return (
      known !== undefined &&
      person.v > known.v &&
      person.labels.includes(from) &&
      holdsAll(person.fields, held.shadow)
    );
  });
};

/** As it was put into the label: with no label, star or mark of another program that is the member's own. */
export const isBare = (contact: ReplicaContact, leaving: ReadonlySet<string>): boolean =>
  contact.foreign.length === 0 && contact.labels.every((label) => label === EVERYBODY || leaving.has(label));
