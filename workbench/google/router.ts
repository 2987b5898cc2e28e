/**
 * The one door to the emulated Google: finds the method that a request addresses, admits its caller, lets the service
 * answer, and writes down that it was called.
 *
 * *Faithful:* order of the checks (path, token, scope, arguments), both error envelopes, partial answers (`fields`),
 * no content after a deletion (204).
 * *Not faithful:* a page of HTML for an unknown path is one line here; no `X-HTTP-Method-Override`, no `/batch` endpoint,
 * no ETag or caching headers, no compression.
 */
import type { Faults } from './faults';
import { nextFault, refusedByFault } from './faults';
import type { GoogleRequest, GoogleResponse } from './http';
import { invalidArgument, jsonResponse, Refusal, refusalResponse } from './http';
import { type Exchange, NetworkTimeout } from '../runtime/network';
import { authenticate, bearerToken, callerEmail } from './oauth/authenticate';
import { partOf } from './partialResponse';
import { takeQuota } from './quota';
import type { Answer, Call, Caller, Route, Service } from './route';
import { ShapedRefusal } from './shapedRefusal';
import type { World } from './world';

export interface Router {
  /**
   * One request and its answer. The clock stands still: whoever waits advances it by `latency` milliseconds.
   * Throws `NetworkTimeout` where a fault loses the request or the answer.
   */
  readonly send: (request: GoogleRequest, execution?: string) => Exchange;
}

/** What Google's front end takes to turn an unknown address away. */
const FRONT_END_LATENCY = 100;

/** The caller of a method that needs no token. */
const NOBODY: Caller = { type: 'service-account', email: '' };

export const createRouter = (deps: {
  readonly world: () => World;
  readonly services: readonly Service[];
  readonly faults?: Faults;
}): Router => ({
  send: (request, execution) => {
    const world = deps.world();
    const url = new URL(request.url);
    const method = findMethod(deps.services, request.method, url);
    const caller = callerEmail(world, request.headers);
    const record = (operation: string, writes: boolean, status: number): void => {
      const ofExecution = execution === undefined ? {} : { execution };
      world.calls.push({ at: world.now, operation, writes, status, caller, ...ofExecution });
    };

    if (method === undefined) {
      record('unknown', false, 404);
      return { response: UNKNOWN_ADDRESS, latency: FRONT_END_LATENCY };
    }
    const { operation, writes, latency } = method.route;
    const fault = deps.faults && nextFault(deps.faults, operation, caller);
    if (fault?.type === 'lost-request') throw new NetworkTimeout(request.url);
    const response = fault?.type === 'refuse' ? refusedByFault(fault) : answer(world, method, request, url);
    record(operation, writes, response.status);
    if (fault?.type === 'lost-answer') throw new NetworkTimeout(request.url);
    return { response, latency: latency + (fault?.type === 'slow' ? fault.milliseconds : 0) };
  },
});

interface Addressed {
  readonly host: string;
  readonly route: Route;
  /** The named groups of the pattern, still percent-encoded. */
  readonly path: Readonly<Record<string, string>>;
}

const findMethod = (services: readonly Service[], verb: string, url: URL): Addressed | undefined => {
  for (const { host, routes } of services) {
    if (host !== url.host) continue;
    for (const route of routes) {
      const match = route.method === verb ? route.pattern.exec(url.pathname) : null;
      if (match?.[0] === url.pathname) return { host, route, path: match.groups ?? {} };
    }
  }
  return undefined;
};

const answer = (world: World, method: Addressed, request: GoogleRequest, url: URL): GoogleResponse => {
  const { host, route } = method;
  try {
    const caller =
      route.scopes.length === 0 ? NOBODY : authenticate(world, request.headers, { host, ...route });
    const project = bearerToken(world, request.headers)?.project;
    if (project !== undefined)
      takeQuota(world, { host, ...route, query: url.searchParams, caller: holderOf(caller), project });
    const call: Call = {
      world,
      caller,
      now: world.now,
      path: decodeGroups(method.path),
      query: url.searchParams,
      headers: request.headers,
      body: request.body,
      json: () => parseJson(request.body),
    };
    return toResponse(route.answer(call), url.searchParams.get('fields'));
  } catch (problem) {
    if (problem instanceof ShapedRefusal) return jsonResponse(problem.shape, problem.httpStatus);
    if (problem instanceof Refusal) return refusalResponse(problem);
    throw problem;
  }
};

/** A person keeps the share under another address. */
const holderOf = (caller: Caller): string => (caller.type === 'account' ? caller.sub : caller.email);

/** Bytes without a content type are no content at all: what Google sends after a deletion. */
const toResponse = (given: Answer, fields: string | null): GoogleResponse => {
  if ('json' in given) return jsonResponse(fields === null ? given.json : partOf(given.json, fields));
  const { bytes, contentType } = given;
  if (contentType === '') return { status: 204, headers: {}, body: bytes };
  return { status: 200, headers: { 'content-type': contentType }, body: bytes };
};

const decodeGroups = (groups: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    // A group of an alternative that did not match is undefined at run time, whatever the library's types say.
    Object.entries<string | undefined>(groups).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, decode(text)]],
    ),
  );

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalidArgument('Request contains an invalid argument.');
  }
};

const parseJson = (body: Uint8Array): Readonly<Record<string, unknown>> => {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw invalidArgument('Invalid JSON payload received. Unexpected token.');
  }
  if (isRecord(value)) return value;
  throw invalidArgument('Invalid JSON payload received. Unknown name "": Root element must be a message.');
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UNKNOWN_ADDRESS: GoogleResponse = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: new TextEncoder().encode('<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>'),
};
