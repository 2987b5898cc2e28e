/**
 * The open message, over the Gmail API. With the scope `gmail.addons.current.message.metadata` Google lets an add-on read
 * the headers of the message that is open, and of no other: beside the person's own token goes the event's, in the header
 * `X-Goog-Gmail-Access-Token` (developers.google.com/workspace/add-ons/concepts/workspace-scopes).
 */
import * as v from 'valibot';
import type { OpenMessage } from '../../app/ports';
import { mailboxFrom } from '../../core/contacts/mailbox';
import { succeed } from '../../core/result';
import type { Http, Token } from '../http';
import { read } from '../http';
import { decodeWords } from './encodedWords';

const MESSAGES = 'https://gmail.googleapis.com/gmail/v1/users/me/messages';
const WHAT = 'message';

const messageSchema = v.object({
  payload: v.optional(
    v.object({
      headers: v.optional(v.array(v.object({ name: v.string(), value: v.optional(v.string(), '') })), []),
    }),
    {},
  ),
});

export interface GmailMessageDeps {
  readonly http: Http;
  readonly token: Token;
  readonly utilities: Parameters<typeof decodeWords>[0];
}

export const createGmailMessage = ({ http, token, utilities }: GmailMessageDeps): OpenMessage => ({
  readSender: (messageId, accessToken) => {
    const bearer = token();
    if (!bearer.ok) return bearer;
    const answer = http.send({
      method: 'get',
      url: `${MESSAGES}/${encodeURIComponent(messageId)}?format=metadata&metadataHeaders=From`,
      token: bearer.value,
      headers: { 'X-Goog-Gmail-Access-Token': accessToken },
    });
    if (!answer.ok) return answer;
    const message = read(answer.value, WHAT, messageSchema);
    if (!message.ok) return message;
    const from = message.value.payload.headers?.find(({ name }) => /^from$/i.test(name))?.value ?? '';
    return succeed(mailboxFrom(from, (name) => decodeWords(utilities, name)));
  },
});
