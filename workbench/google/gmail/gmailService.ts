/**
 * The emulated Gmail API, as far as an add-on that shows who wrote needs it.
 *
 * *Faithful*, after developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/get and
 * developers.google.com/workspace/add-ons/concepts/workspace-scopes: `userId` is `me` or the caller's own address; `format`
 * is METADATA, MINIMAL, FULL or RAW, FULL where none is given; `metadataHeaders` narrows the headers; with the scopes of
 * `gmail.addons.current.message.*` only the message that is open can be read, by the event's token in the header
 * `X-Goog-Gmail-Access-Token`; the metadata scope admits the formats METADATA and MINIMAL alone; FULL comes with the text as
 * base64url in `payload.body.data`.
 * *Not faithful:* RAW is refused; every message is one part of plain text in UTF-8, where Google takes most apart into plain
 * text, HTML and attachments; Google's words where the message's token is missing, foreign or too old are
 * not published, so the 403 here is a general one; whether Google decodes encoded words is not published either: they are
 * sent as they came; no history, threads, drafts or sending.
 */
import { invalidArgument, notFound, permissionDenied } from '../http';
import type { Answer, Call, Service } from '../route';
import { bearerToken } from '../oauth/authenticate';
import { findMessage, type MailMessage } from './gmailData';

const METADATA_SCOPE = 'https://www.googleapis.com/auth/gmail.addons.current.message.metadata';
const READ_SCOPE = 'https://www.googleapis.com/auth/gmail.addons.current.message.readonly';
const TOKEN_HEADER = 'x-goog-gmail-access-token';

const FORMATS = ['minimal', 'full', 'raw', 'metadata'];

/** Throws Google's 403 unless the token that came beside the OAuth token opens this message for this person. */
const admitToMessage = ({ world, now, headers }: Call, sub: string, messageId: string): void => {
  const token = new Map(Object.entries(world.gmail.messageTokens)).get(headers[TOKEN_HEADER] ?? '');
  if (token === undefined || token.sub !== sub || token.messageId !== messageId || token.expiresAt <= now)
    throw permissionDenied('Missing or invalid access token for the message.');
};

/** The text as it came over the wire. */
const bodyOf = ({ paragraphs }: MailMessage): object => {
  const text = Buffer.from(paragraphs.join('\n\n').replace(/\n/g, '\r\n'), 'utf8');
  return { partId: '', filename: '', body: { size: text.length, data: text.toString('base64url') } };
};

const resource = (message: MailMessage, format: string, wanted: readonly string[]): object => {
  const { id, threadId, labelIds, headers, paragraphs, receivedAt } = message;
  const asked = wanted.map((name) => name.toLowerCase());
  return {
    id,
    threadId,
    labelIds,
    snippet: paragraphs.join(' ').slice(0, 200),
    ...(format === 'metadata' || format === 'full'
      ? {
          payload: {
            mimeType: 'text/plain',
            headers: headers.filter(({ name }) => asked.length === 0 || asked.includes(name.toLowerCase())),
            ...(format === 'full' ? bodyOf(message) : {}),
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
  const granted = bearerToken(world, call.headers)?.scopes ?? [];
  if (format === 'raw' || (format === 'full' && !granted.includes(READ_SCOPE)))
    throw permissionDenied(`Metadata scope doesn't allow format ${format.toUpperCase()}`);

  const id = path['id'] ?? '';
  if (!/^[0-9a-f]{1,16}$/.test(id)) throw invalidArgument('Invalid id value');
  admitToMessage(call, caller.sub, id);
  const message = findMessage(world, caller.sub, id);
  if (message === undefined) throw notFound();
  return { json: resource(message, format, format === 'full' ? [] : query.getAll('metadataHeaders')) };
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
      scopes: [METADATA_SCOPE, READ_SCOPE],
      answer: get,
    },
  ],
};
