/** Searches of contacts, and the Other contacts that mail leaves behind. */
import { forgetOther, rememberOther } from '../../../../workbench/google/people/otherContacts';
import type { Person } from '../../../../workbench/google/people/personResource';
import { openContacts, type Parameters } from './contactsOfKaede';

interface Results {
  readonly results?: readonly { readonly person: Person }[];
}

interface Others {
  readonly otherContacts?: readonly Person[];
  readonly nextPageToken?: string;
  readonly nextSyncToken?: string;
  readonly totalSize?: number;
}

const MIO = {
  names: [{ givenName: 'Mio', familyName: 'Sakamoto' }],
  nicknames: [{ value: 'Mimi' }],
  emailAddresses: [{ value: 'mio.saka@momiji.example' }],
  phoneNumbers: [{ value: '03-1111-2222' }],
  organizations: [{ name: 'Momiji Foods', title: 'Buyer' }],
  biographies: [{ value: 'Likes tea' }],
};

const open = () => {
  const contacts = openContacts();
  const search = (path: string, query: string, parameters: Parameters = {}) =>
    contacts.call<Results>('GET', path, { query, readMask: 'names,emailAddresses', ...parameters });
  const find = (query: string, parameters: Parameters = {}) =>
    search('people:searchContacts', query, parameters);
  const names = ({ body }: { readonly body: Results }) =>
    (body.results ?? []).map(({ person }) => person.names?.[0]?.['displayName']);
  return { ...contacts, search, find, names, found: (query: string) => names(find(query)) };
};

describe('a search of contacts', () => {
  it.each([
    'm',
    'mio',
    'MIO S',
    'saka',
    'sakamoto, m',
    'mimi',
    'mio.saka@m',
    'momiji.ex',
    '03-11',
    '+8131',
    'foods',
    'buyer',
  ])('finds by “%s”, where a word begins', (query) => {
    const { create, find, found } = open();
    create(MIO);
    find('');
    expect(found(query)).toEqual(['Mio Sakamoto']);
  });

  it.each(['io', 'io saka', 'likes', 'tea', 'mio tanaka', '1111222'])('finds nothing by “%s”', (query) => {
    const { create, find, found } = open();
    create(MIO);
    find('');
    expect(found(query)).toEqual([]);
  });

  it('knows what there was when it was last warmed up by an empty query, and nothing before', () => {
    const { create, page, find, found } = open();
    const { resourceName } = create(MIO);
    expect(found('mio')).toEqual([]);
    expect(find('')).toEqual({ status: 200, body: {} });
    create({ names: [{ givenName: 'Mion' }] });
    page.edit(resourceName, { names: [{ givenName: 'Rin' }] });
    expect(found('mio')).toEqual(['Mio Sakamoto']);
    page.remove(resourceName);
    find('');
    expect(found('mio')).toEqual(['Mion']);
  });

  it('is each person’s own', () => {
    const { create, find, callAs, ben } = open();
    create(MIO);
    find('');
    const asked = { readMask: 'names' };
    callAs(ben.sub, 'GET', 'people:searchContacts', { ...asked, query: '' });
    expect(callAs(ben.sub, 'GET', 'people:searchContacts', { ...asked, query: 'mio' }).body).toEqual({});
  });

  it('shows ten, or as many as are asked for, and never more than thirty', () => {
    const { create, find } = open();
    for (let n = 0; n < 35; n += 1) create({ nicknames: [{ value: `Kai ${String(n)}` }] });
    find('');
    const count = (parameters: Parameters) => find('kai', parameters).body.results?.length;
    expect([{}, { pageSize: '0' }, { pageSize: '12' }, { pageSize: '500' }].map(count)).toEqual([
      10, 10, 12, 30,
    ]);
  });

  it('shows the fields of its mask', () => {
    const { create, find } = open();
    create(MIO);
    find('');
    const person = find('mio', { readMask: 'nicknames' }).body.results?.[0]?.person;
    expect(Object.keys(person ?? {})).toEqual(['resourceName', 'etag', 'nicknames']);
  });

  it.each([
    ['mask', { readMask: '' }],
    ['field', { readMask: 'notes' }],
    ['source', { sources: 'DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE' }],
    ['page size', { pageSize: '-1' }],
    ['page size in words', { pageSize: 'ten' }],
    ['parameter', { pageToken: 'x' }],
  ])('refuses a bad %s', (_, parameters) => {
    expect(open().find('mio', parameters).status).toBe(400);
  });
});

const openOthers = () => {
  const opened = open();
  const { world, aiko, call } = opened;
  const remember = (name: string) =>
    rememberOther(world, aiko.sub, {
      names: [{ givenName: name }],
      emailAddresses: [{ value: `${name.toLowerCase()}@momiji.example` }],
      nicknames: [{ value: 'not kept' }],
    });
  const others = (parameters: Parameters = {}) =>
    call<Others>('GET', 'otherContacts', {
      readMask: 'names,emailAddresses,metadata',
      requestSyncToken: 'true',
      ...parameters,
    });
  const copy = (resourceName: string, body: object) =>
    call<Person>('POST', `${resourceName}:copyOtherContactToMyContactsGroup`, {}, body);
  const find = (query: string, parameters: Parameters = {}) =>
    opened.search('otherContacts:search', query, parameters);
  return { ...opened, remember, others, copy, find };
};

