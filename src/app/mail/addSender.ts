/** Put whoever wrote into a label that is shared, unless he is in one already. */
import { isRecordId } from '../../core/book/record';
import { tidyValue } from '../../core/contacts/canonicalValue';
import type { Fields } from '../../core/contacts/fieldValue';
import { isAddress } from '../../core/contacts/mailbox';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { Refusal } from '../sharing/refusal';
import { personsAt } from './personsAt';
import type { PersonView } from './personView';
import type { SharedBookDeps } from './readSharedBook';
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
}

export type SenderAdded =
  | { readonly type: 'added'; readonly person: PersonView }
  /** Somebody with this address is in a label that he sees: nothing was added. */
  | { readonly type: 'known-already'; readonly persons: readonly PersonView[] };

const fieldsFrom = ({ family, given, company }: AddSenderRequest, email: string): Fields => ({
  name: tidyValue('name', [{ family, given }]),
  email: tidyValue('email', [{ value: email, type: 'work' }]),
  organization: tidyValue('organization', [{ name: company }]),
});

export const addSender =
  (deps: AddSenderDeps) =>
  (request: AddSenderRequest): Result<SenderAdded, Refusal> => {
    const email = request.email.normalize('NFKC').trim().toLowerCase();
    if (!isRecordId(request.label, 'label')) return fail({ type: 'not-understood' });
    if (!isAddress(email)) return fail({ type: 'no-address' });
    const fields = fieldsFrom(request, email);
    if (fields.name?.length === 0) return fail({ type: 'no-name' });

    const shared = readSharedBook(deps);
    if (!shared.ok) return shared;
    const persons = personsAt(shared.value.book, email);
    if (persons.length > 0) return succeed({ type: 'known-already', persons });

    const done = commitClick(deps)(shared.value.author, {
      type: 'add',
      label: request.label,
      fields,
      unlessThere: true,
      nonce: deps.nonces.draw(),
    });
    if (!done.ok) return done;
    const person = viewPerson(deps)(done.value.record);
    return person.ok ? succeed({ type: 'added', person: person.value }) : person;
  };
