/** Give a field the value that a change found or left: an edit like any other, by its author's own right. */
import { sharedPart } from '../../contacts/sharedPart';
import type { Draft } from '../draft';
import { isErased } from '../foldLog';
import type { Operation, Verdict } from '../operation';
import { isFieldValue } from '../personFields';
import { decideEdit } from './edit';
import { fieldOf, findPerson } from './person';

type UseValue = Extract<Operation, { type: 'use-value' }>;

export const decideUseValue = (draft: Draft, operation: UseValue): Verdict => {
  const { record, base, field, change, side, nonce } = operation;
  const seen = findPerson(draft, record);
  if (seen === undefined) return { type: 'refused', reason: 'unknown-record' };
  const { person, shared } = seen;
  if (person.deleted !== undefined) return { type: 'refused', reason: 'gone' };
  // Of what is hidden nothing is told, not even whether it was ever changed.
  const isVisible = shared.includes(field) || (field === 'address' && shared.includes('homeAddress'));
  if (!isVisible) return { type: 'unchanged', record };
  const entry = draft.logged(change);
  const told = entry?.record === record && !isErased(entry) ? entry.changes[field] : undefined;
  if (told === undefined) return { type: 'refused', reason: 'not-in-log' };
  if ((person.fields[field]?.seq ?? 0) > base) return { type: 'refused', reason: 'newer-edit' };
  const value = told[side];
  return decideEdit(draft, {
    type: 'edit',
    record,
    base,
    edits: {
      [field]: {
        was: sharedPart(field, fieldOf(person, field), shared),
        now: sharedPart(field, isFieldValue(value) ? value : [], shared),
      },
    },
    nonce,
  });
};
