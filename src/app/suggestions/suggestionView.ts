/** A suggestion as it is shown to its author, and to whoever decides it. */
import { admissible, findPerson, sharedIn } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import type { Reading } from '../../core/book/reading';
import type { RecordId, Seq } from '../../core/book/record';
import type { KeptSuggestion } from '../../core/book/suggestion';
import { fieldIn } from '../../core/book/suggestion';
import { displayName } from '../../core/contacts/displayName';
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type { FieldName, Fields } from '../../core/contacts/fieldValue';
import { mergeValue } from '../../core/contacts/mergeValue';
import { readableValue } from '../../core/contacts/readableValue';
import { sharedPart } from '../../core/contacts/sharedPart';
import type { Role } from '../../core/sharing/role';

export interface SuggestionView {
  readonly id: RecordId;
  readonly record?: RecordId;
  /** The `v` of the suggestion and of the person as they are shown here; 0 where nobody is concerned. */
  readonly base: Seq;
  readonly personBase: Seq;
  readonly matter: KeptSuggestion['matter'];
  /** Whom it concerns; '' for somebody without a name. */
  readonly person: string;
  readonly label: string;
  /** What the book holds now, and what it would hold. Both '' where no field is concerned. */
  readonly now: string;
  readonly proposed: string;
  /** What a new contact would hold, field by field; empty where none is suggested. */
  readonly adds: readonly { readonly field: FieldName; readonly value: string }[];
  /** The role that is asked for. */
  readonly role?: Role;
  /** What its author says to it; '' where it says itself what it is. */
  readonly word: string;
  readonly byName: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** False where the proposal was too long to be kept. */
  readonly acceptable: boolean;
}

const addsOf = (reading: Reading, { label: id, fields = {} }: KeptSuggestion): SuggestionView['adds'] => {
  const kept = admissible(fields, sharedIn(reading, id));
  return FIELD_NAMES.flatMap((field) => {
    const value = readableValue(field, kept[field] ?? []);
    return value === '' ? [] : [{ field, value }];
  });
};

const values = (
  reading: Reading,
  { person, proposal, text, by }: KeptSuggestion,
  field: FieldName | undefined,
): Pick<SuggestionView, 'now' | 'proposed'> => {
  const seen = person === undefined ? undefined : findPerson(reading, person);
  if (field === undefined || seen === undefined) return { now: '', proposed: '' };
  const held = admissible(fieldsOf(seen.person), seen.shared)[field] ?? [];
  if (proposal === undefined) return { now: readableValue(field, held), proposed: text };
  const [was, wanted] = [proposal.was, proposal.now].map((value) => sharedPart(field, value, seen.shared));
  // Its author reads what he wrote; who decides, what the book would hold.
  const value = by === reading.author ? wanted : mergeValue(field, was ?? [], wanted ?? [], held).value;
  return { now: readableValue(field, held), proposed: readableValue(field, value ?? []) };
};

export const nameIn = (reading: Reading, suggestion: KeptSuggestion): string => {
  const { person, text } = suggestion;
  const seen = person === undefined ? undefined : findPerson(reading, person);
  const fields: Fields = seen === undefined ? {} : admissible(fieldsOf(seen.person), seen.shared);
  if (person !== undefined) return displayName(fields);
  return suggestion.matter === 'access' ? suggestion.byName : text;
};

export const viewOf = (reading: Reading, suggestion: KeptSuggestion): SuggestionView => {
  const { id, person, matter, label, byName, at, proposal, fields, mass, role, text } = suggestion;
  const field = fieldIn(suggestion);
  return {
    id,
    ...(person === undefined ? {} : { record: person }),
    base: reading.find(id)?.v ?? 0,
    personBase: person === undefined ? 0 : (reading.find(person)?.v ?? 0),
    matter,
    person: nameIn(reading, suggestion),
    label: reading.access().labels.find((known) => known.id === label)?.name ?? '',
    ...values(reading, suggestion, field),
    adds: addsOf(reading, suggestion),
    ...(role === undefined ? {} : { role }),
    word: matter === 'access' ? text : '',
    byName,
    at,
    // So many at once are done by hand, by whoever wants them.
    acceptable:
      mass === undefined &&
      (field === undefined ? matter !== 'add' || fields !== undefined : proposal !== undefined),
  };
};
