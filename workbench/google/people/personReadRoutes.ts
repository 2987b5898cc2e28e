/** `people.get` and `people.getBatchGet`: contacts and profiles by resource name. */
import { invalidArgument, notFound } from '../http';
import type { Route } from '../route';
import { liveContact, readBook } from './addressBook';
import { contactNotFound } from './contactUpdate';
import { readMask, type ReadMask } from './fieldMask';
import { withProfile } from './linkedPerson';
import { localeOf, personOf, type Person } from './personResource';
import { profileOf } from './profileResource';
import { contactsScope, peopleRoute, readContactsScope, type AccountCall } from './peopleRoute';
import { contactAndProfile, sourcesOf } from './readSources';

const profileScopes: readonly string[] = [
  contactsScope,
  readContactsScope,
  'https://www.googleapis.com/auth/directory.readonly',
  'https://www.googleapis.com/auth/userinfo.profile',
  'https://www.googleapis.com/auth/userinfo.email',
  'profile',
  'email',
  'openid',
];

const findPerson = (
  { world, sub, query }: AccountCall,
  resourceName: string,
  mask: ReadMask,
): Person | undefined => {
  const sources = sourcesOf(query, contactAndProfile);
  const contact = liveContact(readBook(world, sub), resourceName);
  if (contact !== undefined) {
    const person = personOf(contact, contact.current, mask, localeOf(world, sub));
    return withProfile(world, sub, contact, person, mask, sources);
  }
  const wanted = resourceName === 'people/me' ? `people/${sub}` : resourceName;
  const account = world.accounts.find((candidate) => `people/${candidate.sub}` === wanted);
  return account === undefined ? undefined : profileOf(world, account, sub, mask, 'PROFILE');
};

const getPerson = (call: AccountCall): Person => {
  const mask = readMask('personFields', call.query.get('personFields') ?? '', 'people/get');
  const person = findPerson(call, `people/${call.path['person'] ?? ''}`, mask);
  if (person === undefined) throw notFound();
  return person;
};

const getPeople = (call: AccountCall): unknown => {
  const mask = readMask('personFields', call.query.get('personFields') ?? '', 'people/getBatchGet');
  const names = call.query.getAll('resourceNames');
  if (names.length === 0 || names.length > 200)
    throw invalidArgument('resource_names must have between 1 and 200 values.');
  return {
    responses: names.map((requestedResourceName) => {
      const person = findPerson(call, requestedResourceName, mask);
      return person === undefined
        ? { requestedResourceName, status: contactNotFound, httpStatusCode: 404 }
        : { requestedResourceName, person, status: {}, httpStatusCode: 200 };
    }),
  };
};

export const personReadRoutes: readonly Route[] = [
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/people\/(?<person>me|\d+)$/u,
    operation: 'people.people.get',
    parameters: ['personFields', 'sources'],
    scopes: profileScopes,
    answer: getPerson,
  }),
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/people\/(?<person>c\d+)$/u,
    operation: 'people.people.get',
    parameters: ['personFields', 'sources'],
    answer: getPerson,
  }),
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/people:batchGet$/u,
    operation: 'people.people.getBatchGet',
    parameters: ['personFields', 'resourceNames', 'sources'],
    answer: getPeople,
  }),
];
