/** `POST /api/<name>` over HTTP: who may ask, what a request must be, and how the answer is written. */
import type { IncomingMessage } from 'node:http';
import { handlers, isApiName } from './handlers/handlers';
import type { Office } from './office';
import { BadQuestion } from './question';

export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const MOST_BYTES = 1_000_000;

const json = (value: unknown): Reply => ({
  status: 200,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export const sentence = (status: number, body: string): Reply => ({
  status,
  contentType: 'text/plain; charset=utf-8',
  body,
});

/** Another site's page can make a browser send requests here, but not without saying whose they are. */
const isOwnPage = ({ headers }: IncomingMessage): boolean => {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined || origin === `http://${host ?? ''}`;
};

const refusal = (request: IncomingMessage): Reply | undefined => {
  if (request.method !== 'POST') return sentence(405, 'Questions are asked with POST.');
  if (!isOwnPage(request)) return sentence(403, 'Only the pages of this workbench may ask.');
  // A form of another site cannot send this type without asking first, which nobody answers.
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? ''))
    return sentence(415, 'Questions are JSON.');
  return undefined;
};

/** Undefined where there is more than any question needs. */
const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadQuestion('The question is not JSON.');
  }
};

/** A bug of the workbench is thrown on; whatever a request can be wrong about is a status and a sentence. */
export const answerApiRequest = async (
  office: Office,
  name: string,
  request: IncomingMessage,
): Promise<Reply> => {
  const refused = refusal(request);
  if (refused !== undefined) return refused;
  if (!isApiName(name)) return sentence(404, `There is no question “${name}”.`);
  const text = await readBody(request);
  if (text === undefined) return sentence(413, 'The question is too long.');
  try {
    return json(await handlers[name](office, parsed(text)));
  } catch (reason) {
    if (reason instanceof BadQuestion) return sentence(400, reason.message);
    throw reason;
  }
};
