/**
 * The emulated Gmail API, as far as an add-on that shows who wrote needs it.
 *
 * *Faithful*, after developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/get and
 * developers.google.com/workspace/add-ons/concepts/workspace-scopes: `userId` is `me` or the caller's own address; `format`
 * is METADATA, MINIMAL, FULL or RAW, FULL where none is given; `metadataHeaders` narrows the headers; with the scopes of
 * `gmail.addons.current.message.*` only the message that is open can be read, by the event's token in the header
 * `X-Goog-Gmail-Access-Token`; the metadata scope admits the formats METADATA and MINIMAL alone.
 * *Not faithful:* FULL and RAW are refused; Google's words where the message's token is missing, foreign or too old are
 * not published, so the 403 here is a general one; whether Google decodes encoded words is not published either: they are
 * sent as they came; no history, threads, drafts or sending.
 */
import { invalidArgument, notFound, permissionDenied } from '../http';
import type { Answer, Call, Service } from '../route';
import { findMessage, type MailMessage } from './gmailData';

const SCOPE = 'https://www.googleapis.com/auth/gmail.addons.current.message.metadata';
const TOKEN_HEADER = 'x-goog-gmail-access-token';

const FORMATS = ['minimal', 'full', 'raw', 'metadata'];

/** Throws Google's 403 unless the token that came beside the OAuth token opens this message for this person. */
const admitToMessage = ({ world, now, headers }: Call, sub: string, messageId: string): void => {
  const token = new Map(Object.entries(world.gmail.messageTokens)).get(headers[TOKEN_HEADER] ?? '');
  if (token === undefined || token.sub !== sub || token.messageId !== messageId || token.expiresAt <= now)
    throw permissionDenied('Missing or invalid access token for the message.');
};

const resource = (message: MailMessage, withHeaders: boolean, wanted: readonly string[]): object => {
  const { id, threadId, labelIds, headers, paragraphs, receivedAt } = message;
  const asked = wanted.map((name) => name.toLowerCase());
  return {
    id,
    threadId,
    labelIds,
    snippet: paragraphs.join(' ').slice(0, 200),
    ...(withHeaders
      ? {
          payload: {
            mimeType: 'text/plain',
            headers: headers.filter(({ name }) => asked.length === 0 || asked.includes(name.toLowerCase())),
          },
        }
      : {}),
    sizeEstimate: 1_000 + paragraphs.join('').length,
    historyId: String(receivedAt),
    internalDate: String(receivedAt),
  };
};

const get = (call: Call): Answer => {
  const { world, caller, path, query } = call;
  const user = path['userId'] ?? '';
  if (caller.type !== 'account') throw permissionDenied('Delegation denied.');
  if (user !== 'me' && user.toLowerCase() !== caller.email)
    throw permissionDenied(`Delegation denied for ${caller.email}`);
  const format = (query.get('format') ?? 'full').toLowerCase();
  if (!FORMATS.includes(format)) throw invalidArgument(`Invalid value at 'format': "${format}"`);
  if (format === 'full' || format === 'raw')
    throw permissionDenied(`Metadata scope doesn't allow format ${format.toUpperCase()}`);

  const id = path['id'] ?? '';
  if (!/^[0-9a-f]{1,16}$/.test(id)) throw invalidArgument('Invalid id value');
  admitToMessage(call, caller.sub, id);
  const message = findMessage(world, caller.sub, id);
  if (message === undefined) throw notFound();
  return { json: resource(message, format === 'metadata', query.getAll('metadataHeaders')) };
};

export const gmailService: Service = {
  host: 'gmail.googleapis.com',
  routes: [
    {
      method: 'GET',
      pattern: /^\/gmail\/v1\/users\/(?<userId>[^/]+)\/messages\/(?<id>[^/]+)$/,
      operation: 'gmail.users.messages.get',
      writes: false,
      latency: 300,
      scopes: [SCOPE],
      answer: get,
    },
  ],
};
