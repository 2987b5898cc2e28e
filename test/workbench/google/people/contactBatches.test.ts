/** people.batchCreateContacts, batchUpdateContacts, batchDeleteContacts and getBatchGet. */
import { inGroup, openContacts, withEtag, type Contacts, type Refused } from './contactsOfKaede';
import { seedContacts } from '../../../../workbench/google/people/contactsPage';
import type { Person } from '../../../../workbench/google/people/personResource';

interface Response {
  readonly requestedResourceName: string;
  readonly person: Person;
  readonly httpStatusCode: number;
  readonly status: unknown;
}

const persons = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ names: [{ givenName: `Person ${n}` }] }));

const batchCreate = ({ call }: Contacts, people: readonly unknown[], readMask: unknown = 'names') =>
  call<{ readonly createdPeople?: readonly Response[] } & Refused>(
    'POST',
    'people:batchCreateContacts',
    {},
    {
      contacts: people.map((contactPerson) => ({ contactPerson })),
      readMask,
    },
  );

const batchUpdate = (
  { call }: Contacts,
  contacts: Readonly<Record<string, unknown>>,
  updateMask = 'names',
  readMask: unknown = 'names',
) =>
  call<{ readonly updateResult?: Readonly<Record<string, Response>> } & Refused>(
    'POST',
    'people:batchUpdateContacts',
    {},
    { contacts, updateMask, readMask },
  );

describe('a batch of new contacts', () => {
  it('answers them in their order, each with its group, name and etag', () => {
    const contacts = openContacts();
    const label = contacts.createGroup('Customers');
    const memberships = [inGroup('contactGroups/myContacts'), inGroup(label)];
    const { body } = batchCreate(
      contacts,
      persons(200).map((person) => ({ ...person, memberships })),
      'names,memberships',
    );
    expect(body.createdPeople).toHaveLength(200);
    expect(body.createdPeople?.[199]).toMatchObject({
      httpStatusCode: 200,
      person: { names: [{ givenName: 'Person 199' }], memberships },
    });
    expect(new Set(body.createdPeople?.map(({ person }) => person.resourceName)).size).toBe(200);
    expect(contacts.page.contacts('Customers')).toHaveLength(200);
  });

  it('answers nothing under an empty read mask, and makes them all the same', () => {
    const contacts = openContacts();
    expect(batchCreate(contacts, persons(2), '')).toMatchObject({ status: 200, body: {} });
    expect(contacts.page.contacts()).toHaveLength(2);
  });

  it.each([
    ['without a read mask', persons(1), undefined],
    ['with an unknown read mask', persons(1), 'notes'],
    ['with nobody in it', [], 'names'],
    ['with 201 contacts', persons(201), 'names'],
  ])('is refused %s', (_, people, readMask) => {
    const contacts = openContacts();
    const answer = contacts.call(
      'POST',
      'people:batchCreateContacts',
      {},
      {
        contacts: people.map((contactPerson) => ({ contactPerson })),
        ...(readMask === undefined ? {} : { readMask }),
      },
    );
    expect(answer.status).toBe(400);
    expect(contacts.page.contacts()).toEqual([]);
  });

  it('with one bad contact makes none, and says which it was', () => {
    const contacts = openContacts();
    const bad = { names: [{ givenName: 'A' }, { givenName: 'B' }] };
    const { status, body } = batchCreate(contacts, [...persons(2), bad]);
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject([
      {
        '@type': 'type.googleapis.com/google.people.v1.BatchCreateContactsErrorDetails',
        contactErrors: { '2': { code: 3 } },
      },
    ]);
    expect(contacts.page.contacts()).toEqual([]);
  });

  it('with an unknown field makes none, and says where it stands', () => {
    const contacts = openContacts();
    const { status, body } = batchCreate(contacts, [...persons(1), { notes: [] }]);
    expect(status).toBe(400);
    expect(body.error.message).toContain("at 'contacts[1].contact_person'");
    expect(contacts.page.contacts()).toEqual([]);
  });
});

