/** people.connections.list: pages, tokens, tombstones, lag. */
import {
  allScopes,
  groupsOf,
  openContacts,
  withEtag,
  type Contacts,
  type Listing,
  type Refused,
} from './contactsOfKaede';
import { expireSyncTokens } from '../../../../workbench/google/people/listTokens';

const day = 86_400_000;

const addMany = ({ page }: Contacts, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => page.add({ names: [{ givenName: `Person ${n}` }] }));

const names = (listing: Listing): readonly string[] =>
  (listing.connections ?? []).map((person) => person.resourceName);

const refused = (answer: { readonly status: number; readonly body: unknown }) => ({
  status: answer.status,
  error: (answer.body as Refused).error,
});

describe('a full listing', () => {
  it('of nobody is empty, and still gives a sync token', () => {
    const { list } = openContacts();
    expect(Object.keys(list().body)).toEqual(['nextSyncToken']);
  });

  it('comes in pages, the sync token on the last alone, each contact once', () => {
    const contacts = openContacts();
    const added = addMany(contacts, 5);
    const first = contacts.list({ pageSize: '2' }).body;
    const second = contacts.list({ pageSize: '2', pageToken: first.nextPageToken ?? '' }).body;
    const third = contacts.list({ pageSize: '2', pageToken: second.nextPageToken ?? '' }).body;
    expect([first, second, third].map(names)).toEqual([added.slice(0, 2), added.slice(2, 4), added.slice(4)]);
    expect([first, second, third].map((page) => page.nextSyncToken !== undefined)).toEqual([
      false,
      false,
      true,
    ]);
    expect(third.nextPageToken).toBeUndefined();
    expect([first.totalItems, third.totalItems, third.totalPeople]).toEqual([5, 5, 5]);
  });

  it('gives 100 contacts where no page size is named, and no sync token where none is asked for', () => {
    const contacts = openContacts();
    addMany(contacts, 101);
    const page = contacts.call<Listing>('GET', 'people/me/connections', { personFields: 'names' }).body;
    expect(page.connections).toHaveLength(100);
    expect(contacts.list({ requestSyncToken: 'false' }).body.nextSyncToken).toBeUndefined();
  });

  it('shows the fields of the mask alone', () => {
    const { page, list } = openContacts();
    page.add({ names: [{ givenName: 'Yuki' }], urls: [{ value: 'u' }] });
    const [person] = list({ personFields: 'urls' }).body.connections ?? [];
    expect(Object.keys(person ?? {}).sort()).toEqual(['etag', 'resourceName', 'urls']);
  });

  it('shows 100 of a contact’s phones and e-mail addresses, a get shows all', () => {
    const { page, list, get } = openContacts();
    const values = Array.from({ length: 101 }, (_, n) => ({ value: `0${n}` }));
    const name = page.add({ phoneNumbers: values, emailAddresses: values, urls: values });
    const personFields = 'phoneNumbers,emailAddresses,urls';
    const [listed] = list({ personFields }).body.connections ?? [];
    expect(
      [listed?.phoneNumbers, listed?.emailAddresses, listed?.urls].map((field) => field?.length),
    ).toEqual([100, 100, 101]);
    expect(get(name, personFields).body.phoneNumbers).toHaveLength(101);
  });

  it('sorts by the last change, by first name or by last name', () => {
    const { page, list } = openContacts();
    const aoki = page.add({ names: [{ givenName: 'Yuki', familyName: 'Aoki' }] });
    const baba = page.add({ names: [{ givenName: 'Aya', familyName: 'Baba' }] });
    page.edit(aoki, { urls: [{ value: 'u' }] });
    const sorted = (sortOrder: string) => names(list({ sortOrder, requestSyncToken: 'false' }).body);
    expect(sorted('LAST_MODIFIED_ASCENDING')).toEqual([baba, aoki]);
    expect(sorted('LAST_MODIFIED_DESCENDING')).toEqual([aoki, baba]);
    expect(sorted('FIRST_NAME_ASCENDING')).toEqual([baba, aoki]);
    expect(sorted('LAST_NAME_ASCENDING')).toEqual([aoki, baba]);
  });

  it.each([
    ['without personFields', { personFields: '' }],
    ['with an unknown field', { personFields: 'names,notes' }],
    ['with a page of 1,001', { pageSize: '1001' }],
    ['with a page of −1', { pageSize: '-1' }],
    ['with an unknown order', { sortOrder: 'constructor' }],
    ['with a sync token in another order', { sortOrder: 'FIRST_NAME_ASCENDING' }],
    ['with an unknown parameter', { personfields: 'names' }],
    ['with a page token of its own making', { pageToken: 'abc' }],
    ['with a sync token of its own making', { syncToken: 'abc' }],
    ['with a flag that is none', { requestSyncToken: 'yes' }],
  ])('is refused %s', (_, parameters) => {
    const contacts = openContacts();
    addMany(contacts, 1);
    expect(refused(contacts.list(parameters))).toMatchObject({
      status: 400,
      error: { status: 'INVALID_ARGUMENT' },
    });
  });
});

