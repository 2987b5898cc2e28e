/**
 * One person's mailbox and the tokens of the messages that are open.
 *
 * *Not modelled:* encoded words, the person's own OAuth token, and tokens that get too old.
 */
import type { OpenMessage } from '../../src/app/ports';
import { mailboxFrom } from '../../src/core/contacts/mailbox';
import { fail, succeed } from '../../src/core/result';

export interface MailData {
  /** `From`, by message. */
  readonly senders: Map<string, string>;
  /** The message that a token opens. */
  readonly tokens: Map<string, string>;
}

export const emptyMail = (): MailData => ({ senders: new Map(), tokens: new Map() });

export const createMemoryOpenMessage = (data: MailData): OpenMessage => ({
  readSender: (messageId, accessToken) => {
    if (data.tokens.get(accessToken) !== messageId) return fail({ type: 'forbidden', what: 'message' });
    const from = data.senders.get(messageId);
    if (from === undefined) return fail({ type: 'not-found', what: 'message' });
    return succeed(mailboxFrom(from, (name) => name));
  },
});
