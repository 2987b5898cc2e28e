/**
 * UrlFetchApp (https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app): what a script asks for,
 * turned into requests, and the responses it reads.
 *
 * *Faithful:* the default content type of a payload, forms from objects, a status from 400 up throws unless muted.
 * *Not faithful:* a form with a blob in it, and a payload with GET, are refused: the first is not built, the second is
 * not documented. `getRequest` returns what would be sent without Google's own headers.
 */
import type { OutgoingRequest } from '../operations';
import { ask, Exception } from './ask';
import { Blob, dataOf, toContent } from './blob';
import { httpResponse } from './httpResponse';

type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;

const FORM = 'application/x-www-form-urlencoded';

export const urlFetchApp = {
  fetch: (url: string, options: Options = {}) => {
    const [response] = sendAll([outgoing(url, options)]);
    if (response === undefined) throw new Exception(`Address unavailable: ${url}`);
    return response;
  },
  fetchAll: (requests: readonly (string | (Options & { readonly url: string }))[]) =>
    sendAll(requests.map((one) => (typeof one === 'string' ? outgoing(one, {}) : outgoing(one.url, one)))),
  getRequest: (url: string, options: Options = {}) => ({ ...options, url: String(url) }),
};

const sendAll = (requests: readonly OutgoingRequest[]) =>
  ask('url.send', { requests }).map((response) => httpResponse(response));

const outgoing = (url: string, options: Options): OutgoingRequest => {
  const payload = payloadOf(options.payload);
  const method = options.method ?? 'get';
  if (payload !== null && method.toLowerCase() === 'get') {
    throw new Exception('A payload with GET: Google does not say what happens, so it is refused here.');
  }
  const headers = Object.fromEntries(
    Object.entries(options.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  const contentType = options.contentType ?? payload?.contentType;
  const hasOwnType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  const typed = contentType === undefined || (hasOwnType && options.contentType === undefined);
  return {
    url: String(url),
    method,
    headers: typed ? headers : { ...withoutContentType(headers), 'Content-Type': contentType },
    payload: payload === null ? null : payload.content,
    muteHttpExceptions: options.muteHttpExceptions ?? false,
    followRedirects: options.followRedirects ?? true,
  };
};

const payloadOf = (payload: unknown) => {
  if (payload === undefined || payload === null) return null;
  if (payload instanceof Blob)
    return { content: toContent(payload.data), contentType: payload.getContentType() ?? FORM };
  if (typeof payload === 'object' && !Array.isArray(payload)) {
    return { content: { text: formOf(payload) }, contentType: FORM };
  }
  return { content: toContent(dataOf(payload)), contentType: FORM };
};

const formOf = (fields: object): string =>
  Object.entries(fields)
    .map(([name, value]: [string, unknown]) => {
      if (value instanceof Blob) throw new Exception('A form with a blob in it is not emulated.');
      return `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
    })
    .join('&');

const withoutContentType = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type'));