describe('a listing since a sync token', () => {
  it('shows what was added and changed, what was deleted as a tombstone, and nothing else', () => {
    const contacts = openContacts();
    const [kept = '', edited = '', deleted = ''] = addMany(contacts, 3);
    const token = contacts.list().body.nextSyncToken ?? '';
    contacts.page.edit(edited, { nicknames: [{ value: 'Ed' }] });
    contacts.page.remove(deleted);
    const [added = ''] = addMany(contacts, 1);
    const { body } = contacts.list({ syncToken: token });
    expect(names(body)).toEqual([edited, deleted, added]);
    expect(names(body)).not.toContain(kept);
    expect(body.connections?.[1]).toMatchObject({ resourceName: deleted, metadata: { deleted: true } });
    expect(body.connections?.[1]).not.toHaveProperty('names');
    expect(names(contacts.list({ syncToken: body.nextSyncToken ?? '' }).body)).toEqual([]);
  });

  it('shows a contact whose label or star changed', () => {
    const { page, list } = openContacts();
    const name = page.add({ names: [{ givenName: 'Yuki' }] });
    const label = page.createLabel('Customers');
    let token = list().body.nextSyncToken ?? '';
    const changes = [
      () => page.addLabel(name, 'Customers'),
      () => page.star(name),
      () => page.deleteLabel('Customers', { keepContacts: true }),
    ];
    const seen = changes.map((change) => {
      change();
      const { body } = list({ syncToken: token });
      token = body.nextSyncToken ?? '';
      return (body.connections ?? []).flatMap(groupsOf);
    });
    expect(seen.map((groups) => JSON.stringify(groups).includes(label))).toEqual([true, true, false]);
    expect(seen.map((groups) => groups.length)).toEqual([2, 3, 2]);
  });

  it('is refused seven days after the full listing, however often it was renewed since', () => {
    const contacts = openContacts();
    const first = contacts.list().body.nextSyncToken ?? '';
    contacts.world.now += 7 * day;
    const renewed = contacts.list({ syncToken: first }).body.nextSyncToken ?? '';
    expect(renewed).not.toBe('');
    contacts.world.now += 1;
    expect(refused(contacts.list({ syncToken: renewed }))).toMatchObject({
      status: 400,
      error: {
        message: 'Sync token is expired. Clear local cache and retry call without the sync token.',
        details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'EXPIRED_SYNC_TOKEN' }],
      },
    });
  });

  it('is refused when Google drops its tokens early', () => {
    const contacts = openContacts();
    addMany(contacts, 1);
    const token = contacts.list().body.nextSyncToken ?? '';
    expireSyncTokens(contacts.world.people.books[contacts.aiko.sub]!);
    expect(refused(contacts.list({ syncToken: token })).error.details).toMatchObject([
      { reason: 'EXPIRED_SYNC_TOKEN' },
    ]);
  });

  it('is refused with another mask or page size than the first call had, and taken with the mask in another order', () => {
    const contacts = openContacts();
    addMany(contacts, 3);
    const { nextSyncToken: syncToken = '' } = contacts.list().body;
    const { nextPageToken: pageToken = '' } = contacts.list({ pageSize: '2' }).body;
    expect(contacts.list({ syncToken, personFields: 'names' }).status).toBe(400);
    expect(contacts.list({ syncToken, pageSize: '999' }).status).toBe(400);
    expect(contacts.list({ pageSize: '2', pageToken, syncToken }).status).toBe(400);
    expect(contacts.list({ pageSize: '3', pageToken }).status).toBe(400);
    expect(contacts.list({ syncToken, personFields: 'memberships,names' }).status).toBe(200);
  });

  it.each([
    ['people/me/connections', { personFields: 'names' }],
    ['otherContacts', { readMask: 'names' }],
    ['people:listDirectoryPeople', { readMask: 'names', sources: 'DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE' }],
  ])('of %s serves each client of the account, unless Google binds it to one', (path, parameters) => {
    const { identity, aiko, world, router } = openContacts();
    const token = world.oauth.tokens[identity.accessToken(aiko.sub, allScopes)]!;
    const ask = (clientId: string, syncToken = '') => {
      world.oauth.tokens[clientId] = { ...token, clientId };
      const query = new URLSearchParams({ ...parameters, requestSyncToken: 'true', syncToken });
      const url = `https://people.googleapis.com/v1/${path}?${query.toString()}`;
      const headers = { authorization: `Bearer ${clientId}` };
      const { response } = router.send({ method: 'GET', url, headers, body: new Uint8Array() });
      const { nextSyncToken = '' } = JSON.parse(Buffer.from(response.body).toString()) as Listing;
      return { status: response.status, nextSyncToken };
    };
    expect(ask('worker', ask('script').nextSyncToken).status).toBe(200);
    world.platform.syncTokensServeAnyClient = false;
    const { nextSyncToken } = ask('script');
    expect([ask('script', nextSyncToken).status, ask('worker', nextSyncToken).status]).toEqual([200, 400]);
  });

  it('shows a change that fell between two pages of the full listing', () => {
    const contacts = openContacts();
    const [first = '', second = '', third = ''] = addMany(contacts, 3);
    const page = contacts.list({ pageSize: '2' }).body;
    contacts.page.edit(first, { nicknames: [{ value: 'Fi' }] });
    contacts.page.remove(second);
    const rest = contacts.list({ pageSize: '2', pageToken: page.nextPageToken ?? '' }).body;
    expect(names(rest)).toEqual([third, first]);
    const changes = contacts.list({ pageSize: '2', syncToken: rest.nextSyncToken ?? '' }).body;
    expect(names(changes)).toEqual([first, second]);
  });
});

