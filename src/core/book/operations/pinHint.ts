/** Pin a hint to a person, put another one in its place, or take it away. */
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import { hintOf } from '../hint';
import type { Operation, Verdict } from '../operation';
import { hintText, isWithin, LONGEST_HINT } from '../ownText';
import { findPerson } from './person';
import { nameOf } from './suggest';

type PinHint = Extract<Operation, { type: 'pin-hint' }>;

/** There is one hint: whoever has not seen the present one does not put his own over it. */
export const decidePinHint = (draft: Draft, { record, text: typed, base }: PinHint): Verdict => {
  const seen = findPerson(draft, record);
  if (seen === undefined) return { type: 'refused', reason: 'unknown-record' };
  const { person, right, labels } = seen;
  if (!may(right, 'edit')) return { type: 'refused', reason: 'no-right' };
  if (person.deleted !== undefined) return { type: 'refused', reason: 'gone' };
  const text = hintText(typed);
  if (!isWithin(text, LONGEST_HINT)) return { type: 'refused', reason: 'too-long' };
  const known = hintOf(person);
  if (known.text === text) return { type: 'unchanged', record };
  if (known.seq !== base) return { type: 'refused', reason: 'newer-edit' };
  const hint = text === '' ? null : { text, byName: nameOf(draft) };
  draft.change(person, { type: 'edit', values: { hint }, labels });
  return { type: 'applied', record };
};
