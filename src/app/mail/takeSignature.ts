/** Keep what somebody ticked of a signature with the person whom it speaks of: an editor's edit, a viewer's suggestion. */
import { fieldsOf } from '../../core/book/personFields';
import { admissible, findPerson } from '../../core/book/operations/person';
import type { FieldEdit, FieldEdits } from '../../core/book/operation';
import { readingOf } from '../../core/book/reading';
import { isRecordId } from '../../core/book/record';
import { sameValue } from '../../core/contacts/canonicalValue';
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type { FieldName, Fields } from '../../core/contacts/fieldValue';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { may } from '../../core/sharing/role';
import type { SignaturePart } from '../../core/signatures/signaturePart';
import { withParts } from '../../core/signatures/signaturePart';
import type { ClickDeps } from '../book/commitClick';
import { commitAndShow } from '../contacts/commitAndShow';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import { TALK_KINDS } from '../talk/viewComments';
import { withLastNote } from './lastNote';
import type { MessageNotes } from './messageNotes';
import type { MessageRequest } from './messageRequest';
import type { PersonView } from './personView';
import { personView } from './personView';
import type { SharedBookDeps } from './readSharedBook';
import { othersBeside } from './viewMessageAgain';

export interface TakeSignatureDeps extends SharedBookDeps, ClickDeps {
  readonly messages: MessageNotes;
}

export interface TakeSignatureRequest {
  readonly record: string;
  readonly parts: readonly SignaturePart[];
  /** Beside which it was read. */
  readonly message: MessageRequest;
}

export type SignatureTaken =
  /** Whoever may not edit has suggested it. */
  | {
      readonly type: 'saved' | 'suggested';
      readonly person: PersonView;
      /** Who else stands beside the message, read in the same look at the book. */
      readonly beside: readonly PersonView[];
    }
  | { readonly type: 'nothing-ticked' };

/** Against what the book says now: what is ticked and known meanwhile is no edit. */
const editsOf = (seen: Fields, wanted: Fields): FieldEdits => {
  const edits: Partial<Record<FieldName, FieldEdit>> = {};
  for (const name of FIELD_NAMES) {
    const [was, now] = [seen[name] ?? [], wanted[name] ?? []];
    if (!sameValue(name, was, now)) edits[name] = { was, now };
  }
  return edits;
};

export const takeSignature =
  (deps: TakeSignatureDeps) =>
  ({ record, parts, message }: TakeSignatureRequest): Result<SignatureTaken, Refusal> => {
    if (parts.length === 0) return succeed({ type: 'nothing-ticked' });
    if (!isRecordId(record, 'person')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const others = othersBeside(deps)(message, record);
    const page = deps.book.read({ kinds: TALK_KINDS, records: [record, ...others] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const reading = readingOf(page.value, author.value.id, deps.clock.now());
    const seen = findPerson(reading, record);
    const known = personView(reading, record);
    if (seen === undefined || known === undefined) return fail({ type: 'unknown-record' });

    const fields = admissible(fieldsOf(seen.person), seen.shared);
    const edits = editsOf(fields, admissible(withParts(fields, parts), seen.shared));
    const suggested = !may(seen.right, 'edit');
    const noted = (person: PersonView): PersonView =>
      withLastNote(person, reading, page.value.records.values());
    const before = noted(known);
    const beside = others.flatMap((other) => {
      const person = personView(reading, other);
      return person === undefined ? [] : [noted(person)];
    });
    if (Object.keys(edits).length === 0)
      return succeed({ type: suggested ? 'suggested' : 'saved', person: before, beside });
    const done = commitAndShow(deps)(author.value, {
      type: 'edit',
      record,
      base: seen.person.v,
      edits,
      nonce: deps.nonces.draw(),
    });
    if (done.ok)
      return succeed({ type: suggested ? 'suggested' : 'saved', person: done.value.person, beside });
    // A book refuses an edit that its author has no right to, and keeps it as his suggestion.
    return suggested && done.problem.type === 'no-right'
      ? succeed({ type: 'suggested', person: before, beside })
      : done;
  };
