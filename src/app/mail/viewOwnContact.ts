/** Who wrote the open message, from nothing but the person's own Google Contacts: for when the book cannot be reached. */
import type { Fields } from '../../core/contacts/fieldValue';
import type { Mailbox } from '../../core/contacts/mailbox';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { OpenMessage } from '../ports';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { OwnContacts } from './ownContacts';
import type { MessageRequest } from './messageRequest';
import { isBelievable } from './messageRequest';

export interface OwnContactDeps {
  readonly openMessage: OpenMessage;
  readonly ownContacts: OwnContacts;
}

export interface OwnContactView {
  readonly sender: Mailbox;
  /** None where he has none with that address, or Google Contacts does not answer either. */
  readonly contacts: readonly Fields[];
}

export const viewOwnContact =
  ({ openMessage, ownContacts }: OwnContactDeps) =>
  (message: MessageRequest): Result<OwnContactView, Refusal> => {
    if (!isBelievable(message)) return fail({ type: 'not-understood' });
    const envelope = openMessage.readEnvelope(message.id, message.accessToken);
    if (!envelope.ok) return fail(outOfReach(envelope.problem));
    const { sender } = envelope.value;
    if (sender === undefined) return fail({ type: 'no-address' });
    const found = ownContacts.findByAddress(sender.address);
    return succeed({ sender, contacts: found.ok ? found.value : [] });
  };
