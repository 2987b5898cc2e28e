/** What the signature of the open message says of its sender, beside what is known of him. The only place where a message's text is read. */
import { findPerson } from '../../core/book/operations/person';
import type { Mailbox } from '../../core/contacts/mailbox';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { roleOn } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import { readSignature } from '../../core/signatures/readSignature';
import type { Difference, SignaturePart } from '../../core/signatures/signaturePart';
import { differences, partsOf } from '../../core/signatures/signaturePart';
import type { OpenMessage } from '../ports';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { MessageRequest } from './messageRequest';
import { isBelievable } from './messageRequest';
import { bestFirst } from './namesakes';
import { personsAt } from './personsAt';
import type { PersonView } from './personView';
import type { SharedBook, SharedBookDeps } from './readSharedBook';
import { readSharedBook } from './readSharedBook';
import type { LabelToAddTo } from './viewLabelsToAddTo';

export interface ViewSignatureDeps extends SharedBookDeps {
  readonly openMessage: OpenMessage;
}

export type SignatureView =
  | {
      readonly type: 'unknown';
      /** By the name that he signs with. */
      readonly sender: Mailbox;
      readonly parts: readonly SignaturePart[];
      readonly labels: readonly LabelToAddTo[];
    }
  | {
      readonly type: 'known';
      readonly person: PersonView;
      /** What is left of a signature where everything else is known already. */
      readonly differences: readonly Difference[];
      /** Else what is taken becomes a suggestion. */
      readonly mayEdit: boolean;
    }
  /** Nothing in the message looks like one. */
  | { readonly type: 'no-signature' };

const labelsToAddTo = ({ reading }: NonNullable<SharedBook['book']>): readonly LabelToAddTo[] =>
  reading
    .access()
    .labels.filter(({ id }) => {
      const role = roleOn(reading.access(), id, reading.author, reading.now);
      return role !== undefined && may(role, 'add');
    })
    .map(({ id, name }) => ({ id, name }));

/** The sender's own address is known from the header, and stands in the form already. */
const isOwnAddress = ({ kind, text }: SignaturePart, address: string): boolean =>
  kind === 'email' && text.toLowerCase() === address;

export const viewSignature =
  (deps: ViewSignatureDeps) =>
  (message: MessageRequest): Result<SignatureView, Refusal> => {
    if (!isBelievable(message)) return fail({ type: 'not-understood' });
    const letter = deps.openMessage.readLetter(message.id, message.accessToken);
    if (!letter.ok) return fail(outOfReach(letter.problem));
    const { sender, text } = letter.value;
    if (sender === undefined) return succeed({ type: 'no-signature' });
    const signature = readSignature(sender, text);
    const parts = partsOf(signature).filter((part) => !isOwnAddress(part, sender.address));
    if (parts.length === 0) return succeed({ type: 'no-signature' });

    const shared = readSharedBook(deps, [sender.address]);
    if (!shared.ok) return shared;
    const { book } = shared.value;
    if (book === undefined) return fail({ type: 'no-right' });
    const [person] = bestFirst(personsAt(book, sender.address), sender.name);
    if (person === undefined) {
      const labels = labelsToAddTo(book);
      if (labels.length === 0) return fail({ type: 'no-right' });
      const named = { ...sender, name: signature.name === '' ? sender.name : signature.name };
      return succeed({ type: 'unknown', sender: named, parts, labels });
    }
    const right = findPerson(book.reading, person.record)?.right;
    return succeed({
      type: 'known',
      person,
      differences: differences(person.fields, parts),
      mayEdit: right !== undefined && may(right, 'edit'),
    });
  };