describe('the 25,000 contacts of an account', () => {
  it('count those in the trash until they are purged after 30 days', () => {
    const contacts = openContacts();
    const names = seedContacts(contacts.world, contacts.aiko.sub, persons(24_999));
    expect(batchCreate(contacts, persons(2), '')).toMatchObject({
      status: 429,
      body: { error: { message: 'MY_CONTACTS_OVERFLOW_COUNT' } },
    });
    expect(batchCreate(contacts, persons(1), '').status).toBe(200);
    contacts.page.remove(names[0]!);
    expect(contacts.call('POST', 'people:createContact', {}, {}).status).toBe(429);
    contacts.world.now += 30 * 86_400_000 + 1;
    expect(contacts.call('POST', 'people:createContact', {}, {}).status).toBe(200);
  });
});

describe('the 20 megabytes of an account', () => {
  it('are no more, whether a contact is added or grows', () => {
    const contacts = openContacts();
    const note = { biographies: [{ value: 'n'.repeat(130_000) }] };
    const small = contacts.create({ nicknames: [{ value: 'Kai' }] });
    seedContacts(contacts.world, contacts.aiko.sub, Array<{ biographies: object[] }>(161).fill(note));
    const full = { status: 429, body: { error: { message: 'MY_CONTACTS_OVERFLOW_COUNT' } } };
    expect(contacts.call('POST', 'people:createContact', {}, note)).toMatchObject(full);
    expect(batchCreate(contacts, [note], '')).toMatchObject(full);
    const grown = { etag: small.etag, ...note };
    const mask = { updatePersonFields: 'biographies' };
    expect(contacts.call('PATCH', `${small.resourceName}:updateContact`, mask, grown)).toMatchObject(full);
    expect(batchUpdate(contacts, { [small.resourceName]: grown }, 'biographies')).toMatchObject(full);
    expect(contacts.get(small.resourceName).body.etag).toBe(small.etag);
    expect(contacts.call('POST', 'people:createContact', {}, { nicknames: [{ value: 'Rin' }] }).status).toBe(
      200,
    );
  });
});

describe('a batch of updates', () => {
  it('has one mask for all, which clears what a contact does not bring', () => {
    const contacts = openContacts();
    const [one, two] = [
      contacts.create({ urls: [{ value: 'u' }] }),
      contacts.create({ urls: [{ value: 'v' }] }),
    ];
    const { body } = batchUpdate(
      contacts,
      {
        [one.resourceName]: withEtag(one, { names: [{ givenName: 'One' }] }),
        [two.resourceName]: withEtag(two, { urls: [{ value: 'w' }] }),
      },
      'names,urls',
      'names,urls,metadata',
    );
    expect(body.updateResult?.[one.resourceName]).toMatchObject({
      requestedResourceName: one.resourceName,
      httpStatusCode: 200,
      person: { names: [{ givenName: 'One' }] },
    });
    expect(body.updateResult?.[one.resourceName]?.person).not.toHaveProperty('urls');
    expect(body.updateResult?.[two.resourceName]?.person).toMatchObject({ urls: [{ value: 'w' }] });
  });

  it('with one stale etag is refused whole, and names the contact', () => {
    const contacts = openContacts();
    const [one, two] = [contacts.create({}), contacts.create({})];
    contacts.page.edit(two.resourceName, { names: [{ givenName: 'Typed' }] });
    const snapshot = structuredClone(contacts.world.people);
    const { status, body } = batchUpdate(contacts, {
      [one.resourceName]: withEtag(one, { names: [{ givenName: 'A' }] }),
      [two.resourceName]: withEtag(two, { names: [{ givenName: 'B' }] }),
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      status: 'FAILED_PRECONDITION',
      details: [{ reason: 'failedPrecondition' }, { contactErrors: { [two.resourceName]: { code: 9 } } }],
    });
    expect(contacts.world.people).toEqual(snapshot);
  });

  it('with one stale etag writes the others where Google is set to skip it', () => {
    const contacts = openContacts();
    contacts.world.people.staleEtagInBatch = 'skip the contact';
    const [one, two] = [contacts.create({}), contacts.create({})];
    contacts.page.edit(two.resourceName, { names: [{ givenName: 'Typed' }] });
    const { status, body } = batchUpdate(contacts, {
      [one.resourceName]: withEtag(one, { names: [{ givenName: 'A' }] }),
      [two.resourceName]: withEtag(two, { names: [{ givenName: 'B' }] }),
    });
    expect(status).toBe(200);
    expect(body.updateResult?.[two.resourceName]).toMatchObject({ status: { code: 9 } });
    expect(contacts.get(one.resourceName).body.names).toMatchObject([{ givenName: 'A' }]);
    expect(contacts.get(two.resourceName).body.names).toMatchObject([{ givenName: 'Typed' }]);
  });

  it('with a contact that is gone changes none', () => {
    const contacts = openContacts();
    const [one, two] = [contacts.create({}), contacts.create({})];
    contacts.page.remove(two.resourceName);
    const { status, body } = batchUpdate(contacts, {
      [one.resourceName]: withEtag(one, { names: [{ givenName: 'A' }] }),
      [two.resourceName]: withEtag(two, { names: [{ givenName: 'B' }] }),
    });
    expect(status).toBe(404);
    expect(body.error.details).toMatchObject([{ contactErrors: { [two.resourceName]: { code: 5 } } }]);
    expect(contacts.get(one.resourceName).body).not.toHaveProperty('names');
  });

  it('writes memberships, and is refused where one contact would be left with none', () => {
    const contacts = openContacts();
    const label = contacts.createGroup('Customers');
    const one = contacts.create({});
    const body = withEtag(one, { memberships: [inGroup('contactGroups/myContacts'), inGroup(label)] });
    expect(batchUpdate(contacts, { [one.resourceName]: body }, 'memberships').status).toBe(200);
    const read = contacts.get(one.resourceName).body;
    expect(read.memberships).toHaveLength(2);
    expect(batchUpdate(contacts, { [one.resourceName]: withEtag(read, {}) }, 'memberships').status).toBe(400);
  });

  it('is refused without a mask, with an unknown one, with nobody, and with 201 contacts', () => {
    const contacts = openContacts();
    const one = contacts.create({});
    const body = { [one.resourceName]: withEtag(one, {}) };
    const many = Object.fromEntries(persons(201).map((person, n) => [`people/c${n}`, person]));
    expect(batchUpdate(contacts, body, '').status).toBe(400);
    expect(batchUpdate(contacts, body, 'photos').status).toBe(400);
    expect(batchUpdate(contacts, body, 'names', null).status).toBe(400);
    expect(batchUpdate(contacts, {}).status).toBe(400);
    expect(batchUpdate(contacts, many).body.error.message).toContain('at most 200');
  });
});

