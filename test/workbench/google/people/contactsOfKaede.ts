/** A company whose people call the emulated People API, for the tests of that API. */
import { createContactsPage } from '../../../../workbench/google/people/contactsPage';
import { peopleService } from '../../../../workbench/google/people/peopleService';
import type { Person } from '../../../../workbench/google/people/personResource';
import type { GroupResource } from '../../../../workbench/google/people/contactGroupResource';
import type { Method } from '../../../../workbench/google/http';
import { NO_CEILINGS } from '../../../../workbench/google/quota';
import { openKaede } from '../kaede';

export interface Listing {
  readonly connections?: readonly Person[];
  readonly nextPageToken?: string;
  readonly nextSyncToken?: string;
  readonly totalItems?: number;
  readonly totalPeople?: number;
}

export interface GroupListing {
  readonly contactGroups?: readonly GroupResource[];
  readonly nextPageToken?: string;
  readonly nextSyncToken?: string;
}

export interface Refused {
  readonly error: {
    readonly message: string;
    readonly status: string;
    readonly details?: readonly unknown[];
  };
}

export const allScopes = [
  'https://www.googleapis.com/auth/contacts',
  'https://www.googleapis.com/auth/contacts.other.readonly',
  'https://www.googleapis.com/auth/directory.readonly',
  'https://www.googleapis.com/auth/userinfo.profile',
];

export type Parameters = Readonly<Record<string, string | readonly string[]>>;

const queryOf = (parameters: Parameters): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of typeof value === 'string' ? [value] : value) query.append(name, one);
  }
  return query.toString();
};

export const openContacts = () => {
  const kaede = openKaede([peopleService]);
  // Here a minute never passes by itself; the quotas have tests of their own.
  kaede.world.quota.ofPerson = NO_CEILINGS;
  const world = () => kaede.world;
  const callAs = <Body>(
    sub: string,
    method: Method,
    path: string,
    parameters: Parameters,
    json?: unknown,
  ) => {
    const { status, json: body } = kaede.call(
      method,
      `https://people.googleapis.com/v1/${path}?${queryOf(parameters)}`,
      { token: kaede.identity.accessToken(sub, allScopes), ...(json === undefined ? {} : { json }) },
    );
    // The shape of an answer is what the tests are about; each names the one that it expects.
    return { status, body: body as Body };
  };
  const call = <Body = Refused>(method: Method, path: string, parameters: Parameters = {}, json?: unknown) =>
    callAs<Body>(kaede.aiko.sub, method, path, parameters, json);
  const list = (parameters: Parameters = {}) =>
    call<Listing>('GET', 'people/me/connections', {
      personFields: 'names,memberships',
      pageSize: '1000',
      requestSyncToken: 'true',
      ...parameters,
    });
  const create = (person: unknown, parameters: Parameters = {}) =>
    call<Person>('POST', 'people:createContact', parameters, person).body;
  const get = (resourceName: string, personFields = 'metadata,names,memberships') =>
    call<Person>('GET', resourceName, { personFields });
  const createGroup = (name: string) =>
    call<GroupResource>('POST', 'contactGroups', {}, { contactGroup: { name } }).body.resourceName;
  return {
    ...kaede,
    callAs,
    call,
    list,
    create,
    get,
    createGroup,
    page: createContactsPage(world, kaede.aiko.sub),
    pageOfBen: createContactsPage(world, kaede.ben.sub),
  };
};

export type Contacts = ReturnType<typeof openContacts>;

/** What has to come with an update, read back from the contact. */
export const withEtag = (person: Person, fields: Record<string, unknown>) => ({
  ...fields,
  metadata: { sources: [{ type: 'CONTACT', etag: person.metadata?.sources?.[0]?.etag ?? '' }] },
});

export const inGroup = (contactGroupResourceName: string) => ({
  contactGroupMembership: { contactGroupResourceName },
});

export const groupsOf = (person: Person): readonly unknown[] =>
  (person.memberships ?? []).map((membership) => membership['contactGroupMembership']);
