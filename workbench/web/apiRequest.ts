/** `POST /api/<name>` over HTTP: who may ask, what a request must be, and how the answer is written. */
import type { IncomingMessage } from 'node:http';
import type { Reply } from '../control/localRequest';
import { isJson, isOwnPage, json, readBody, sentence } from '../control/localRequest';
import { handlers, isApiName } from './handlers/handlers';
import type { Office } from './office';
import { BadQuestion } from './question';

const refusal = (request: IncomingMessage): Reply | undefined => {
  if (request.method !== 'POST') return sentence(405, 'Questions are asked with POST.');
  if (!isOwnPage(request)) return sentence(403, 'Only the pages of this workbench may ask.');
  if (!isJson(request)) return sentence(415, 'Questions are JSON.');
  return undefined;
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
