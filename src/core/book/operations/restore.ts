/**
 * Bring back what one change has taken away: a deleted contact with everything that was its own, places in other labels
 * included, or its place in one label. Only that change: what was deleted again since was deleted by somebody who saw it back.
 */
import { roleOn } from '../../sharing/access';
import { labelsHolding } from '../../sharing/placement';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import type { BookRecord } from '../record';
import { textOf } from '../record';

type Restore = Extract<Operation, { type: 'restore' }>;

const restoreContact = (draft: Draft, person: BookRecord, { deletion, label }: Restore): Verdict => {
  if (!may(roleOn(draft.access(), label, draft.author, draft.now), 'remove'))
    return { type: 'refused', reason: 'no-right' };
  if (person.deleted === undefined) return { type: 'unchanged', record: person.id };
  if (person.deleted !== deletion) return { type: 'refused', reason: 'gone' };
  draft.change(person, {
    type: 'restore',
    values: {},
    labels: labelsHolding(person, draft.placements()),
  });
  return { type: 'applied', record: person.id };
};

/** Whoever took it out may put it back as it was; everybody else only as he may place it. */
const mayPutBack = (draft: Draft, person: BookRecord, { deletion, label }: Restore): boolean => {
  const roleIn = (id: string | undefined) =>
    id === undefined ? undefined : roleOn(draft.access(), id, draft.author, draft.now);
  const isOwnAct = draft.logged(deletion)?.by === draft.author && may(roleIn(label), 'remove');
  return isOwnAct || (may(roleIn(person.label), 'share') && may(roleIn(label), 'place'));
};

const restorePlacement = (draft: Draft, person: BookRecord, operation: Restore): Verdict => {
  const { label, deletion } = operation;
  const placement = draft
    .all('placement')
    .find((row) => row.label === label && textOf(row, 'person') === person.id && row.deleted === deletion);
  const isHeld = labelsHolding(person, draft.placements()).includes(label);
  if (isHeld) return { type: 'unchanged', record: person.id };
  // Somebody who does not see the contact is told of no more than that there is nothing for him.
  if (placement === undefined) return { type: 'refused', reason: 'unknown-record' };
  if (draft.logged(deletion)?.record !== placement.id) return { type: 'refused', reason: 'not-in-log' };
  if (!mayPutBack(draft, person, operation)) return { type: 'refused', reason: 'no-right' };
  if (person.deleted !== undefined) return { type: 'refused', reason: 'gone' };
  draft.change(placement, {
    type: 'restore',
    values: {},
    labels: [...labelsHolding(person, draft.placements()), label],
    about: person.id,
  });
  return { type: 'applied', record: person.id };
};

export const decideRestore = (draft: Draft, operation: Restore): Verdict => {
  const person = draft.find(operation.record);
  const role = roleOn(draft.access(), operation.label, draft.author, draft.now);
  if (person?.kind !== 'person' || role === undefined) return { type: 'refused', reason: 'unknown-record' };
  return person.label === operation.label
    ? restoreContact(draft, person, operation)
    : restorePlacement(draft, person, operation);
};
