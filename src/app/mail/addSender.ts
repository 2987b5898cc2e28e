/** Put whoever wrote into a label that is shared, unless he is in one already. */
import { admissible, sharedIn } from '../../core/book/operations/person';
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
import { commitClick } from '../book/commitClick';
import type { Refusal } from '../sharing/refusal';
import { personsAt } from './personsAt';
import type { PersonView } from './personView';
import type { SharedBook, SharedBookDeps } from './readSharedBook';
import { readSharedBook } from './readSharedBook';
import { viewPerson } from './viewPerson';

export interface AddSenderDeps extends SharedBookDeps, ClickDeps {}

/** As it was typed. */
export interface AddSenderRequest {
  readonly label: string;
  readonly family: string;
  readonly given: string;
  readonly email: string;
  readonly company: string;
  /** What was ticked of his signature. */
  readonly parts?: readonly SignaturePart[];
}

export type SenderAdded =
  | { readonly type: 'added'; readonly person: PersonView }
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

/** What is known of him without another look at the book. */
const asTyped = ({ book }: SharedBook, label: LabelId, record: RecordId, typed: Fields): PersonView => {
  const known = book?.reading.access().labels.find(({ id }) => id === label);
  if (book === undefined || known === undefined)
    return { record, v: 0, mayEdit: true, fields: typed, visible: [], labels: [] };
  const { id, name, origin } = known;
  const { author, now } = book.reading;
  const role = roleOn(book.reading.access(), id, author, now);
  const sharedBy = role === 'owner' ? '' : origin.name;
  const visible = sharedIn(book.reading, id);
  return {
    record,
    v: 0,
    mayEdit: may(role, 'edit'),
    fields: admissible(typed, visible),
    visible,
    labels: role === undefined ? [] : [{ id, name, role, sharedBy }],
  };
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
    const done = commitClick(deps)(shared.value.author, {
      type: 'add',
      label: request.label,
      fields,
      unlessThere: true,
      nonce: deps.nonces.draw(),
    });
    if (!done.ok) return done;
    const person = viewPerson(deps)(done.value.record);
    // He is in the book: a look that fails afterwards does not undo it.
    return succeed({
      type: 'added',
      person: person.ok ? person.value : asTyped(shared.value, request.label, done.value.record, fields),
    });
  };
