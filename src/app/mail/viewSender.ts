/** Who wrote the open message, from the labels that reach the member at the keyboard. */
import type { RecordId } from '../../core/book/record';
import type { Mailbox } from '../../core/contacts/mailbox';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { labelsFor } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import type { Envelope, OpenMessage } from '../ports';
import { domainOf } from '../sharing/findColleague';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import { withLastNote } from './lastNote';
import type { MessageNotes } from './messageNotes';
import type { MessageRequest } from './messageRequest';
import { isBelievable } from './messageRequest';
import { bestFirst } from './namesakes';
import { personsAt } from './personsAt';
import type { PersonView } from './personView';
import type { SharedBook, SharedBookDeps } from './readSharedBook';
import { readSharedBook } from './readSharedBook';

export interface ViewSenderDeps extends SharedBookDeps {
  readonly openMessage: OpenMessage;
  readonly messages: MessageNotes;
}

export type SenderView =
  | { readonly type: 'known'; readonly persons: readonly PersonView[] }
  | { readonly type: 'unknown'; readonly sender: Mailbox }
  /** No label that he may add to; whom he can ask for that. */
  | {
      readonly type: 'may-not-add';
      readonly sender: Mailbox;
      readonly hasLabels: boolean;
      /** As far as their names are known. */
      readonly owners: readonly string[];
    }
  | { readonly type: 'yourself' | 'colleague'; readonly sender: Mailbox }
  | { readonly type: 'no-sender' };

/** With those to whom the message went as well, as far as he sees them; absent where he sees none of them. */
export type MessageView = SenderView & { readonly recipients?: readonly PersonView[] };

const mayAddSomewhere = ({ reading }: NonNullable<SharedBook['book']>): boolean =>
  labelsFor(reading.access(), reading.author, reading.now).some(({ role }) => may(role, 'add'));

/** Owners whose labels he sees, for whoever may add to none of them. */
const ownersOf = ({ reading }: NonNullable<SharedBook['book']>): readonly string[] => {
  const names = labelsFor(reading.access(), reading.author, reading.now).map(
    ({ label }) => label.origin.name,
  );
  return [...new Set(names.filter((name) => name !== ''))].sort();
};

const viewUnknown = ({ book }: SharedBook, sender: Mailbox): SenderView => {
  if (book === undefined) return { type: 'may-not-add', sender, hasLabels: false, owners: [] };
  return mayAddSomewhere(book)
    ? { type: 'unknown', sender }
    : { type: 'may-not-add', sender, hasLabels: true, owners: ownersOf(book) };
};

/** Of the recipients lines are shown, which have no room for it. */
const withNotes = (book: SharedBook['book'], persons: readonly PersonView[]): readonly PersonView[] =>
  book === undefined
    ? persons
    : persons.map((person) => withLastNote(person, book.reading, book.records.values()));

const senderView = (shared: SharedBook, sender: Mailbox | undefined): SenderView => {
  if (sender === undefined) return { type: 'no-sender' };
  const persons = withNotes(shared.book, bestFirst(personsAt(shared.book, sender.address), sender.name));
  if (persons.length > 0) return { type: 'known', persons };
  const { email } = shared.author;
  if (sender.address === email) return { type: 'yourself', sender };
  // Colleagues stand in the company's own directory, which Google offers beside everybody's contacts.
  if (domainOf(sender.address) === domainOf(email)) return { type: 'colleague', sender };
  return viewUnknown(shared, sender);
};

/** In the order of the header, each person once, and none who is shown as the sender. */
const recipientsOf = (
  { author, book }: SharedBook,
  { sender, recipients }: Envelope,
): readonly PersonView[] => {
  const others = recipients.filter(({ address }) => address !== author.email && address !== sender?.address);
  const persons = others.flatMap(({ name, address }) => bestFirst(personsAt(book, address), name));
  return [...new Map(persons.map((person) => [person.record, person])).values()];
};

const idOf = ({ record }: PersonView): RecordId => record;

export const viewSender =
  (deps: ViewSenderDeps) =>
  (message: MessageRequest): Result<MessageView, Refusal> => {
    if (!isBelievable(message)) return fail({ type: 'not-understood' });
    const envelope = deps.openMessage.readEnvelope(message.id, message.accessToken);
    if (!envelope.ok) return fail(outOfReach(envelope.problem));
    const { sender, recipients } = envelope.value;
    const addresses = [...(sender === undefined ? [] : [sender]), ...recipients].map(
      ({ address }) => address,
    );
    const shared = readSharedBook(deps, addresses, ['comment']);
    if (!shared.ok) return shared;
    const view = senderView(shared.value, sender);
    const others = recipientsOf(shared.value, envelope.value);
    const senders = view.type === 'known' ? view.persons : [];
    deps.messages.note(message.id, { senders: senders.map(idOf), recipients: others.map(idOf) });
    return succeed(others.length === 0 ? view : { ...view, recipients: others });
  };