describe('a write that propagates slowly', () => {
  it('is in a get at once, and in listings only after the delay', () => {
    const contacts = openContacts();
    const [name = ''] = addMany(contacts, 1);
    const token = contacts.list().body.nextSyncToken ?? '';
    contacts.world.people.lagMs = 180_000;
    contacts.page.edit(name, { names: [{ givenName: 'Yuna' }] });
    const [late = ''] = addMany(contacts, 1);

    expect(contacts.get(name).body.names).toMatchObject([{ givenName: 'Yuna' }]);
    expect(contacts.list().body.connections).toMatchObject([{ names: [{ givenName: 'Person 0' }] }]);
    const tooEarly = contacts.list({ syncToken: token }).body;
    expect(names(tooEarly)).toEqual([]);

    contacts.world.now += 180_000;
    expect(names(contacts.list({ syncToken: tooEarly.nextSyncToken ?? '' }).body)).toEqual([name, late]);
  });

  it('shows a stale etag, with which an update is refused', () => {
    const contacts = openContacts();
    const [name = ''] = addMany(contacts, 1);
    contacts.world.people.lagMs = 180_000;
    contacts.page.edit(name, { names: [{ givenName: 'Yuna' }] });
    const [listed] = contacts.list({ personFields: 'metadata' }).body.connections ?? [];
    const body = withEtag(listed!, { names: [{ givenName: 'Yuma' }] });
    const answer = contacts.call('PATCH', `${name}:updateContact`, { updatePersonFields: 'names' }, body);
    expect(answer.body.error.status).toBe('FAILED_PRECONDITION');
  });
});
