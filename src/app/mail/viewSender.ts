/** Who wrote the open message, from the labels that reach the member at the keyboard. */
import type { Mailbox } from '../../core/contacts/mailbox';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { labelsFor } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import type { OpenMessage } from '../ports';
import { domainOf } from '../sharing/findColleague';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import { personsAt } from './personsAt';
import type { PersonView } from './personView';
import type { SharedBook, SharedBookDeps } from './readSharedBook';
import { readSharedBook } from './readSharedBook';

export interface ViewSenderDeps extends SharedBookDeps {
  readonly openMessage: OpenMessage;
}

/** As it came with Gmail's event: nothing of it is believed. */
export interface MessageRequest {
  readonly id: string;
  readonly accessToken: string;
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

const MESSAGE_ID = /^[A-Za-z0-9:_-]{1,100}$/;
const LONGEST_TOKEN = 4_000;

const isBelievable = ({ id, accessToken }: MessageRequest): boolean =>
  MESSAGE_ID.test(id) && accessToken !== '' && accessToken.length <= LONGEST_TOKEN;

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

export const viewSender =
  (deps: ViewSenderDeps) =>
  (message: MessageRequest): Result<SenderView, Refusal> => {
    if (!isBelievable(message)) return fail({ type: 'not-understood' });
    const sent = deps.openMessage.readSender(message.id, message.accessToken);
    if (!sent.ok) return fail(outOfReach(sent.problem));
    const sender = sent.value;
    if (sender === undefined) return succeed({ type: 'no-sender' });
    const shared = readSharedBook(deps);
    if (!shared.ok) return shared;

    const persons = personsAt(shared.value.book, sender.address);
    if (persons.length > 0) return succeed({ type: 'known', persons });
    const { email } = shared.value.author;
    if (sender.address === email) return succeed({ type: 'yourself', sender });
    // Colleagues stand in the company's own directory, which Google offers beside everybody's contacts.
    if (domainOf(sender.address) === domainOf(email)) return succeed({ type: 'colleague', sender });
    return succeed(viewUnknown(shared.value, sender));
  };