describe('Other contacts', () => {
  it('are listed apart from contacts, with their own source', () => {
    const { remember, others, list } = openOthers();
    const resourceName = remember('Ren');
    expect(others().body).toMatchObject({
      otherContacts: [
        {
          resourceName,
          names: [{ displayName: 'Ren', metadata: { source: { type: 'OTHER_CONTACT' } } }],
          metadata: { sources: [{ type: 'OTHER_CONTACT' }] },
        },
      ],
      totalSize: 1,
    });
    expect(list().body.connections).toBeUndefined();
  });

  it('come in pages, and since a token the new and the forgotten ones alone', () => {
    const { remember, others, world, aiko } = openOthers();
    const [first, second] = ['Ren', 'Sora', 'Tao'].map(remember);
    const page = others({ pageSize: '2' }).body;
    const { nextPageToken = '' } = page;
    expect([page.otherContacts?.length, page.nextSyncToken]).toEqual([2, undefined]);
    const { nextSyncToken = '' } = others({ pageSize: '2', pageToken: nextPageToken }).body;
    forgetOther(world, aiko.sub, first!);
    const changes = others({ pageSize: '2', syncToken: nextSyncToken }).body;
    expect(changes.otherContacts).toMatchObject([{ resourceName: first, metadata: { deleted: true } }]);
    expect(others().body.otherContacts?.[0]?.resourceName).toBe(second);
  });

  it('refuse a sync token after seven days', () => {
    const { others, world } = openOthers();
    const { nextSyncToken = '' } = others().body;
    world.now += 7 * 86_400_000 + 1;
    expect(JSON.stringify(others({ syncToken: nextSyncToken }).body)).toMatch('EXPIRED_SYNC_TOKEN');
  });

  it.each([
    ['no mask', { readMask: '' }, 400],
    ['a field that they do not have', { readMask: 'organizations' }, 400],
    [
      'that field, with profiles',
      { readMask: 'organizations', sources: ['READ_SOURCE_TYPE_CONTACT', 'READ_SOURCE_TYPE_PROFILE'] },
      200,
    ],
    ['profiles alone', { sources: 'READ_SOURCE_TYPE_PROFILE' }, 400],
    ['another source', { sources: 'READ_SOURCE_TYPE_OTHER_CONTACT' }, 400],
    ['a page of 1001', { pageSize: '1001' }, 400],
  ])('are asked for with %s', (_, parameters, status) => {
    expect(openOthers().others(parameters).status).toBe(status);
  });

  it('need a scope of their own', () => {
    const { identity, aiko, router } = openOthers();
    const token = identity.accessToken(aiko.sub, ['https://www.googleapis.com/auth/contacts']);
    const statusOf = (path: string) =>
      router.send({
        method: 'GET',
        url: `https://people.googleapis.com/v1/${path}`,
        headers: { authorization: `Bearer ${token}` },
        body: new Uint8Array(),
      }).response.status;
    expect([
      statusOf('otherContacts?readMask=names'),
      statusOf('otherContacts:search?readMask=names&query='),
    ]).toEqual([403, 403]);
    expect(statusOf('people:searchContacts?readMask=names&query=')).toBe(200);
  });

  it('are found by names, addresses and phones, once the search is warmed up', () => {
    const { remember, find, names } = openOthers();
    remember('Ren');
    expect(names(find('ren'))).toEqual([]);
    find('');
    expect(names(find('ren@momi'))).toEqual(['Ren']);
    expect(names(find('not'))).toEqual([]);
    expect(find('ren', { readMask: 'names,photos' }).status).toBe(400);
  });

  it('can be copied: the fields named, into My Contacts', () => {
    const { remember, copy, others, list } = openOthers();
    const { status, body } = copy(remember('Ren'), { copyMask: 'emailAddresses' });
    expect([status, body.names, body.emailAddresses?.[0]?.['value']]).toEqual([
      200,
      undefined,
      'ren@momiji.example',
    ]);
    expect(body.memberships).toMatchObject([
      { contactGroupMembership: { contactGroupResourceName: 'contactGroups/myContacts' } },
    ]);
    expect(list().body.connections?.map((person) => person.resourceName)).toEqual([body.resourceName]);
    expect(others().body.totalSize).toBe(1);
  });

  it.each([
    ['without a mask', {}, 400],
    ['with photos', { copyMask: 'photos' }, 400],
    ['with another source', { copyMask: 'names', sources: ['NEWSPAPER'] }, 400],
  ])('cannot be copied %s', (_, body, status) => {
    const { remember, copy, list } = openOthers();
    expect(copy(remember('Ren'), body).status).toBe(status);
    expect(list().body.connections).toBeUndefined();
  });

  it('that are not there cannot be copied', () => {
    expect(openOthers().copy('otherContacts/c1', { copyMask: 'names' }).status).toBe(404);
  });
});
