/** What may be believed of a contact that carries our tag while the state does not know it. */
import type { RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, FieldValue } from '../contacts/fieldValue';
import type { BookPerson } from './catchUp';
import type { HeldContact, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import { sharedBy } from './observe';
import { sharedOnly } from './plan';
import type { ReplicaContact } from './replica';

export type Claim = (record: RecordId, contact: ReplicaContact) => HeldContact | undefined;

/** An earlier run stored that it was about to make this of a new contact, or of one that it was adopting. */
export const claimFromIntent =
  (state: MemberState): Claim =>
  (record) =>
    state.intent?.creates[record] ?? state.intent?.updates[record];

/**
 * The state is lost. A contact that says what the book says is taken for one that we made. One that says something else
 * is the member's: its values are neither told to the book nor put back, until the book changes that field.
 */
export const claimFromBook =
  (persons: ReadonlyMap<RecordId, BookPerson>, active: ActiveLabels): Claim =>
  (record, contact) => {
    const person = persons.get(record);
    if (person === undefined) return undefined;
    const labels = person.labels.filter((label) => {
      const handle = active.get(label)?.held.handle;
      return handle !== undefined && contact.labels.includes(handle);
    });
    const shared = sharedBy(person.labels, active);
    const shadow = sharedOnly(person.fields, shared);
    const seen = sharedOnly(contact.fields, shared);
    const echo: Partial<Record<FieldName, FieldValue>> = {};
    for (const name of FIELD_NAMES)
      if (!sameValue(name, seen[name] ?? [], shadow[name] ?? [])) echo[name] = seen[name] ?? [];
    const differs = Object.keys(echo).length > 0;
    const owned = person.labels.some((label) => active.get(label)?.held.created === false);
    return {
      handle: '',
      source: differs || owned ? 'contributed' : 'created',
      v: labels.length === person.labels.length ? person.v : 0,
      labels,
      shadow,
      ...(differs ? { echo } : {}),
    };
  };
