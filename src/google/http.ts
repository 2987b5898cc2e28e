/** One way to call Google's REST services from Apps Script: a status is an answer, and no answer is a problem. */
import * as v from 'valibot';
import type { Problem } from '../core/replication/problem';
import type { Result } from '../core/result';
import { fail, succeed } from '../core/result';

export interface HttpRequest {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly url: string;
  readonly token?: string;
  /** Beside the token. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, with its own content type. */
  readonly blob?: GoogleAppsScript.Base.Blob;
  readonly form?: Readonly<Record<string, string>>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: () => string;
  /** Binary content stays a blob: as an array of numbers it would cost Apps Script many times its size. */
  readonly blob: () => GoogleAppsScript.Base.Blob;
}

export interface Http {
  readonly send: (request: HttpRequest) => Result<HttpAnswer, Problem>;
  /** All at once: one round trip. When the round fails as a whole nobody knows which requests took effect. */
  readonly sendAll: (requests: readonly HttpRequest[]) => Result<readonly HttpAnswer[], Problem>;
}

type UrlFetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch' | 'fetchAll'>;
type FetchOptions = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;

const headersOf = ({ token, headers }: HttpRequest): Record<string, string> => ({
  ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  ...headers,
});

const optionsOf = (request: HttpRequest): FetchOptions => {
  const { method, json, blob, form } = request;
  const headers = headersOf(request);
  return {
    method,
    muteHttpExceptions: true,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(json === undefined ? {} : { contentType: 'application/json', payload: JSON.stringify(json) }),
    ...(blob === undefined ? {} : { payload: blob }),
    ...(form === undefined ? {} : { payload: { ...form } }),
  };
};

const answerOf = (response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpAnswer => ({
  status: response.getResponseCode(),
  text: () => response.getContentText(),
  blob: () => response.getBlob(),
});

/** Without a path: it may hold somebody's address. */
const hostOf = (url: string): string => /^https:\/\/([^/?]+)/.exec(url)?.[1] ?? 'no host';

export const createHttp = (urlFetch: UrlFetch): Http => ({
  send: (request) => {
    try {
      return succeed(answerOf(urlFetch.fetch(request.url, optionsOf(request))));
    } catch {
      // UrlFetchApp throws for time-outs and broken connections; whether Google acted on the request is unknown then
      // (developers.google.com/apps-script/reference/url-fetch/url-fetch-app).
      return fail({ type: 'unreachable', what: hostOf(request.url) });
    }
  },
  sendAll: (requests) => {
    const first = requests[0];
    if (first === undefined) return succeed([]);
    try {
      return succeed(
        urlFetch
          .fetchAll(requests.map((request) => ({ url: request.url, ...optionsOf(request) })))
          .map(answerOf),
      );
    } catch {
      return fail({ type: 'unreachable', what: hostOf(first.url) });
    }
  },
});

const errorSchema = v.object({
  error: v.object({
    message: v.optional(v.string(), ''),
    status: v.optional(v.string(), ''),
    details: v.optional(v.array(v.looseObject({ reason: v.optional(v.string(), '') })), []),
  }),
});

/** Untrusted text as JSON; undefined where it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export interface GoogleError {
  readonly message: string;
  readonly status: string;
  readonly reasons: readonly string[];
}

export const errorOf = (answer: HttpAnswer): GoogleError => {
  const parsed = v.safeParse(errorSchema, parseJson(answer.text()));
  if (!parsed.success) return { message: '', status: '', reasons: [] };
  const { message, status, details } = parsed.output.error;
  return { message, status, reasons: details.map(({ reason }) => reason) };
};

/** The account can hold no more contacts: as users of the People API report it, with the status of a used-up quota. */
export const isFull = (answer: HttpAnswer): boolean =>
  answer.status === 429 && errorOf(answer).message.includes('MY_CONTACTS_OVERFLOW');

/** What a status means where a service has nothing special to say. 5xx leaves open whether the effect happened. */
export const problemOf = (answer: HttpAnswer, what: string): Problem => {
  if (answer.status === 401 || answer.status === 403) return { type: 'forbidden', what };
  if (answer.status === 404) return { type: 'not-found', what };
  if (answer.status === 429) return { type: isFull(answer) ? 'no-room' : 'rate-limited', what };
  if (answer.status >= 500) return { type: 'unreachable', what };
  const { status, reasons } = errorOf(answer);
  return {
    type: 'declined',
    what,
    reason: [String(answer.status), status, ...reasons].filter(Boolean).join(' '),
  };
};

/** The body of a 2xx answer by its schema; anything else is a problem. */
export const read = <Schema extends v.GenericSchema>(
  answer: HttpAnswer,
  what: string,
  schema: Schema,
): Result<v.InferOutput<Schema>, Problem> => {
  if (answer.status < 200 || answer.status > 299) return fail(problemOf(answer, what));
  const parsed = v.safeParse(schema, parseJson(answer.text()));
  return parsed.success ? succeed(parsed.output) : fail({ type: 'damaged', what });
};

export type Token = () => Result<string, Problem>;
