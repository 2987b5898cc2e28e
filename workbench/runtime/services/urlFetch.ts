/**
 * UrlFetchApp, the host's side: one request, or several at once.
 *
 * *Faithful* (https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app and
 * https://developers.google.com/apps-script/guides/services/quotas): methods, 50 MB either way, 100 headers of 8 KB,
 * redirects, the exceptions for statuses from 400 up, for timeouts and for unreachable hosts, worded as Google's;
 * `fetchAll` takes as long as its slowest request and throws as a whole; an answer that takes more than a minute is not
 * waited for, whatever it did. The daily quota is in `dailyBudgets.ts`.
 * *Not faithful:* the requests of a `fetchAll` take effect in their order; no refusal of many at once; redirects cost
 * latency and a step like any request, and nothing of the quota; no compression on the wire.
 */
import type { GoogleRequest, GoogleResponse, Method } from '../../google/http';
import { requireScope } from '../authorization';
import { takeOfDay } from '../dailyBudgets';
import type { Network } from '../network';
import { NetworkTimeout, PATIENCE } from '../network';
import type { Handlers, IncomingResponse, OutgoingRequest } from '../operations';
import type { RunningExecution } from '../runningExecution';
import { passTime, ScriptException, takeStep, wait } from '../runningExecution';
import { allowedAddress, isReachable } from './allowedAddress';
import { contentBytes } from './bytes';
import { decodeText } from './charset';
import { requestHeaders } from './requestHeaders';

const LARGEST_BODY = 50_000_000;
const MOST_REDIRECTS = 10;
/** Google truncates at 150 characters, the ellipsis included: measured on exceptions that developers published. */
const LONGEST_EXCERPT = 150;

type UrlOperation = 'url.send' | 'url.text' | 'url.bytes';

interface Prepared {
  readonly request: GoogleRequest;
  readonly asked: OutgoingRequest;
}

/** What became of one request; the exception waits until its companions are through. */
type Fate = { readonly response: GoogleResponse } | { readonly exception: ScriptException };

export const urlFetchHandlers = (execution: RunningExecution, network: Network): Handlers<UrlOperation> => {
  const bodies: Uint8Array[] = [];
  const keep = (response: GoogleResponse): IncomingResponse => {
    bodies.push(response.body);
    return { status: response.status, headers: response.headers, body: bodies.length - 1 };
  };
  const bodyOf = (index: number): Uint8Array => bodies[index] ?? new Uint8Array();

  return {
    'url.send': ({ requests }) => {
      requireScope(execution, 'UrlFetchApp.fetch', 'script.external_request');
      const prepared = requests.map((asked) => prepare(execution, asked));
      takeOfDay(execution, 'fetches', prepared.length);
      execution.counts.roundTrips += 1;
      const fates = sendAll(execution, network, prepared);
      return fates.map((fate) => {
        if ('exception' in fate) throw fate.exception;
        return keep(fate.response);
      });
    },
    'url.text': ({ body, charset }) => decodeText(bodyOf(body), charset ?? 'UTF-8'),
    'url.bytes': ({ body }) => Buffer.from(bodyOf(body)).toString('base64'),
  };
};

const METHODS: Readonly<Record<string, Method>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
};

const prepare = (execution: RunningExecution, asked: OutgoingRequest): Prepared => {
  const url = allowedAddress(asked.url, execution.manifest);
  const method = METHODS[asked.method.toLowerCase()];
  if (method === undefined) throw new ScriptException('Attribute provided with invalid value: method');
  const body = asked.payload === null ? new Uint8Array() : contentBytes(asked.payload, 'UTF-8');
  if (body.length > LARGEST_BODY) throw new ScriptException('Limit Exceeded: URLFetch POST Size.');
  return { request: { method, url: url.href, headers: requestHeaders(asked.headers), body }, asked };
};

/** In virtual time the requests are under way together; an execution that dies among them has waited for those sent. */
const sendAll = (
  execution: RunningExecution,
  network: Network,
  prepared: readonly Prepared[],
): readonly Fate[] => {
  let slowest = 0;
  const sendOne = ({ request, asked }: Prepared): Fate => {
    let latency = 0;
    const fate = follow(request, asked, (hop) => {
      execution.counts.fetches += 1;
      return takeStep(execution, () => {
        const sent = exchange(network, hop, execution.id);
        latency += sent.latency;
        slowest = Math.max(slowest, latency);
        return sent.fate;
      });
    });
    return 'exception' in fate ? fate : refuseResponse(fate.response, request, asked);
  };

  let fates: readonly Fate[];
  try {
    fates = prepared.map(sendOne);
  } catch (stopped) {
    passTime(execution, slowest);
    throw stopped;
  }
  wait(execution, slowest);
  return fates;
};

const exchange = (
  network: Network,
  request: GoogleRequest,
  execution: string,
): { readonly fate: Fate; readonly latency: number } => {
  if (!isReachable(new URL(request.url))) {
    return { fate: { exception: new ScriptException(`Address unavailable: ${request.url}`) }, latency: 0 };
  }
  try {
    const { response, latency } = network.send(request, execution);
    if (latency > PATIENCE) throw new NetworkTimeout(request.url);
    return { fate: { response }, latency };
  } catch (problem) {
    if (!(problem instanceof NetworkTimeout)) throw problem;
    const exception = new ScriptException(`Timeout: ${request.url}`);
    return { fate: { exception }, latency: problem.latency };
  }
};

const follow = (first: GoogleRequest, asked: OutgoingRequest, send: (hop: GoogleRequest) => Fate): Fate => {
  let request = first;
  let fate = send(request);
  for (let hops = 0; hops < MOST_REDIRECTS && 'response' in fate; hops += 1) {
    const { status, headers } = fate.response;
    const location = headers['location'];
    if (!asked.followRedirects || status < 300 || status > 399 || location === undefined) break;
    const url = new URL(location, request.url).href;
    const keepsMethod = status === 307 || status === 308;
    request = keepsMethod ? { ...request, url } : { ...request, url, method: 'GET', body: new Uint8Array() };
    fate = send(request);
  }
  return fate;
};

const refuseResponse = (response: GoogleResponse, request: GoogleRequest, asked: OutgoingRequest): Fate => {
  if (response.body.length > LARGEST_BODY) {
    return { exception: new ScriptException('Limit Exceeded: URLFetch Response Size.') };
  }
  if (asked.muteHttpExceptions || response.status < 400) return { response };
  const body = decodeText(response.body, 'UTF-8');
  const excerpt = body.length > LONGEST_EXCERPT ? `${body.slice(0, LONGEST_EXCERPT - 3)}...` : body;
  return {
    exception: new ScriptException(
      `Request failed for ${new URL(request.url).origin} returned code ${response.status}. ` +
        `Truncated server response: ${excerpt} (use muteHttpExceptions option to examine full response)`,
    ),
  };
};
