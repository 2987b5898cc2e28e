/** What the methods of the People API have in common: an account as the caller, known parameters, scopes, waiting time. */
import { permissionDenied, type Method } from '../http';
import type { Call, Route } from '../route';
import { badRequest, checkShape, type JsonObject, type Shape } from './jsonBody';

export const contactsScope = 'https://www.googleapis.com/auth/contacts';
export const otherContactsScope = 'https://www.googleapis.com/auth/contacts.other.readonly';
export const readContactsScope = 'https://www.googleapis.com/auth/contacts.readonly';

export const listLatency = 1500;
export const otherLatency = 600;

export interface AccountCall extends Call {
  /** Whose contacts. */
  readonly sub: string;
  /** The body, of the shape that the method demands. */
  readonly message: JsonObject;
}

/** A method of the People API, to be made into a route. */
export interface PeopleMethod {
  readonly method: Method;
  readonly pattern: RegExp;
  readonly operation: string;
  readonly parameters?: readonly string[];
  readonly body?: Shape;
  /** Where the body stands in Google's request message, for its error sentences. */
  readonly bodyPath?: string;
  readonly writes?: boolean;
  readonly latency?: number;
  readonly scopes?: readonly string[];
  readonly answer: (call: AccountCall) => unknown;
}

/** Google's system parameters, which any method takes: cloud.google.com/apis/docs/system-parameters. */
const systemParameters: readonly string[] = [
  '$.xgafv',
  'access_token',
  'alt',
  'callback',
  'fields',
  'key',
  'oauth_token',
  'prettyPrint',
  'quotaUser',
  'upload_protocol',
  'uploadType',
];

export const peopleRoute = (definition: PeopleMethod): Route => {
  const { method, pattern, operation, parameters = [], body, writes = method !== 'GET' } = definition;
  return {
    method,
    pattern,
    operation,
    writes,
    latency: definition.latency ?? otherLatency,
    scopes: definition.scopes ?? (writes ? [contactsScope] : [contactsScope, readContactsScope]),
    answer: (call) => {
      // A service account has an address book of its own on Google; nothing here gives it contacts.
      if (call.caller.type !== 'account') throw permissionDenied('The caller does not have permission');
      checkParameters(call.query, parameters);
      const message = body === undefined ? {} : call.json();
      if (body !== undefined) checkShape(body, message, definition.bodyPath);
      return { json: definition.answer({ ...call, sub: call.caller.sub, message }) };
    },
  };
};

const checkParameters = (query: URLSearchParams, known: readonly string[]): void => {
  for (const name of query.keys()) {
    if (known.includes(name) || systemParameters.includes(name)) continue;
    throw badRequest(
      '',
      `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. ` +
        `Field '${name}' could not be found in request message.`,
    );
  }
};

/** A whole number from the query, or the default where it is absent or 0. */
export const numberParameter = (
  query: URLSearchParams,
  name: string,
  otherwise: number,
  maximum: number,
): number => {
  const given = query.get(name) ?? '';
  if (given === '') return otherwise;
  if (!/^-?\d+$/u.test(given)) throw badRequest(name, `Invalid value at '${name}' (TYPE_INT32), "${given}"`);
  const value = Number(given);
  if (value < 0 || value > maximum)
    throw badRequest(name, `${name} must be between 1 and ${String(maximum)}, inclusive.`);
  return value === 0 ? otherwise : value;
};

export const flagParameter = (query: URLSearchParams, name: string): boolean => {
  const given = query.get(name) ?? 'false';
  if (given !== 'true' && given !== 'false')
    throw badRequest(name, `Invalid value at '${name}' (TYPE_BOOL), "${given}"`);
  return given === 'true';
};
