/** contactGroups: labels, their members, their client data and their sync. */
import { openContacts, type Contacts, type GroupListing } from './contactsOfKaede';
import type { GroupResource } from '../../../../workbench/google/people/contactGroupResource';

interface Modified {
  readonly notFoundResourceNames?: readonly string[];
  readonly canNotRemoveLastContactGroupResourceNames?: readonly string[];
}

const listGroups = ({ call }: Contacts, parameters: Readonly<Record<string, string>> = {}) =>
  call<GroupListing>('GET', 'contactGroups', parameters);

const modify = ({ call }: Contacts, group: string, body: unknown) =>
  call<Modified>('POST', `${group}/members:modify`, {}, body);

describe('a label', () => {
  it('is made with client data, and read under a mask', () => {
    const { call } = openContacts();
    const clientData = [{ key: 'meibo.label', value: 'l1' }];
    const created = call<GroupResource>(
      'POST',
      'contactGroups',
      {},
      { contactGroup: { name: ' Customers ', clientData }, readGroupFields: 'clientData,name' },
    );
    expect(created).toMatchObject({
      status: 200,
      body: { name: 'Customers', formattedName: 'Customers', clientData },
    });
    const read = call<GroupResource>('GET', created.body.resourceName);
    expect(read.body).toMatchObject({ groupType: 'USER_CONTACT_GROUP', name: 'Customers' });
    expect(read.body).not.toHaveProperty('clientData');
  });

  it('cannot have a name that another label or a system group has', () => {
    const contacts = openContacts();
    const customers = contacts.createGroup('Customers');
    const suppliers = contacts.createGroup('Suppliers');
    for (const name of ['Customers', 'myContacts']) {
      const answer = contacts.call('POST', 'contactGroups', {}, { contactGroup: { name } });
      expect(answer).toMatchObject({ status: 409, body: { error: { status: 'ALREADY_EXISTS' } } });
    }
    const renamed = (group: string, name: string) =>
      contacts.call('PUT', group, {}, { contactGroup: { name } }).status;
    expect(renamed(suppliers, 'Customers')).toBe(409);
    expect(renamed(customers, 'Customers')).toBe(200);
    expect(contacts.page.labels().map(({ name }) => name)).toEqual(['Customers', 'Suppliers']);
  });

  it('may have the name that a deleted label had, and that somebody else’s has', () => {
    const contacts = openContacts();
    contacts.pageOfBen.createLabel('Customers');
    const first = contacts.createGroup('Customers');
    contacts.call('DELETE', first);
    expect(contacts.createGroup('Customers')).not.toBe(first);
  });

  it('is updated field by field', () => {
    const contacts = openContacts();
    const group = contacts.createGroup('Customers');
    const clientData = [{ key: 'k', value: 'v' }];
    const update = (contactGroup: unknown, updateGroupFields?: string) =>
      contacts.call<GroupResource>(
        'PUT',
        group,
        {},
        { contactGroup, ...(updateGroupFields && { updateGroupFields }), readGroupFields: 'name,clientData' },
      );
    expect(update({ name: 'ignored', clientData }, 'clientData').body).toMatchObject({
      name: 'Customers',
      clientData,
    });
    expect(update({ name: 'Clients' }).body).toMatchObject({ name: 'Clients', clientData });
    expect(update({}, 'clientData').body).not.toHaveProperty('clientData');
    expect(update({}, 'memberCount').status).toBe(400);
    expect(update({ name: ' ' }).status).toBe(400);
  });

  it('of the system can neither be renamed nor deleted', () => {
    const { call } = openContacts();
    expect(call('PUT', 'contactGroups/starred', {}, { contactGroup: { name: 'Stars' } }).status).toBe(400);
    expect(call('DELETE', 'contactGroups/myContacts').status).toBe(400);
  });

  it('that is unknown is a 404', () => {
    const contacts = openContacts();
    expect(contacts.call('GET', 'contactGroups/nowhere').status).toBe(404);
    expect(contacts.call('DELETE', 'contactGroups/nowhere').status).toBe(404);
    expect(modify(contacts, 'contactGroups/nowhere', {}).status).toBe(404);
  });

  it('refuses a body with an unknown field', () => {
    const { call } = openContacts();
    const answer = call('POST', 'contactGroups', {}, { contactGroup: { title: 'Customers' } });
    expect(answer.body.error.message).toBe(
      'Invalid JSON payload received. Unknown name "title" at \'contact_group\': Cannot find field.',
    );
  });
});

