/** How a page asks the server: one typed function for every question of `api.ts`. */
import type { Api, ApiName } from '../api';
import { tellOuterPage } from './frames';

/** The server refused or could not be reached; the message is a sentence for the person at the page. */
export class CallFailure extends Error {}

/** Questions after which something may have changed. */
const acts: readonly ApiName[] = ['actOnContacts', 'openPanel', 'callPanel'];

export const call = async <Name extends ApiName>(
  name: Name,
  ask: Api[Name]['ask'],
): Promise<Api[Name]['answer']> => {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ask),
  }).catch(() => {
    throw new CallFailure('The workbench does not answer. Is `npm start` still running?');
  });
  if (!response.ok) throw new CallFailure(await response.text());
  if (acts.includes(name)) tellOuterPage();
  // Page and server are compiled from the same `api.ts`, so what comes back is not parsed a second time.
  return (await response.json()) as Api[Name]['answer'];
};
