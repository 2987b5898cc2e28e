/**
 * UrlFetchApp on Node, straight to the emulated Google.
 *
 * *Faithful:* addresses end at 2,082 characters (developers.google.com/apps-script/guides/services/quotas); a `fetchAll`
 * sends everything and throws when one answer is missing.
 * *Not faithful:* no virtual time passes, no redirects, statuses never throw.
 */
import type { GoogleResponse, Method } from '../../workbench/google/http';
import type { Router } from '../../workbench/google/router';
import { createNodeBlob, unsigned } from './nodeBlob';

type UrlFetch = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch' | 'fetchAll'>;
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

const LONGEST_ADDRESS = 2_082;

const METHODS: Readonly<Record<GoogleAppsScript.URL_Fetch.HttpMethod, Method>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
};

const FORM = 'application/x-www-form-urlencoded';

/** A blob brings its own content type, and so does a form. */
const contentOf = ({
  payload,
  contentType = '',
}: Request): { readonly body: Uint8Array; readonly type: string } => {
  if (payload === undefined) return { body: new Uint8Array(), type: contentType };
  if (typeof payload === 'string') return { body: new TextEncoder().encode(payload), type: contentType };
  if (!isBlob(payload)) {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(payload)) form.set(name, String(value));
    return { body: new TextEncoder().encode(form.toString()), type: FORM };
  }
  return { body: unsigned(payload.getBytes()), type: payload.getContentType() ?? '' };
};

const isBlob = (payload: object): payload is GoogleAppsScript.Base.Blob => 'getBytes' in payload;

const responseOf = ({ status, headers, body }: GoogleResponse): Response => {
  const blob = createNodeBlob(body, headers['content-type'] ?? null, null);
  return {
    getResponseCode: () => status,
    getContentText: () => blob.getDataAsString(),
    getContent: () => blob.getBytes(),
    getBlob: () => blob,
    getAs: (contentType) => blob.getAs(contentType),
    getHeaders: () => headers,
    getAllHeaders: () => headers,
  };
};

export interface CountedUrlFetch {
  readonly urlFetch: UrlFetch;
  /** A `fetch` and a `fetchAll` are one round trip each; every request is a call. */
  readonly counts: { roundTrips: number; calls: number };
}

export const createRoutedUrlFetch = (router: Router): CountedUrlFetch => {
  const counts = { roundTrips: 0, calls: 0 };
  const exchange = (request: Request): Response => {
    if (request.url.length > LONGEST_ADDRESS) throw new Error('Limit Exceeded: URLFetch URL Length.');
    counts.calls += 1;
    const { body, type } = contentOf(request);
    const headers = Object.entries({ ...request.headers, 'content-type': type });
    const { response } = router.send({
      method: METHODS[request.method ?? 'get'],
      url: request.url,
      headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
      body,
    });
    return responseOf(response);
  };
  return {
    counts,
    urlFetch: {
      fetch: (url: string, options: Omit<Request, 'url'> = {}) => {
        counts.roundTrips += 1;
        return exchange({ ...options, url });
      },
      fetchAll: (requests) => {
        counts.roundTrips += 1;
        const sent = requests.map(
          (one) => (): Response => exchange(typeof one === 'string' ? { url: one } : one),
        );
        const fates = sent.map(attempt);
        return fates.map((fate) => fate());
      },
    },
  };
};

/** What an action came to, to be looked at after all others are through. */
const attempt = (action: () => Response): (() => Response) => {
  try {
    const response = action();
    return () => response;
  } catch (problem) {
    return () => {
      throw problem;
    };
  }
};