describe('a batch of deletions', () => {
  it('takes up to 500, and shows each as a tombstone', () => {
    const contacts = openContacts();
    const names = seedContacts(contacts.world, contacts.aiko.sub, persons(501));
    const token = contacts.list().body.nextSyncToken ?? '';
    const remove = (resourceNames: readonly string[]) =>
      contacts.call('POST', 'people:batchDeleteContacts', {}, { resourceNames });
    expect(remove(names).status).toBe(400);
    expect(remove(names.slice(0, 500)).status).toBe(200);
    const changes = contacts.list({ syncToken: token }).body.connections ?? [];
    expect(changes.filter((person) => person.metadata?.deleted)).toHaveLength(500);
    expect(contacts.page.contacts()).toHaveLength(1);
  });

  it('with a name that is unknown deletes none', () => {
    const contacts = openContacts();
    const one = contacts.create({});
    const resourceNames = [one.resourceName, 'people/c1'];
    expect(contacts.call('POST', 'people:batchDeleteContacts', {}, { resourceNames }).status).toBe(404);
    expect(contacts.page.contacts()).toHaveLength(1);
  });
});

describe('a batch get', () => {
  it('answers contacts, the profile and what is missing, in the order asked', () => {
    const contacts = openContacts();
    const one = contacts.create({ names: [{ givenName: 'One' }] });
    const resourceNames = [one.resourceName, 'people/c1', 'people/me'];
    const { body } = contacts.call<{ readonly responses: readonly Response[] }>('GET', 'people:batchGet', {
      resourceNames,
      personFields: 'names',
    });
    expect(body.responses).toMatchObject([
      { requestedResourceName: one.resourceName, person: { names: [{ givenName: 'One' }] } },
      { requestedResourceName: 'people/c1', httpStatusCode: 404, status: { code: 5 } },
      { requestedResourceName: 'people/me', person: { names: [{ displayName: 'Aiko Natori' }] } },
    ]);
  });

  it('is refused for nobody and for 201', () => {
    const { call } = openContacts();
    const get = (count: number) =>
      call('GET', 'people:batchGet', {
        resourceNames: Array.from({ length: count }, (_, n) => `people/c${n}`),
        personFields: 'names',
      }).status;
    expect([get(0), get(200), get(201)]).toEqual([400, 200, 400]);
  });
});
