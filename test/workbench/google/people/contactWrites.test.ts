/** One contact at a time: people.createContact, updateContact, deleteContact. */
import { inGroup, openContacts, withEtag, type Refused } from './contactsOfKaede';
import type { Person } from '../../../../workbench/google/people/personResource';

const update = (
  { call }: ReturnType<typeof openContacts>,
  person: Person,
  fields: Record<string, unknown>,
  updatePersonFields: string,
) =>
  call<Person>(
    'PATCH',
    `${person.resourceName}:updateContact`,
    { updatePersonFields },
    withEtag(person, fields),
  );

const refusedUpdate = (
  { call }: ReturnType<typeof openContacts>,
  resourceName: string,
  body: unknown,
  updatePersonFields = 'names',
) => call('PATCH', `${resourceName}:updateContact`, { updatePersonFields }, body);

describe('a contact that is created', () => {
  it('goes to My Contacts when it names no group', () => {
    const { create } = openContacts();
    const person = create({ names: [{ givenName: 'Yuki' }] });
    expect(person.resourceName).toMatch(/^people\/c\d+$/);
    expect(person.memberships).toMatchObject([inGroup('contactGroups/myContacts')]);
  });

  it('has a source whose id is the number of its resource name', () => {
    const { create } = openContacts();
    const person = create({ names: [{ givenName: 'Yuki' }] });
    const source = person.metadata?.sources?.[0];
    expect(BigInt(`0x${source?.id ?? ''}`)).toBe(BigInt(person.resourceName.slice('people/c'.length)));
    expect(source).toMatchObject({ type: 'CONTACT', updateTime: '2026-04-06T00:00:00.000Z' });
  });

  it('shows the fields of its mask alone', () => {
    const { create } = openContacts();
    const person = create(
      { names: [{ givenName: 'Yuki' }], nicknames: [{ value: 'Yu' }] },
      { personFields: 'nicknames' },
    );
    expect(Object.keys(person).sort()).toEqual(['etag', 'nicknames', 'resourceName']);
  });

  it('is nobody else’s', () => {
    const { create, callAs, ben } = openContacts();
    const { resourceName } = create({ names: [{ givenName: 'Yuki' }] });
    expect(callAs(ben.sub, 'GET', resourceName, { personFields: 'names' }).status).toBe(404);
  });

  it.each([
    ['two names', { names: [{ givenName: 'A' }, { givenName: 'B' }] }],
    ['two notes', { biographies: [{ value: 'a' }, { value: 'b' }] }],
    ['two birthdays', { birthdays: [{ date: { year: 1990 } }, { date: { year: 1991 } }] }],
    ['two genders', { genders: [{ value: 'male' }, { value: 'female' }] }],
    ['1,025 characters', { nicknames: [{ value: 'n'.repeat(1025) }] }],
    ['501 fields', { urls: Array.from({ length: 501 }, (_, n) => ({ value: `https://example.com/${n}` })) }],
    ['more than 128 KB', { biographies: [{ value: 'n'.repeat(128 * 1024) }] }],
    ['30 February', { events: [{ date: { month: 2, day: 30 } }] }],
    ['a day without a month', { birthdays: [{ date: { year: 1990, day: 3 } }] }],
    ['a group that does not exist', { memberships: [inGroup('contactGroups/nowhere')] }],
    ['a number for a text', { names: [{ givenName: 7 }] }],
    ['one name where a list belongs', { names: { givenName: 'A' } }],
    ['an unknown content type', { biographies: [{ value: 'x', contentType: 'TEXT_RTF' }] }],
  ])('is refused with %s', (_, person) => {
    const { call, list } = openContacts();
    expect(call('POST', 'people:createContact', {}, person)).toMatchObject({
      status: 400,
      body: { error: { status: 'INVALID_ARGUMENT' } },
    });
    expect(list().body.totalItems).toBeUndefined();
  });

  it.each([
    ['1,024 characters', { nicknames: [{ value: 'n'.repeat(1024) }] }],
    ['a long note', { biographies: [{ value: 'n'.repeat(5000) }] }],
    ['29 February of no year', { birthdays: [{ date: { month: 2, day: 29 } }] }],
  ])('is taken with %s', (_, person) => {
    const { call } = openContacts();
    expect(call('POST', 'people:createContact', {}, person).status).toBe(200);
  });

  it('is refused where a field or sub-field is unknown, in the words of Google’s parser', () => {
    const { call } = openContacts();
    const message = (person: unknown): string =>
      call('POST', 'people:createContact', {}, person).body.error.message;
    expect(message({ notes: [] })).toBe(
      'Invalid JSON payload received. Unknown name "notes" at \'person\': Cannot find field.',
    );
    expect(message({ phoneNumbers: [{ value: '1' }, { number: '2' }] })).toBe(
      'Invalid JSON payload received. Unknown name "number" at \'person.phone_numbers[1]\': Cannot find field.',
    );
  });
});

