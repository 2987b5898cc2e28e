/** `/control/<name>` over HTTP: who may ask, what a request must be, and how the answer is written. */
import type { IncomingMessage } from 'node:http';
import { controlActs } from './controlActs';
import type { Controlled } from './controlled';
import type { Reply } from './localRequest';
import { isJson, isOwnPage, json, readBody, sentence } from './localRequest';
import { BadParameters } from './switch';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadParameters('The question is not JSON.');
  }
};

/** A bug is thrown on; whatever a request can be wrong about is a status and a sentence. */
export const answerControlRequest = async (
  place: Controlled,
  name: string,
  request: IncomingMessage,
): Promise<Reply> => {
  if (!isOwnPage(request)) return sentence(403, 'Another site’s page may not ask.');
  const act = controlActs.get(`${request.method ?? ''} ${name}`);
  if (act === undefined) {
    const isKnown = [...controlActs.keys()].some((key) => key.endsWith(` ${name}`));
    return isKnown
      ? sentence(405, `“${name}” is not asked with ${request.method ?? ''}.`)
      : sentence(404, `There is no control “${name}”.`);
  }
  try {
    if (request.method === 'GET') return json(await act(place, undefined));
    if (!isJson(request)) return sentence(415, 'Questions are JSON.');
    const text = await readBody(request);
    if (text === undefined) return sentence(413, 'The question is too long.');
    return json(await act(place, parsed(text)));
  } catch (reason) {
    if (reason instanceof BadParameters) return sentence(400, reason.message);
    throw reason;
  }
};
