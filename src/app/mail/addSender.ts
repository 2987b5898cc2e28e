/** Put whoever wrote into a label that is shared, unless he is in one already. */
import { readingOf } from '../../core/book/reading';
import type { LabelId, RecordId } from '../../core/book/record';
import { isRecordId } from '../../core/book/record';
import { tidyValue } from '../../core/contacts/canonicalValue';
import type { Fields } from '../../core/contacts/fieldValue';
import { isAddress } from '../../core/contacts/mailbox';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { roleOn } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import type { SignaturePart } from '../../core/signatures/signaturePart';
import { withParts } from '../../core/signatures/signaturePart';
import type { ClickDeps } from '../book/commitClick';
import type { Refusal } from '../sharing/refusal';
import { commitSeen } from '../talk/commitAndSee';
import { TALK_KINDS } from '../talk/viewComments';
import type { MessageNotes } from './messageNotes';
import type { MessageRequest } from './messageRequest';
import { personsAt } from './personsAt';
import type { PersonView } from './personView';
import { personView } from './personView';
import type { SharedBook, SharedBookDeps } from './readSharedBook';
import { readSharedBook } from './readSharedBook';
import { othersBeside } from './viewMessageAgain';

export interface AddSenderDeps extends SharedBookDeps, ClickDeps {
  readonly messages: MessageNotes;
}

/** As it was typed. */
export interface AddSenderRequest {
  readonly label: string;
  readonly family: string;
  readonly given: string;
  readonly email: string;
  readonly company: string;
  /** What was ticked of his signature. */
  readonly parts?: readonly SignaturePart[];
  /** Beside which he is added. */
  readonly message: MessageRequest;
}

export type SenderAdded =
  | {
      readonly type: 'added';
      readonly person: PersonView;
      /** Who else stands beside the message, where that has been read. */
      readonly beside?: readonly PersonView[];
    }
  /** Somebody with this address is in a label that he sees: nothing was added. */
  | { readonly type: 'known-already'; readonly persons: readonly PersonView[] };

const fieldsFrom = ({ family, given, company, parts = [] }: AddSenderRequest, email: string): Fields => {
  const typed = {
    name: tidyValue('name', [{ family, given }]),
    email: tidyValue('email', [{ value: email, type: 'work' }]),
    organization: tidyValue('organization', [{ name: company }]),
  };
  // What was typed stands: a company of the signature is in the form to be changed.
  const ticked = parts.filter(({ kind }) => kind !== 'company');
  return ticked.length === 0 ? typed : withParts(typed, ticked);
};

/** Whoever received the message as well, where the first look at the book was one at everybody. */
const besideIn = (
  { book }: SharedBook,
  others: readonly RecordId[],
): { readonly beside?: readonly PersonView[] } => {
  if (book === undefined || !others.every((record) => book.records.has(record))) return {};
  return { beside: others.flatMap((record) => personView(book.reading, record) ?? []) };
};

/** False only for whoever sees the label and may not add to it: what else is wrong with it the commit says. */
const mayAdd = ({ book }: SharedBook, label: LabelId): boolean => {
  const role = book && roleOn(book.reading.access(), label, book.reading.author, book.reading.now);
  return role === undefined || may(role, 'add');
};

export const addSender =
  (deps: AddSenderDeps) =>
  (request: AddSenderRequest): Result<SenderAdded, Refusal> => {
    const email = request.email.normalize('NFKC').trim().toLowerCase();
    if (!isRecordId(request.label, 'label')) return fail({ type: 'not-understood' });
    if (!isAddress(email)) return fail({ type: 'no-address' });
    const fields = fieldsFrom(request, email);
    if (fields.name?.length === 0) return fail({ type: 'no-name' });

    const shared = readSharedBook(deps, [email]);
    if (!shared.ok) return shared;
    const persons = personsAt(shared.value.book, email);
    if (persons.length > 0) return succeed({ type: 'known-already', persons });

    // A book told of it would keep the wish as a suggestion, which nobody here has asked for.
    if (!mayAdd(shared.value, request.label)) return fail({ type: 'no-right' });
    const done = commitSeen(deps)(
      shared.value.author,
      { type: 'add', label: request.label, fields, unlessThere: true, nonce: deps.nonces.draw() },
      TALK_KINDS,
    );
    if (!done.ok) return done;
    const { page, verdict } = done.value;
    const reading = readingOf(page, shared.value.author.id, deps.clock.now());
    const person = verdict.type === 'refused' ? undefined : personView(reading, verdict.record);
    if (person === undefined) return fail({ type: 'unknown-record' });
    const others = othersBeside(deps)(request.message, person.record);
    return succeed({ type: 'added', person, ...besideIn(shared.value, others) });
  };