describe('the members of a label', () => {
  const open = () => {
    const contacts = openContacts();
    const label = contacts.createGroup('Customers');
    const members = [0, 1, 2].map((n) =>
      contacts.page.add({ names: [{ givenName: `P ${n}` }] }, ['Customers']),
    );
    return { ...contacts, contacts, label, members };
  };

  it('are counted, and named up to maxMembers', () => {
    const { call, label, members } = open();
    expect(call<GroupResource>('GET', label).body).toMatchObject({ memberCount: 3 });
    expect(call<GroupResource>('GET', label).body).not.toHaveProperty('memberResourceNames');
    const named = call<GroupResource>('GET', label, { maxMembers: '2' }).body;
    expect(named.memberResourceNames).toEqual(members.slice(0, 2));
    const { body } = call<{ readonly responses: readonly unknown[] }>('GET', 'contactGroups:batchGet', {
      resourceNames: [label, 'contactGroups/nowhere', 'contactGroups/starred'],
      maxMembers: '10',
    });
    expect(body.responses).toMatchObject([
      { requestedResourceName: label, contactGroup: { memberResourceNames: members } },
      { requestedResourceName: 'contactGroups/nowhere', status: { code: 5 } },
      { contactGroup: { groupType: 'SYSTEM_CONTACT_GROUP', formattedName: 'Starred' } },
    ]);
  });

  it('of several labels are not told where an unknown part of them is asked for', () => {
    const { call, label } = open();
    const query = { resourceNames: [label], groupFields: 'nickname' };
    expect(call('GET', 'contactGroups:batchGet', query).status).toBe(400);
  });

  it('are added and removed, with new etags for those whose membership changed alone', () => {
    const { contacts, label, members, page } = open();
    const stranger = page.add({});
    const etags = () => [...members, stranger].map((name) => contacts.get(name).body.etag);
    const before = etags();
    const { status, body } = modify(contacts, label, {
      resourceNamesToAdd: [members[0], stranger],
      resourceNamesToRemove: [members[1], 'people/c404'],
    });
    expect({ status, body }).toEqual({ status: 200, body: { notFoundResourceNames: ['people/c404'] } });
    expect(page.contacts('Customers').map((person) => person.resourceName)).toEqual([
      members[0],
      members[2],
      stranger,
    ]);
    expect(etags().map((etag, n) => etag === before[n])).toEqual([true, false, true, false]);
  });

  it('keep their last group', () => {
    const { contacts, label, members } = open();
    const remove = (group: string) => modify(contacts, group, { resourceNamesToRemove: [members[0]] }).body;
    expect(remove('contactGroups/myContacts')).toEqual({});
    expect(remove(label)).toEqual({ canNotRemoveLastContactGroupResourceNames: [members[0]] });
    expect(contacts.get(members[0]!).body.memberships).toHaveLength(1);
  });

  it('can be starred', () => {
    const { contacts, members } = open();
    modify(contacts, 'contactGroups/starred', { resourceNamesToAdd: members });
    expect(contacts.call<GroupResource>('GET', 'contactGroups/starred').body.memberCount).toBe(3);
  });

  it('are refused by more than 1,000 names', () => {
    const { contacts, label } = open();
    const body = (count: number) => ({
      resourceNamesToAdd: Array.from({ length: count }, (_, n) => `people/c${n}`),
    });
    expect(modify(contacts, label, { ...body(1000), resourceNamesToRemove: ['people/c1'] }).status).toBe(400);
    expect(modify(contacts, label, body(1000)).body.notFoundResourceNames).toHaveLength(1000);
  });

  it('outlive the label, and show up in the next sync', () => {
    const { contacts, call, list, label, members, page } = open();
    modify(contacts, 'contactGroups/myContacts', { resourceNamesToRemove: [members[2]] });
    const token = list().body.nextSyncToken ?? '';
    expect(call('DELETE', label).status).toBe(200);
    const changes = list({ syncToken: token }).body.connections ?? [];
    expect(changes.map((person) => person.resourceName)).toEqual(members);
    expect(changes.map((person) => person.memberships?.length)).toEqual([1, 1, 1]);
    expect(page.contacts()).toHaveLength(3);
    expect(call('GET', label).status).toBe(404);
  });

  it('go with the label when that is asked', () => {
    const { call, label, page } = open();
    const other = page.add({});
    expect(call('DELETE', label, { deleteContacts: 'true' }).status).toBe(200);
    expect(page.contacts().map((person) => person.resourceName)).toEqual([other]);
  });
});

describe('a listing of labels', () => {
  it('shows the system groups first, in pages', () => {
    const contacts = openContacts();
    const [one, two] = [contacts.createGroup('One'), contacts.createGroup('Two')];
    const first = listGroups(contacts, { pageSize: '3' }).body;
    const second = listGroups(contacts, { pageSize: '3', pageToken: first.nextPageToken ?? '' }).body;
    expect([first, second].map((page) => page.contactGroups?.map((group) => group.resourceName))).toEqual([
      ['contactGroups/myContacts', 'contactGroups/starred', one],
      [two],
    ]);
    expect([first.nextSyncToken, second.nextPageToken]).toEqual([undefined, undefined]);
    expect(second.nextSyncToken).toBeDefined();
  });

  it('gives 30 where no page size is named', () => {
    const contacts = openContacts();
    for (let n = 0; n < 30; n += 1) contacts.createGroup(`Label ${n}`);
    expect(listGroups(contacts).body.contactGroups).toHaveLength(30);
    expect(listGroups(contacts, { pageSize: '1001' }).status).toBe(400);
  });

  it('since a sync token shows new, renamed and deleted ones', () => {
    const contacts = openContacts();
    const [kept, renamed, deleted] = ['Kept', 'Old', 'Gone'].map((name) => contacts.createGroup(name));
    const token = listGroups(contacts).body.nextSyncToken ?? '';
    contacts.page.renameLabel('Old', 'New');
    contacts.page.deleteLabel('Gone', { keepContacts: true });
    const added = contacts.createGroup('Added');
    const { body } = listGroups(contacts, { syncToken: token });
    expect(body.contactGroups).toMatchObject([
      { resourceName: renamed, name: 'New' },
      { resourceName: deleted, metadata: { deleted: true } },
      { resourceName: added, name: 'Added' },
    ]);
    expect(JSON.stringify(body)).not.toContain(`"${kept}"`);
    expect(listGroups(contacts, { syncToken: body.nextSyncToken ?? '' }).body).not.toHaveProperty(
      'contactGroups',
    );
    expect(JSON.stringify(listGroups(contacts).body)).not.toContain(`"${deleted}"`);
  });

  it('is refused by an expired token in the same words as connections are', () => {
    const contacts = openContacts();
    const token = listGroups(contacts).body.nextSyncToken ?? '';
    contacts.world.now += 7 * 86_400_000 + 1;
    const answer = contacts.call('GET', 'contactGroups', { syncToken: token });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { details: [{ reason: 'EXPIRED_SYNC_TOKEN' }] } },
    });
  });
});
