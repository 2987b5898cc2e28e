/** A router that holds every exchange of the emulated People API against Google's own description of it. */
import type { GoogleRequest, GoogleResponse } from '../../../../workbench/google/http';
import type { Router } from '../../../../workbench/google/router';
import type { DescribedMethod } from './peopleDescription';
import { everywhere, isPeople, methodOf, schemas } from './peopleDescription';
import { problemsOf } from './schema';

/** What tests send comes as text; numbers and truths are told by their spelling, as Google does. */
const SPELLINGS: Readonly<Record<string, RegExp>> = {
  boolean: /^(true|false)$/,
  integer: /^-?\d+$/,
  string: /^/,
};

const textOf = (body: Uint8Array): string => Buffer.from(body).toString('utf8');

const parse = (body: Uint8Array): unknown => (body.length === 0 ? {} : JSON.parse(textOf(body)));

const problemsOfQuery = (method: DescribedMethod, query: URLSearchParams): readonly string[] => {
  const problems: string[] = [];
  for (const name of new Set(query.keys())) {
    if (everywhere.has(name)) continue;
    const described = method.parameters[name];
    const values = query.getAll(name);
    if (described?.location !== 'query') problems.push(`the parameter ${name} is not described`);
    else if (values.length > 1 && described.repeated !== true) problems.push(`${name} is given twice`);
    else if (!values.every((value) => SPELLINGS[described.type]?.test(value)))
      problems.push(`${name} is no ${described.type}`);
    else if (described.enum !== undefined && !values.every((value) => described.enum?.includes(value)))
      problems.push(`${name} is not among its values`);
  }
  return problems;
};

/** An accepted request must be one that Google describes: an emulator that is more lenient hides mistakes. */
const problemsOfRequest = (method: DescribedMethod, request: GoogleRequest): readonly string[] => {
  const query = problemsOfQuery(method, new URL(request.url).searchParams);
  if (method.request === undefined) return request.body.length === 0 ? query : [...query, 'it has a body'];
  return [...query, ...problemsOf(method.request, parse(request.body), 'request', schemas)];
};

/** Google's envelope for what it refuses: cloud.google.com/apis/design/errors. */
const isError = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'error' in value &&
  typeof value.error === 'object' &&
  value.error !== null &&
  'code' in value.error &&
  'message' in value.error &&
  'status' in value.error;

/** What the description does not allow, in one exchange. */
export const problemsOfExchange = (request: GoogleRequest, response: GoogleResponse): readonly string[] => {
  if (!isPeople(request)) return [];
  const method = methodOf(request);
  const accepted = response.status < 300;
  if (method === undefined)
    return accepted ? [`${request.method} ${request.url} is a method that Google does not have`] : [];
  const isJson = response.headers['content-type']?.startsWith('application/json') === true;
  if (!isJson) return [`${method.id} answers no JSON`];
  const answer = parse(response.body);
  if (!accepted) return isError(answer) ? [] : [`${method.id}: ${String(response.status)} without an error`];
  return [
    ...problemsOfRequest(method, request),
    ...problemsOf(method.response, answer, 'response', schemas),
  ].map((problem) => `${method.id}: ${problem}`);
};

export const describedRouter = (router: Router): Router => ({
  send: (request, execution) => {
    const exchange = router.send(request, execution);
    const problems = problemsOfExchange(request, exchange.response);
    if (problems.length > 0)
      throw new Error(
        `Google describes it otherwise:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
      );
    return exchange;
  },
});
