/** Say who looks after a person and who stands in, or that nobody does. */
import { roleOn } from '../../sharing/access';
import { may } from '../../sharing/role';
import type { Care } from '../caretakers';
import { CARES } from '../caretakers';
import { caretakersSeen } from '../caretakersSeen';
import { labelsSeen } from '../comment';
import type { Draft } from '../draft';
import type { Author, Operation, Verdict } from '../operation';
import type { Json } from '../record';
import type { PersonSeen } from './person';
import { findPerson } from './person';

type SetCaretakers = Extract<Operation, { type: 'set-caretakers' }>;

/** By a label that its author sees as well: of one behind a wall nothing is said, not even by an answer. */
const sees = (draft: Draft, seen: PersonSeen, { id }: Author): boolean =>
  labelsSeen(draft, seen).some((label) => roleOn(draft.access(), label, id, draft.now) !== undefined);

const kept = ({ id, name, email }: Author): Json => ({ account: id, name: name === '' ? email : name });

/** Whoever has not seen who is named now does not name another; of whom he may not know, nobody is named to him. */
export const decideSetCaretakers = (draft: Draft, operation: SetCaretakers): Verdict => {
  const seen = findPerson(draft, operation.record);
  if (seen === undefined) return { type: 'refused', reason: 'unknown-record' };
  const { person, right, labels } = seen;
  if (!may(right, 'edit')) return { type: 'refused', reason: 'no-right' };
  if (person.deleted !== undefined) return { type: 'refused', reason: 'gone' };

  const known = caretakersSeen(draft, seen);
  const changed = CARES.filter((care: Care) => {
    const wanted = operation[care];
    return wanted !== undefined && wanted?.id !== known[care]?.account;
  });
  if (changed.length === 0) return { type: 'unchanged', record: person.id };
  if (known.seq !== operation.base) return { type: 'refused', reason: 'newer-edit' };
  const named = changed.flatMap((care) => operation[care] ?? []);
  if (!named.every((one) => sees(draft, seen, one))) return { type: 'refused', reason: 'caretaker-unseen' };
  const values = Object.fromEntries(
    changed.map((care): readonly [Care, Json] => {
      const wanted = operation[care] ?? null;
      return [care, wanted === null ? null : kept(wanted)];
    }),
  );
  draft.change(person, { type: 'edit', values, labels });
  return { type: 'applied', record: person.id };
};
