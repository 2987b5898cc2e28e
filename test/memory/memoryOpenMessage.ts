/**
 * One person's mailbox and the tokens of the messages that are open.
 *
 * *Not modelled:* encoded words, the person's own OAuth token, and tokens that get too old.
 */
import type { OpenMessage } from '../../src/app/ports';
import { mailboxesFrom, mailboxFrom } from '../../src/core/contacts/mailbox';
import type { Problem } from '../../src/core/replication/problem';
import type { Result } from '../../src/core/result';
import { fail, succeed } from '../../src/core/result';

export interface MailData {
  /** `From`, by message. */
  readonly senders: Map<string, string>;
  /** `To`, by message. */
  readonly recipients: Map<string, string>;
  readonly texts: Map<string, string>;
  /** How often a text was asked for. */
  textsRead: number;
  /** The message that a token opens. */
  readonly tokens: Map<string, string>;
}

export const emptyMail = (): MailData => ({
  senders: new Map(),
  recipients: new Map(),
  texts: new Map(),
  textsRead: 0,
  tokens: new Map(),
});

const asIs = (name: string): string => name;

export const createMemoryOpenMessage = (data: MailData): OpenMessage => {
  const from = (messageId: string, accessToken: string): Result<string, Problem> => {
    if (data.tokens.get(accessToken) !== messageId) return fail({ type: 'forbidden', what: 'message' });
    const header = data.senders.get(messageId);
    return header === undefined ? fail({ type: 'not-found', what: 'message' }) : succeed(header);
  };
  return {
    readEnvelope: (messageId, accessToken) => {
      const header = from(messageId, accessToken);
      if (!header.ok) return header;
      const recipients = mailboxesFrom(data.recipients.get(messageId) ?? '', asIs);
      return succeed({ sender: mailboxFrom(header.value, asIs), recipients });
    },
    readLetter: (messageId, accessToken) => {
      const header = from(messageId, accessToken);
      if (!header.ok) return header;
      data.textsRead += 1;
      return succeed({ sender: mailboxFrom(header.value, asIs), text: data.texts.get(messageId) ?? '' });
    },
  };
};
