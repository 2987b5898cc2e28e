/** Contacts that get other resource names, and contacts that are shown with a profile. */
import { NotDone } from '../../../../workbench/google/people/contactsPage';
import {
  linkWithProfile,
  renameContact,
  unlinkFromProfile,
} from '../../../../workbench/google/people/renamedContacts';
import { openContacts } from './contactsOfKaede';

describe('a contact that gets another resource name', () => {
  const openRenamed = () => {
    const contacts = openContacts();
    const { world, aiko, create, list } = contacts;
    const { resourceName: former, metadata } = create({ names: [{ givenName: 'Mio' }] });
    const { nextSyncToken = '' } = list({ personFields: 'names,metadata' }).body;
    const name = renameContact(world, aiko.sub, former);
    return { ...contacts, former, name, id: metadata?.sources?.[0]?.id, token: nextSyncToken };
  };

  it('comes with its former names since a token, and in a full listing without them', () => {
    const { list, world, aiko, former, name, id, token } = openRenamed();
    const again = renameContact(world, aiko.sub, name);
    const listed = (parameters = {}) =>
      list({ personFields: 'names,metadata', ...parameters }).body.connections ?? [];
    expect(listed({ syncToken: token })).toMatchObject([
      {
        resourceName: again,
        metadata: { sources: [{ type: 'CONTACT', id }], previousResourceNames: [former, name] },
      },
    ]);
    expect(
      listed().map(({ resourceName, metadata }) => [resourceName, metadata?.previousResourceNames]),
    ).toEqual([[again, undefined]]);
  });

  it('is a tombstone with its former names once it is deleted', () => {
    const { list, page, former, name, token } = openRenamed();
    page.remove(name);
    expect(list({ personFields: 'names,metadata', syncToken: token }).body.connections).toMatchObject([
      { resourceName: name, metadata: { deleted: true, previousResourceNames: [former] } },
    ]);
  });

  it('is read by its former name, and says which one was asked for', () => {
    const { get, call, former, name } = openRenamed();
    expect(get(former)).toMatchObject({ status: 200, body: { resourceName: name } });
    const { responses } = call<{ responses: readonly unknown[] }>('GET', 'people:batchGet', {
      personFields: 'names',
      resourceNames: [former],
    }).body;
    expect(responses).toMatchObject([{ requestedResourceName: former, person: { resourceName: name } }]);
  });

  it('is updated in a batch by its former name, and answered under it', () => {
    const { get, call, former, name } = openRenamed();
    const { etag } = get(former).body;
    const { updateResult } = call<{ updateResult: Record<string, unknown> }>(
      'POST',
      'people:batchUpdateContacts',
      {},
      {
        contacts: { [former]: { etag, names: [{ givenName: 'Rin' }] } },
        updateMask: 'names',
        readMask: 'names',
      },
    ).body;
    expect(updateResult).toMatchObject({
      [former]: {
        requestedResourceName: former,
        person: { resourceName: name, names: [{ givenName: 'Rin' }] },
      },
    });
  });
});

describe('a contact that is linked with a profile', () => {
  const openLinked = () => {
    const contacts = openContacts();
    const { world, aiko, ben, create, list, get } = contacts;
    const { resourceName: former } = create({
      names: [{ givenName: 'Benny' }],
      emailAddresses: [{ value: 'ben@kaede.example' }],
    });
    const personFields = 'names,emailAddresses,metadata,photos';
    const { nextSyncToken = '' } = list({ personFields }).body;
    const name = linkWithProfile(world, aiko.sub, former, ben.sub);
    const listed = (parameters = {}) => list({ personFields, ...parameters }).body.connections ?? [];
    const read = () => get(name, personFields).body;
    return { ...contacts, former, name, token: nextSyncToken, listed, read };
  };

  it('is one person of two sources, one of them primary', () => {
    const { listed, read, token, former, ben } = openLinked();
    const [person] = listed({ syncToken: token });
    expect(person?.metadata).toMatchObject({
      sources: [{ type: 'CONTACT' }, { type: 'PROFILE', id: ben.sub }],
      linkedPeopleResourceNames: [`people/${ben.sub}`],
      previousResourceNames: [former],
    });
    expect(read().names).toMatchObject([
      { displayName: 'Benny', metadata: { primary: true, source: { type: 'CONTACT' } } },
      { displayName: 'Ben Okafor', metadata: { source: { type: 'PROFILE' }, sourcePrimary: true } },
    ]);
    expect(read().names?.[1]?.['metadata']).not.toHaveProperty('primary');
  });

  it('is the contact alone for whoever asks for that source, and once it is no longer linked', () => {
    const { listed, read, name, world, aiko, page } = openLinked();
    const alone = listed({ sources: 'READ_SOURCE_TYPE_CONTACT' });
    expect([alone[0]?.names?.length, alone[0]?.metadata?.sources?.length]).toEqual([1, 1]);
    const again = unlinkFromProfile(world, aiko.sub, name);
    expect([read().resourceName, read().names?.length]).toEqual([again, 1]);
    page.remove(again);
    expect(() => renameContact(world, aiko.sub, again)).toThrow(NotDone);
  });

  it('is asked for with sources that exist', () => {
    const { call, list, name } = openLinked();
    const sources = 'READ_SOURCE_TYPE_NEWSPAPER';
    const asked = { personFields: 'names', sources };
    expect([
      list(asked).status,
      call('GET', name, asked).status,
      call('POST', 'people:createContact', asked, {}).status,
      call(
        'POST',
        'people:batchCreateContacts',
        {},
        { contacts: [{ contactPerson: {} }], readMask: '', sources: [sources] },
      ).status,
    ]).toEqual([400, 400, 400, 400]);
  });
});
