/** people/me, the directory, and whose token opens what. */
import { addAccount } from '../../../../workbench/google/createWorld';
import { openContacts } from './contactsOfKaede';
import type { Person } from '../../../../workbench/google/people/personResource';

interface Found {
  readonly people?: readonly Person[];
  readonly totalSize?: number;
  readonly nextPageToken?: string;
  readonly nextSyncToken?: string;
}

const profiles = 'DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE';

const open = () => {
  const contacts = openContacts();
  const search = (query: string, parameters: Readonly<Record<string, string>> = {}) =>
    contacts.call<Found>('GET', 'people:searchDirectoryPeople', {
      query,
      readMask: 'names,emailAddresses,metadata',
      sources: profiles,
      ...parameters,
    });
  const found = (query: string) =>
    search(query).body.people?.map((person) => person.emailAddresses?.[0]?.['value']) ?? [];
  return { ...contacts, search, found };
};

describe('people/me', () => {
  it('says who owns the token, by the account id of its PROFILE source', () => {
    const { callAs, ben } = openContacts();
    const personFields = 'metadata,names,emailAddresses';
    const me = callAs<Person>(ben.sub, 'GET', 'people/me', { personFields }).body;
    expect(me).toMatchObject({
      resourceName: `people/${ben.sub}`,
      metadata: { sources: [{ type: 'PROFILE', id: ben.sub }] },
      names: [{ displayName: 'Ben Okafor', metadata: { source: { type: 'PROFILE', id: ben.sub } } }],
      emailAddresses: [{ value: 'ben@kaede.example' }],
    });
  });

  it('needs a mask', () => {
    const { call } = openContacts();
    expect(call('GET', 'people/me').body.error.message).toBe(
      'personFields mask is required. Please specify one or more valid paths. Valid paths are documented at ' +
        'https://developers.google.com/people/api/rest/v1/people/get.',
    );
    expect(call('GET', 'people/me', { personFields: 'notes' }).body.error.message).toBe(
      'Invalid personFields mask path: "notes". Valid paths are documented at ' +
        'https://developers.google.com/people/api/rest/v1/people/get.',
    );
  });

  it('is open to a token that may read the profile alone, contacts are not', () => {
    const { identity, aiko, router, create } = openContacts();
    const { resourceName } = create({});
    const token = identity.accessToken(aiko.sub, ['https://www.googleapis.com/auth/userinfo.email']);
    const status = (path: string): number =>
      router.send({
        method: 'GET',
        url: `https://people.googleapis.com/v1/${path}?personFields=names`,
        headers: { authorization: `Bearer ${token}` },
        body: new Uint8Array(),
      }).response.status;
    expect(status('people/me')).toBe(200);
    expect(status(resourceName)).toBe(403);
    expect(status('people/me/connections')).toBe(403);
  });
});

describe('the directory', () => {
  it('finds by the beginning of a name, of a part of it or of an address, in any case', () => {
    const { found } = open();
    expect(found('AI')).toEqual(['aiko@kaede.example']);
    expect(found('oka')).toEqual(['ben@kaede.example']);
    expect(found('江見')).toEqual(['emi@kaede.example']);
    expect(found('ben@kaede')).toEqual(['ben@kaede.example']);
    expect(found('aiko nat')).toEqual(['aiko@kaede.example']);
    expect(found('iko')).toEqual([]);
  });

  it('names the account in its sources', () => {
    const { search, ben } = open();
    expect(search('ben').body.people?.[0]).toMatchObject({
      resourceName: `people/${ben.sub}`,
      metadata: { sources: [{ type: 'PROFILE', id: ben.sub }, { type: 'DOMAIN_PROFILE' }] },
    });
  });

  it('leaves out who is suspended and who is outside the company', () => {
    const { found, ben, world } = open();
    addAccount(world, { email: 'benedict@elsewhere.example', name: 'Benedict' });
    ben.suspended = true;
    expect(found('ben')).toEqual([]);
  });

  it('comes in pages', () => {
    const { search, world } = open();
    for (const n of [1, 2, 3]) addAccount(world, { email: `p${n}@kaede.example`, name: `Pat ${n}` });
    const first = search('pat', { pageSize: '2' }).body;
    const second = search('pat', { pageSize: '2', pageToken: first.nextPageToken ?? '' }).body;
    expect([first.people?.length, first.totalSize, second.people?.length, second.nextPageToken]).toEqual([
      2,
      3,
      1,
      undefined,
    ]);
    expect(search('aiko', { pageSize: '2', pageToken: first.nextPageToken ?? '' }).status).toBe(400);
  });

  it.each([
    ['query', { query: ' ' }],
    ['read mask', { readMask: '' }],
    ['source', { sources: 'READ_SOURCE_TYPE_CONTACT' }],
    ['page size', { pageSize: '501' }],
  ])('refuses a bad %s', (_, parameters) => {
    expect(open().search('ben', parameters).status).toBe(400);
  });
});