describe('an update', () => {
  const before = {
    names: [{ givenName: 'Yuki' }],
    phoneNumbers: [{ value: '03-1111-2222' }],
    urls: [{ value: 'u' }],
  };

  it('replaces the fields of its mask, clears those it leaves out and keeps the others', () => {
    const contacts = openContacts();
    const person = contacts.create(before);
    const { body } = update(contacts, person, { names: [{ givenName: 'Yuna' }] }, 'names,phoneNumbers');
    expect(body).toMatchObject({ names: [{ givenName: 'Yuna' }], urls: [{ value: 'u' }] });
    expect(body.phoneNumbers).toBeUndefined();
    expect(contacts.get(person.resourceName, 'phoneNumbers').body.phoneNumbers).toBeUndefined();
  });

  it('leaves fields outside its mask alone, even when they are sent', () => {
    const contacts = openContacts();
    const person = contacts.create(before);
    const { body } = update(contacts, person, { urls: [], nicknames: [{ value: 'Yu' }] }, 'nicknames');
    expect(body).toMatchObject({ urls: [{ value: 'u' }], nicknames: [{ value: 'Yu' }] });
  });

  it('makes a new etag and a new time, by which a stale one is refused and nothing changes', () => {
    const contacts = openContacts();
    const person = contacts.create(before);
    contacts.world.now += 60_000;
    const { body } = update(contacts, person, { names: [{ givenName: 'Yuna' }] }, 'names');
    expect(body.etag).not.toBe(person.etag);
    expect(body.metadata?.sources?.[0]?.updateTime).toBe('2026-04-06T00:01:00.000Z');

    const snapshot = structuredClone(contacts.world.people);
    const stale = refusedUpdate(
      contacts,
      person.resourceName,
      withEtag(person, { names: [{ givenName: 'Yuma' }] }),
    );
    expect(stale).toMatchObject({
      status: 400,
      body: {
        error: {
          status: 'FAILED_PRECONDITION',
          message:
            'Request person.etag is different than the current person.etag. Clear local cache and get the latest person.',
          details: [{ reason: 'failedPrecondition' }],
        },
      },
    });
    expect(contacts.world.people).toEqual(snapshot);
  });

  it('follows a chain of etags from answer to answer', () => {
    const contacts = openContacts();
    const first = contacts.create(before);
    const second = update(contacts, first, { names: [{ givenName: 'B' }] }, 'names').body;
    expect(update(contacts, second, { names: [{ givenName: 'C' }] }, 'names').status).toBe(200);
  });

  it('takes the person’s own etag as well as the source’s', () => {
    const contacts = openContacts();
    const person = contacts.create(before);
    expect(refusedUpdate(contacts, person.resourceName, { etag: person.etag, names: [] }).status).toBe(200);
  });

  it('is refused without an etag, without a mask and with an unknown, read-only or nested path', () => {
    const contacts = openContacts();
    const person = contacts.create(before);
    expect(refusedUpdate(contacts, person.resourceName, { names: [] }).body.error.message).toBe(
      'Request must set person.etag or person.metadata.sources.etag for the source that is being updated.',
    );
    for (const mask of ['', 'notes', 'photos', 'metadata', 'names.givenName']) {
      const refusal = refusedUpdate(contacts, person.resourceName, withEtag(person, { names: [] }), mask);
      expect(refusal).toMatchObject({ status: 400, body: { error: { status: 'INVALID_ARGUMENT' } } });
    }
  });

  it('writes memberships, but never takes the last one away', () => {
    const contacts = openContacts();
    const customers = contacts.createGroup('Customers');
    const person = contacts.create(before);
    const moved = update(contacts, person, { memberships: [inGroup(customers)] }, 'memberships').body;
    expect(moved.memberships).toMatchObject([inGroup(customers)]);
    expect(moved.memberships).toHaveLength(1);

    const refusal = refusedUpdate(contacts, person.resourceName, withEtag(moved, {}), 'memberships');
    expect(refusal).toMatchObject({ status: 400, body: { error: { status: 'INVALID_ARGUMENT' } } });
    expect(contacts.get(person.resourceName).body.memberships).toMatchObject([inGroup(customers)]);
  });

  it('of a contact that is gone is a 404', () => {
    const contacts = openContacts();
    const person = contacts.create(before);
    expect(contacts.call('DELETE', `${person.resourceName}:deleteContact`).status).toBe(200);
    expect(refusedUpdate(contacts, person.resourceName, withEtag(person, { names: [] })).status).toBe(404);
  });
});

describe('a deleted contact', () => {
  it('is gone, and deleting it again is a 404', () => {
    const { create, call, get, list } = openContacts();
    const { resourceName } = create({ names: [{ givenName: 'Yuki' }] });
    expect(call('DELETE', `${resourceName}:deleteContact`).status).toBe(200);
    expect(get(resourceName).status).toBe(404);
    expect(list().body.connections).toBeUndefined();
    expect(call<Refused>('DELETE', `${resourceName}:deleteContact`).body.error.status).toBe('NOT_FOUND');
  });
});
