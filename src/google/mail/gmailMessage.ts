/**
 * The open message, over the Gmail API. With the scope `gmail.addons.current.message.readonly` Google lets an add-on read
 * the message that is open, and no other: beside the person's own token goes the event's, in the header
 * `X-Goog-Gmail-Access-Token` (developers.google.com/workspace/add-ons/concepts/workspace-scopes). Google would hand out the text
 * with the headers; it is asked for the headers alone until the person asks for the signature.
 */
import * as v from 'valibot';
import type { OpenMessage } from '../../app/ports';
import { mailboxesFrom, mailboxFrom } from '../../core/contacts/mailbox';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { Http, Token } from '../http';
import { read } from '../http';
import { decodeWords } from './encodedWords';
import type { BodyUtilities } from './messageBody';
import { bodyText } from './messageBody';

const MESSAGES = 'https://gmail.googleapis.com/gmail/v1/users/me/messages';
const WHAT = 'message';

const messageSchema = v.object({
  payload: v.optional(
    v.looseObject({
      headers: v.optional(v.array(v.object({ name: v.string(), value: v.optional(v.string(), '') })), []),
    }),
    {},
  ),
});

export interface GmailMessageDeps {
  readonly http: Http;
  readonly token: Token;
  readonly utilities: BodyUtilities;
}

type Message = v.InferOutput<typeof messageSchema>;

const headersCalled = ({ payload }: Message, wanted: RegExp): readonly string[] =>
  (payload.headers ?? []).filter(({ name }) => wanted.test(name)).map(({ value }) => value);

export const createGmailMessage = ({ http, token, utilities }: GmailMessageDeps): OpenMessage => {
  const decode = (name: string): string => decodeWords(utilities, name);
  const get = (messageId: string, accessToken: string, what: string): Result<Message, Problem> => {
    const bearer = token();
    if (!bearer.ok) return bearer;
    const answer = http.send({
      method: 'get',
      url: `${MESSAGES}/${encodeURIComponent(messageId)}?${what}`,
      token: bearer.value,
      headers: { 'X-Goog-Gmail-Access-Token': accessToken },
    });
    return answer.ok ? read(answer.value, WHAT, messageSchema) : answer;
  };
  const senderOf = (message: Message) => mailboxFrom(headersCalled(message, /^from$/i)[0] ?? '', decode);

  return {
    readEnvelope: (messageId, accessToken) => {
      const headers = ['From', 'To', 'Cc'].map((name) => `metadataHeaders=${name}`).join('&');
      const message = get(messageId, accessToken, `format=metadata&${headers}`);
      if (!message.ok) return message;
      const recipients = headersCalled(message.value, /^(?:to|cc)$/i).join(',');
      return succeed({ sender: senderOf(message.value), recipients: mailboxesFrom(recipients, decode) });
    },

    readLetter: (messageId, accessToken) => {
      const message = get(messageId, accessToken, 'format=full');
      if (!message.ok) return message;
      return succeed({
        sender: senderOf(message.value),
        text: bodyText(utilities, message.value.payload),
      });
    },
  };
};
