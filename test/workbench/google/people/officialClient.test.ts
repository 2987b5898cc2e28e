/** Google's own client, unmodified, against the emulated service over HTTP. */
import { people as peopleApi, auth } from '@googleapis/people';
import { listen, type Listener } from '../../../../workbench/google/listen';
import { rememberOther } from '../../../../workbench/google/people/otherContacts';
import { allScopes, openContacts } from './contactsOfKaede';

const open = async () => {
  const contacts = openContacts();
  const listener = await listen(contacts.router, 0, 'people.googleapis.com');
  const credentials = new auth.OAuth2();
  credentials.setCredentials({ access_token: contacts.identity.accessToken(contacts.aiko.sub, allScopes) });
  // Without a fetch of its own the client would import one, which Jest's sandbox does not allow.
  const api = peopleApi({
    version: 'v1',
    auth: credentials,
    rootUrl: listener.url,
    fetchImplementation: fetch,
  });
  return { ...contacts, listener, api };
};

describe('Google’s own client for Node', () => {
  let listener: Listener | undefined;
  afterEach(() => listener?.close());

  it('creates, lists, updates, labels and deletes contacts', async () => {
    const { api, page, ...contacts } = await open();
    listener = contacts.listener;
    const group = await api.contactGroups.create({ requestBody: { contactGroup: { name: 'Customers' } } });
    const contactGroupResourceName = group.data.resourceName ?? '';
    const { data: created } = await api.people.batchCreateContacts({
      requestBody: {
        contacts: [
          {
            contactPerson: {
              names: [{ givenName: '由紀', familyName: '青木' }],
              memberships: [{ contactGroupMembership: { contactGroupResourceName } }],
            },
          },
        ],
        readMask: 'names,metadata',
      },
    });
    const person = created.createdPeople?.[0]?.person;
    const resourceName = person?.resourceName ?? '';
    await api.people.updateContact({
      resourceName,
      updatePersonFields: 'phoneNumbers',
      requestBody: { etag: person?.etag ?? '', phoneNumbers: [{ value: '03-1111-2222' }] },
    });
    const { data: members } = await api.contactGroups.members.modify({
      resourceName: 'contactGroups/starred',
      requestBody: { resourceNamesToAdd: [resourceName] },
    });
    const { data: listed } = await api.people.connections.list({
      resourceName: 'people/me',
      personFields: 'names,phoneNumbers,memberships',
      requestSyncToken: true,
    });
    expect(members).toEqual({});
    expect(listed.connections).toMatchObject([
      {
        resourceName,
        names: [{ givenName: '由紀', familyName: '青木' }],
        phoneNumbers: [{ value: '03-1111-2222', canonicalForm: '+81311112222' }],
        memberships: [{}, {}],
      },
    ]);
    await api.people.deleteContact({ resourceName });
    await api.contactGroups.delete({ resourceName: contactGroupResourceName });
    const { data: changes } = await api.people.connections.list({
      resourceName: 'people/me',
      personFields: 'names,phoneNumbers,memberships',
      requestSyncToken: true,
      syncToken: listed.nextSyncToken ?? '',
    });
    expect(changes.connections).toMatchObject([{ resourceName, metadata: { deleted: true } }]);
    expect(page.labels()).toEqual([]);
  });

  it('gets Google’s error as its own', async () => {
    const { api, create, ...contacts } = await open();
    listener = contacts.listener;
    const { resourceName } = create({});
    const update = api.people.updateContact({
      resourceName,
      updatePersonFields: 'names',
      requestBody: { etag: 'old', names: [] },
    });
    await expect(update).rejects.toMatchObject({
      status: 400,
      message:
        'Request person.etag is different than the current person.etag. Clear local cache and get the latest person.',
    });
  });

  it('reads the profile and the directory', async () => {
    const { api, ben, aiko, ...contacts } = await open();
    listener = contacts.listener;
    const me = await api.people.get({ resourceName: 'people/me', personFields: 'metadata' });
    expect(me.data.metadata?.sources?.[0]).toMatchObject({ type: 'PROFILE', id: aiko.sub });
    const found = await api.people.searchDirectoryPeople({
      query: 'Ben',
      readMask: 'emailAddresses',
      sources: ['DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE'],
    });
    expect(found.data.people).toMatchObject([{ resourceName: `people/${ben.sub}` }]);
  });

  it('searches once warmed up, and changes a photo', async () => {
    const { api, create, ...contacts } = await open();
    listener = contacts.listener;
    const { resourceName } = create({ names: [{ givenName: '由紀', familyName: '青木' }] });
    const asked = { readMask: 'names,photos' };
    expect((await api.people.searchContacts({ ...asked, query: '' })).data).toEqual({});
    const { data: found } = await api.people.searchContacts({ ...asked, query: '青木' });
    expect(found.results).toMatchObject([{ person: { resourceName, photos: [{ default: true }] } }]);
    const photoBytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 7]).toString('base64');
    const requestBody = { photoBytes, personFields: 'photos' };
    const { data: updated } = await api.people.updateContactPhoto({ resourceName, requestBody });
    expect(updated.person?.photos?.[0]?.default).toBeUndefined();
    const { data: removed } = await api.people.deleteContactPhoto({ resourceName, personFields: 'photos' });
    expect(removed.person?.photos).toMatchObject([{ default: true }]);
    const wrong = { photoBytes: Buffer.from('GIF89a').toString('base64') };
    await expect(api.people.updateContactPhoto({ resourceName, requestBody: wrong })).rejects.toMatchObject({
      status: 400,
    });
  });

  it('lists, searches and copies Other contacts, and lists the directory', async () => {
    const { api, aiko, page, world, ...contacts } = await open();
    listener = contacts.listener;
    const resourceName = rememberOther(world, aiko.sub, { names: [{ givenName: 'Ren' }] });
    const { data: others } = await api.otherContacts.list({ readMask: 'names', requestSyncToken: true });
    expect(others.otherContacts).toMatchObject([{ resourceName }]);
    await api.otherContacts.search({ readMask: 'names', query: '' });
    expect((await api.otherContacts.search({ readMask: 'names', query: 'ren' })).data.results).toHaveLength(
      1,
    );
    const requestBody = { copyMask: 'names' };
    await api.otherContacts.copyOtherContactToMyContactsGroup({ resourceName, requestBody });
    expect(page.contacts()).toMatchObject([{ names: [{ givenName: 'Ren' }] }]);
    const { data: directory } = await api.people.listDirectoryPeople({
      readMask: 'names',
      sources: ['DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE'],
      pageSize: 2,
    });
    expect([directory.people?.length, typeof directory.nextPageToken]).toEqual([2, 'string']);
  });
});
