/** Change fields of a person. Per field the last commit wins; lists merge; an edit outlives a deletion it had not seen. */
import { sameValue } from '../../contacts/canonicalValue';
import { FIELD_NAMES } from '../../contacts/fieldTable';
import type { FieldName, FieldValue } from '../../contacts/fieldValue';
import { mergeValue } from '../../contacts/mergeValue';
import { readableValue } from '../../contacts/readableValue';
import { sharedPart, unsharedPart } from '../../contacts/sharedPart';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { FieldEdit, Operation, Verdict } from '../operation';
import type { RecordId } from '../record';
import type { PersonSeen } from './person';
import { admissible, fieldOf, findPerson } from './person';
import { suggest } from './suggest';

type Edit = Extract<Operation, { type: 'edit' }>;

/** The fields as the author wants them, merged with what the book holds by now; only those that change. */
const mergedFields = (
  { person, shared }: PersonSeen,
  { edits }: Edit,
): Partial<Record<FieldName, FieldValue>> => {
  const values: Partial<Record<FieldName, FieldValue>> = {};
  for (const name of FIELD_NAMES) {
    const edit = edits[name];
    if (edit === undefined) continue;
    if (!shared.includes(name) && sharedPart(name, edit.now, shared).length === 0) continue;
    const theirs = fieldOf(person, name);
    const [seen, hidden] = [sharedPart(name, theirs, shared), unsharedPart(name, theirs, shared)];
    const mine = admissible({ [name]: edit.now }, shared)[name] ?? [];
    const { value } = mergeValue(name, sharedPart(name, edit.was, shared), mine, seen);
    // What the author does not see stays as it is: merged, an element of his with the same key would lay it open.
    if (!sameValue(name, value, seen)) values[name] = [...value, ...hidden];
  }
  return values;
};

const keepAsSuggestions = (draft: Draft, seen: PersonSeen, edit: Edit): RecordId | undefined => {
  let first: RecordId | undefined;
  for (const [name, value] of Object.entries(mergedFields(seen, edit))) {
    const field = FIELD_NAMES.find((candidate) => candidate === name);
    if (field === undefined) continue;
    // The merged value also holds what the author does not see: that is no part of his wish.
    const was = sharedPart(field, fieldOf(seen.person, field), seen.shared);
    const now = sharedPart(field, value, seen.shared);
    const text = readableValue(field, now);
    const id = suggest(
      draft,
      {
        label: seen.seenIn,
        person: seen.person.id,
        matter: field,
        text,
        proposal: { was, now },
        isKnown: edit.asSuggestion === true,
      },
      edit.nonce,
    );
    first ??= id;
  }
  return first;
};

/** Those of its edits that are mere proposals, or those that are not. */
const partOf = (edit: Edit, isProposed: boolean): Edit => {
  const edits: Partial<Record<FieldName, FieldEdit>> = {};
  for (const name of FIELD_NAMES) {
    const one = edit.edits[name];
    if (one !== undefined && (one.proposed === true) === isProposed) edits[name] = one;
  }
  return { ...edit, edits };
};

export const decideEdit = (draft: Draft, edit: Edit): Verdict => {
  const seen = findPerson(draft, edit.record);
  if (seen === undefined) return { type: 'refused', reason: 'unknown-record' };
  const { person, right, labels } = seen;

  if (edit.asSuggestion === true) {
    if (person.deleted !== undefined) return { type: 'refused', reason: 'gone' };
    const made = keepAsSuggestions(draft, seen, edit);
    return made === undefined ? { type: 'unchanged', record: person.id } : { type: 'applied', record: made };
  }
  if (!may(right, 'edit')) {
    const suggestion = keepAsSuggestions(draft, seen, edit);
    return { type: 'refused', reason: 'no-right', ...(suggestion === undefined ? {} : { suggestion }) };
  }
  if (person.deleted !== undefined && person.deleted <= edit.base) return { type: 'refused', reason: 'gone' };

  const suggestion = keepAsSuggestions(draft, seen, partOf(edit, true));
  const values = mergedFields(seen, partOf(edit, false));
  if (Object.keys(values).length === 0)
    return suggestion === undefined
      ? { type: 'unchanged', record: person.id }
      : { type: 'refused', reason: 'only-by-hand', suggestion };
  draft.change(person, {
    type: person.deleted === undefined ? 'edit' : 'restore',
    values,
    labels,
  });
  return { type: 'applied', record: person.id };
};
