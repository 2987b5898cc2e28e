/** What people do by hand in Google Contacts, and how it shows to the API. */
import { inGroup, openContacts } from './contactsOfKaede';
import { seedContacts } from '../../../../workbench/google/people/contactsPage';

const yuki = { names: [{ givenName: 'Yuki', familyName: 'Aoki' }], phoneNumbers: [{ value: '1' }] };

describe('the contacts page', () => {
  it('shows labels and contacts, and counts as no call', () => {
    const { page, world } = openContacts();
    page.createLabel('Customers');
    const name = page.add(yuki, ['Customers']);
    expect(page.labels()).toMatchObject([{ name: 'Customers', memberCount: 1 }]);
    expect(page.contacts('Customers')).toMatchObject([
      { resourceName: name, names: [{ displayName: 'Yuki Aoki' }] },
    ]);
    expect(page.find((person) => person.names?.[0]?.['givenName'] === 'Yuki')?.resourceName).toBe(name);
    expect(page.find(() => false)).toBeUndefined();
    expect(world.calls).toEqual([]);
  });

  it('edits the fields that are named, clears one that is emptied and keeps the rest', () => {
    const { page } = openContacts();
    const name = page.add({ ...yuki, urls: [{ value: 'u' }] });
    page.edit(name, { phoneNumbers: [{ value: '2' }], urls: [] });
    const [person] = page.contacts();
    expect(person).toMatchObject({ names: [{ givenName: 'Yuki' }], phoneNumbers: [{ value: '2' }] });
    expect(person).not.toHaveProperty('urls');
  });

  it('makes an edit that the API’s next writer with an old etag runs into', () => {
    const { page, get } = openContacts();
    const name = page.add(yuki);
    const { etag } = get(name).body;
    page.edit(name, { urls: [{ value: 'u' }] });
    expect(get(name).body.etag).not.toBe(etag);
  });

  it('labels, unlabels, stars and unstars', () => {
    const { page } = openContacts();
    const name = page.add(yuki);
    page.createLabel('Customers');
    page.addLabel(name, 'Customers');
    page.star(name);
    expect(page.contacts()[0]?.memberships).toHaveLength(3);
    page.removeLabel(name, 'Customers');
    page.unstar(name);
    expect(page.contacts()[0]?.memberships).toHaveLength(1);
    expect(page.contacts('Customers')).toEqual([]);
  });

  it('keeps a contact whose last label is taken away, in My Contacts', () => {
    const { page, create, createGroup } = openContacts();
    const memberships = [inGroup(createGroup('Customers'))];
    const { resourceName } = create({ memberships });
    page.removeLabel(resourceName, 'Customers');
    expect(page.contacts()[0]?.memberships).toMatchObject([inGroup('contactGroups/myContacts')]);
    expect(page.contacts()[0]?.memberships).toHaveLength(1);
  });

  it('renames a label under its members', () => {
    const { page } = openContacts();
    const group = page.createLabel('Customers');
    const name = page.add(yuki, ['Customers']);
    page.renameLabel('Customers', 'Clients');
    expect(page.labels()).toEqual([{ resourceName: group, name: 'Clients', memberCount: 1 }]);
    expect(page.contacts('Clients').map((person) => person.resourceName)).toEqual([name]);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('deletes a label, keeping its contacts: %s', (keepContacts, left) => {
    const { page } = openContacts();
    page.createLabel('Customers');
    page.add(yuki, ['Customers']);
    page.deleteLabel('Customers', { keepContacts });
    expect(page.labels()).toEqual([]);
    expect(page.contacts()).toHaveLength(left);
  });

  it('stops whoever types what Google Contacts does not know', () => {
    const { page, world } = openContacts();
    const name = page.add(yuki);
    page.createLabel('Customers');
    const before = structuredClone(world.people);
    expect(() => page.add({ phones: [] })).toThrow('Unknown name "phones"');
    expect(() => page.add(yuki, ['Nobody'])).toThrow('a label “Nobody”');
    expect(() => page.edit('people/c1', yuki)).toThrow('a contact people/c1');
    expect(() => page.edit(name, { names: [{ givenName: 'A' }, { givenName: 'B' }] })).toThrow('singleton');
    expect(() => page.createLabel('Customers')).toThrow('No label can be named');
    expect(world.people).toEqual(before);
  });

  it('leaves no trace when somebody only looks', () => {
    const { page, world, list } = openContacts();
    expect([page.labels(), page.contacts()]).toEqual([[], []]);
    list();
    expect(world.people.books).toEqual({});
  });
});

describe('a seed', () => {
  it('puts its persons into the account in their order, under a label made for it', () => {
    const { page, world, aiko } = openContacts();
    const persons = [yuki, { names: [{ givenName: 'Aya' }] }];
    const names = seedContacts(world, aiko.sub, persons, 'Customers');
    expect(page.contacts('Customers').map((person) => person.resourceName)).toEqual(names);
    seedContacts(world, aiko.sub, [yuki], 'Customers');
    expect(page.labels()).toMatchObject([{ memberCount: 3 }]);
  });

  it('gives the same world from the same start', () => {
    const [one, two] = [openContacts(), openContacts()];
    for (const { world, aiko } of [one, two]) seedContacts(world, aiko.sub, [yuki, yuki], 'Customers');
    expect(one.world.people).toEqual(two.world.people);
  });
});
