/** Google's services beside other paths of one server: by the host in the first segment, or by a path that only one API has. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerOverHttp } from '../google/listen';
import type { Workplace } from '../workplace';
import { withTestTokens } from './testTokens';

/** Google's client for Node keeps nothing but the origin of its `rootUrl`, so its paths name no host. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\/(?:people|contactGroups|otherContacts)\b/, 'people.googleapis.com'],
  [/^\/v4\/spreadsheets\b/, 'sheets.googleapis.com'],
  [/^\/(?:upload\/)?drive\/v3\//, 'www.googleapis.com'],
  [/^\/admin\/directory\/v1\//, 'admin.googleapis.com'],
  [/^\/v1\/groups\b/, 'cloudidentity.googleapis.com'],
  [/^\/gmail\/v1\//, 'gmail.googleapis.com'],
  [/^\/token(?:info)?(?:\?|$)/, 'oauth2.googleapis.com'],
];

const namesItsHost = (path: string): boolean =>
  /^\/[a-z0-9-]+\.(?:googleapis|googleusercontent)\.com\//.test(path);

const hostOf = (path: string): string | undefined => hosts.find(([pattern]) => pattern.test(path))?.[1];

export const isGooglePath = (path: string): boolean => namesItsHost(path) || hostOf(path) !== undefined;

export const serveGooglePath = (
  { router, world }: Workplace,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  const host = hostOf(incoming.url ?? '/') ?? 'www.googleapis.com';
  return answerOverHttp(withTestTokens(router, world), host, incoming, outgoing);
};
