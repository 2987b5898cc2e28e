/** Take a person out of a label: out of its home it is deleted, out of another label only that placement ends. */
import { displayName } from '../../contacts/displayName';
import { roleOn } from '../../sharing/access';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { fieldsOf } from '../personFields';
import type { BookRecord, Seq } from '../record';
import { admissible, findPerson } from './person';
import { suggest } from './suggest';

type TakeOut = Extract<Operation, { type: 'take-out' }>;

const editedByOthersSince = (person: BookRecord, base: Seq, author: string): boolean =>
  Object.entries(person.fields).some(
    // How many comments there are is nobody's edit of him.
    ([name, { seq, by, seqByOther = 0 }]) => name !== 'comments' && (by === author ? seqByOther : seq) > base,
  );

export const decideTakeOut = (draft: Draft, { record, label, base, nonce }: TakeOut): Verdict => {
  const seen = findPerson(draft, record);
  const role = roleOn(draft.access(), label, draft.author, draft.now);
  if (seen === undefined || role === undefined) return { type: 'refused', reason: 'unknown-record' };
  const { person, labels } = seen;
  if (person.deleted !== undefined || !labels.includes(label)) return { type: 'unchanged', record };

  if (!may(role, 'remove')) {
    const text = displayName(admissible(fieldsOf(person), seen.shared));
    const suggestion = suggest(draft, { label, person: record, matter: 'remove', text }, nonce);
    return { type: 'refused', reason: 'no-right', suggestion };
  }
  if (label !== person.label) {
    const placement = draft.placements().find((held) => held.person === record && held.label === label);
    const row = placement === undefined ? undefined : draft.find(placement.id);
    if (row === undefined) return { type: 'unchanged', record };
    draft.change(row, { type: 'delete', values: {}, labels: [label], about: record });
    return { type: 'applied', record };
  }
  if (editedByOthersSince(person, base, draft.author)) return { type: 'refused', reason: 'newer-edit' };
  draft.change(person, { type: 'delete', values: {}, labels });
  return { type: 'applied', record };
};
