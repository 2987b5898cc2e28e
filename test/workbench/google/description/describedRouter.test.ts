/** What Google's description forbids is found in an exchange, and what it allows is not. */
import type { GoogleRequest, Method } from '../../../../workbench/google/http';
import { jsonResponse } from '../../../../workbench/google/http';
import { peopleService } from '../../../../workbench/google/people/peopleService';
import { problemsOfExchange } from './describedRouter';
import { methods } from './peopleDescription';

const request = (method: Method, address: string, json?: unknown): GoogleRequest => ({
  method,
  url: `https://people.googleapis.com/v1/${address}`,
  headers: {},
  body: json === undefined ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(json)),
});

const LISTING = request('GET', 'people/me/connections?personFields=names&pageSize=10&requestSyncToken=true');

it('a listing as Google has it is none', () => {
  const person = { resourceName: 'people/c1', names: [{ givenName: '由紀', metadata: { primary: true } }] };
  const answer = { connections: [person], totalItems: 1, nextSyncToken: 'token' };
  expect(problemsOfExchange(LISTING, jsonResponse(answer))).toEqual([]);
});

it.each([
  [
    'an answer with a field that does not exist',
    LISTING,
    jsonResponse({ connections: [{ fullName: 'Yuki' }] }),
    'people.people.connections.list: response.connections[0].fullName is not described',
  ],
  [
    'a number sent as a text',
    LISTING,
    jsonResponse({ totalItems: '1' }),
    'people.people.connections.list: response.totalItems is no integer',
  ],
  [
    'a value of no enumeration',
    LISTING,
    jsonResponse({ connections: [{ metadata: { objectType: 'ROBOT' } }] }),
    'people.people.connections.list: response.connections[0].metadata.objectType: “ROBOT” is not among its values',
  ],
  [
    'a time in another spelling',
    LISTING,
    jsonResponse({ connections: [{ metadata: { sources: [{ updateTime: '2026-01-01' }] } }] }),
    'people.people.connections.list: response.connections[0].metadata.sources[0].updateTime: “2026-01-01” is no google-datetime',
  ],
  [
    'an accepted parameter that Google does not know',
    request('GET', 'people/c1?personFields=names&mask=all'),
    jsonResponse({}),
    'people.people.get: the parameter mask is not described',
  ],
  [
    'an accepted body with a field that does not exist',
    request('POST', 'contactGroups', { contactGroup: { name: 'Customers', colour: 'red' } }),
    jsonResponse({}),
    'people.contactGroups.create: request.contactGroup.colour is not described',
  ],
  [
    'an accepted page size in words',
    request('GET', 'contactGroups?pageSize=ten'),
    jsonResponse({}),
    'people.contactGroups.list: pageSize is no integer',
  ],
  [
    'a method that does not exist',
    request('GET', 'contactGroups/1/members'),
    jsonResponse({}),
    'GET https://people.googleapis.com/v1/contactGroups/1/members is a method that Google does not have',
  ],
  [
    'a refusal without Google’s envelope',
    LISTING,
    jsonResponse({ problem: 'no' }, 400),
    'people.people.connections.list: 400 without an error',
  ],
])('%s is found', (_situation, asked, response, problem) => {
  expect(problemsOfExchange(asked, response)).toEqual([problem]);
});

it('a refused request may be wrong in any way', () => {
  const refusal = jsonResponse({ error: { code: 400, message: 'no', status: 'INVALID_ARGUMENT' } }, 400);
  expect(problemsOfExchange(request('GET', 'people/c1?mask=all'), refusal)).toEqual([]);
});

it('every emulated method is one of Google’s, with its own verb', () => {
  const described = methods.map(({ id, httpMethod }) => `${httpMethod} ${id}`);
  const emulated = peopleService.routes.map(({ operation, method }) => `${method} ${operation}`);
  expect(emulated.filter((one) => !described.includes(one))).toEqual([]);
});