describe('the whole directory', () => {
  const openAll = () => {
    const contacts = openContacts();
    const all = (parameters: Readonly<Record<string, string>> = {}, sub = contacts.aiko.sub) =>
      contacts.callAs<Found>(sub, 'GET', 'people:listDirectoryPeople', {
        readMask: 'names,photos',
        sources: profiles,
        requestSyncToken: 'true',
        ...parameters,
      });
    const names = ({ body }: { readonly body: Found }) =>
      body.people?.map(({ resourceName }) => resourceName);
    return { ...contacts, all, names };
  };

  it('has every colleague once, page by page, and a token on the last page', () => {
    const { all, names, aiko, ben, emi } = openAll();
    const first = all({ pageSize: '2' });
    const { nextPageToken = '' } = first.body;
    const second = all({ pageSize: '2', pageToken: nextPageToken });
    expect([first.body.nextSyncToken, typeof second.body.nextSyncToken]).toEqual([undefined, 'string']);
    expect([...(names(first) ?? []), ...(names(second) ?? [])]).toEqual(
      [aiko, ben, emi].map(({ sub }) => `people/${sub}`),
    );
    expect(first.body.people?.[0]?.photos).toMatchObject([{ default: true }]);
  });

  it('shows since a token who came, changed and went', () => {
    const { all, ben, emi, world } = openAll();
    const { nextSyncToken = '' } = all().body;
    expect(all({ syncToken: nextSyncToken }).body.people).toBeUndefined();
    ben.suspended = true;
    emi.name = '江見 絵美';
    const { sub } = addAccount(world, { email: 'dai@kaede.example', name: 'Dai' });
    const { people = [] } = all({ syncToken: nextSyncToken }).body;
    expect(people.map(({ resourceName, metadata }) => [resourceName, metadata?.deleted])).toEqual([
      [`people/${ben.sub}`, true],
      [`people/${emi.sub}`, undefined],
      [`people/${sub}`, undefined],
    ]);
  });

  it('calls whoever is there and whoever went by the same kind of id, the account’s or another', () => {
    const { all, ben, world } = openAll();
    world.platform.directoryNamesAccounts = false;
    const idsOfBen = ({ body: { people = [] } }: ReturnType<typeof all>) =>
      people
        .filter(({ resourceName }) => resourceName === `people/${ben.sub}`)
        .flatMap(({ metadata }) => metadata?.sources ?? [])
        .flatMap(({ type, id }) => (type === 'DOMAIN_PROFILE' ? [id] : []));
    const first = all({ readMask: 'metadata' });
    ben.suspended = true;
    const gone = all({ readMask: 'metadata', syncToken: first.body.nextSyncToken ?? '' });
    expect(idsOfBen(first)).not.toEqual([ben.sub]);
    expect(idsOfBen(gone)).toEqual(idsOfBen(first));
  });

  it('is closed to whoever is not of the company, to search as well', () => {
    const { all, callAs, world } = openAll();
    const { sub } = addAccount(world, { email: 'guest@momiji.example', name: 'Guest' });
    const refusal = { status: 'FAILED_PRECONDITION', message: 'Must be a G Suite domain user.' };
    expect(all({}, sub)).toMatchObject({ status: 400, body: { error: refusal } });
    const asked = { query: 'ben', readMask: 'names', sources: profiles };
    expect(callAs(sub, 'GET', 'people:searchDirectoryPeople', asked)).toMatchObject({
      body: { error: refusal },
    });
  });

  it('has no shared contacts, which are not emulated', () => {
    expect(openAll().all({ sources: 'DIRECTORY_SOURCE_TYPE_DOMAIN_CONTACT' }).body.people).toBeUndefined();
  });

  it.each([
    ['mask', { readMask: '' }],
    ['source', { sources: 'READ_SOURCE_TYPE_CONTACT' }],
    ['merged source', { mergeSources: 'PHONE_BOOK' }],
    ['page size', { pageSize: '1001' }],
    ['sync token', { syncToken: 'x' }],
  ])('refuses a bad %s', (_, parameters) => {
    expect(openAll().all(parameters).status).toBe(400);
  });
});
