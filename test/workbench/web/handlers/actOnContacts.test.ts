import { handlers } from '../../../../workbench/web/handlers/handlers';
import { openSmallOffice } from '../smallOffice';

const office = openSmallOffice();

const act = (ask: object) => handlers.actOnContacts(office, { as: 'ben', ...ask });

const labelNamed = async (name: string): Promise<string | undefined> =>
  (await handlers.contacts(office, { as: 'ben', from: 0, count: 0 })).labels.find(
    (label) => label.name === name,
  )?.resourceName;

const row = async () =>
  (await handlers.contacts(office, { as: 'ben', search: 'hana@example.com', from: 0, count: 1 })).contacts[0];

const fields = { names: [{ givenName: 'Hana' }], emailAddresses: [{ value: 'hana@example.com' }] };

let contact: string;

beforeEach(async () => {
  await office.startOver();
  contact = (await act({ act: 'add', fields, labels: [] })).contact ?? '';
});

describe('by hand', () => {
  it('an edit replaces the fields that it names and no others', async () => {
    expect(
      await act({ act: 'edit', contact, fields: { phoneNumbers: [{ value: '03-5550-0100' }] } }),
    ).toEqual({});
    expect(await row()).toMatchObject({ name: 'Hana', phone: '03-5550-0100', email: 'hana@example.com' });
  });

  it('a star comes and goes', async () => {
    await act({ act: 'star', contact });
    expect((await row())?.starred).toBe(true);
    await act({ act: 'unstar', contact });
    expect((await row())?.starred).toBe(false);
  });

  it('a label comes and goes', async () => {
    const label = await labelNamed('Golf');
    await act({ act: 'label', contact, label });
    expect((await row())?.labels).toEqual([label]);
    await act({ act: 'unlabel', contact, label });
    expect((await row())?.labels).toEqual([]);
  });

  it('a label is made, renamed under the same resource name, and deleted without its contacts', async () => {
    await act({ act: 'create-label', label: 'Suppliers' });
    const label = await labelNamed('Suppliers');
    await act({ act: 'label', contact, label });
    await act({ act: 'rename-label', label, name: 'Partners' });
    expect([await labelNamed('Suppliers'), await labelNamed('Partners')]).toEqual([undefined, label]);
    await act({ act: 'delete-label', label });
    expect(await labelNamed('Partners')).toBeUndefined();
    expect((await row())?.labels).toEqual([]);
  });
});

describe('the tools of Google Contacts', () => {
  it('two contacts become one, which has what both had', async () => {
    const other = (
      await act({ act: 'add', fields: { phoneNumbers: [{ value: '03-5550-0101' }] }, labels: [] })
    ).contact;
    await act({ act: 'merge', contacts: [contact, other] });
    expect(await row()).toMatchObject({ resourceName: contact, phone: '03-5550-0101' });
    expect((await act({ act: 'delete', contact: other })).problem).toContain('does not show a contact');
  });

  it('what was deleted is taken back from the trash', async () => {
    await act({ act: 'delete', contact });
    expect(await row()).toBeUndefined();
    await act({ act: 'recover', contact });
    expect((await row())?.resourceName).toBe(contact);
  });

  it('changes are undone, and no more than were made since', async () => {
    await office.advance(30 * 60_000);
    await act({ act: 'edit', contact, fields: { phoneNumbers: [{ value: '03-5550-0102' }] } });
    await office.advance(5 * 60_000);
    await act({ act: 'undo', minutes: 10 });
    expect(await row()).toMatchObject({ name: 'Hana', phone: '' });
  });

  it('a label goes with its contacts where its owner says so', async () => {
    await act({ act: 'create-label', label: 'Suppliers' });
    const label = await labelNamed('Suppliers');
    await act({ act: 'label', contact, label });
    await act({ act: 'delete-label', label, contacts: 'delete' });
    expect(await row()).toBeUndefined();
  });
});

describe('what cannot be done is a sentence, and changes nothing', () => {
  const gone = 'people/c1';
  it.each<[string, () => object, unknown]>([
    [
      'an edit of nobody',
      () => ({ act: 'edit', contact: gone, fields }),
      `The contacts page does not show a contact ${gone}.`,
    ],
    [
      'a deletion of nobody',
      () => ({ act: 'delete', contact: gone }),
      `The contacts page does not show a contact ${gone}.`,
    ],
    [
      'a contact merged with itself',
      () => ({ act: 'merge', contacts: [contact, contact] }),
      'There is nothing to merge.',
    ],
    [
      'a contact that is not in the trash, recovered',
      () => ({ act: 'recover', contact }),
      expect.stringMatching(/^There is no people.* in the trash\.$/),
    ],
    [
      'a star on nobody',
      () => ({ act: 'star', contact: gone }),
      `The contacts page does not show a contact ${gone}.`,
    ],
    [
      'a label that is gone',
      () => ({ act: 'label', contact, label: 'contactGroups/x' }),
      'That label is no longer there.',
    ],
    [
      'a new contact under a label that is gone',
      () => ({ act: 'add', fields, labels: ['contactGroups/x'] }),
      'That label is no longer there.',
    ],
    [
      'a second label of a name',
      () => ({ act: 'create-label', label: 'Golf' }),
      'No label can be named “Golf”.',
    ],
    ['a label without a name', () => ({ act: 'create-label', label: ' ' }), 'No label can be named “ ”.'],
    [
      'two names for one contact',
      () => ({ act: 'edit', contact, fields: { names: [{ givenName: 'A' }, { givenName: 'B' }] } }),
      'Only one names value is allowed for a contact source: person.names is a singleton.',
    ],
    [
      'a field that Google does not have',
      () => ({ act: 'edit', contact, fields: { shoeSizes: [{ value: '42' }] } }),
      'Invalid JSON payload received. Unknown name "shoeSizes" at \'person\': Cannot find field.',
    ],
    [
      'a value that is too long',
      () => ({ act: 'edit', contact, fields: { nicknames: [{ value: 'x'.repeat(1025) }] } }),
      'person.nicknames.value is longer than 1024 characters.',
    ],
  ])('%s', async (_situation, ask, problem) => {
    const before = structuredClone(office.place.world());
    expect(await act(ask())).toEqual({ problem });
    expect(office.place.world()).toEqual(before);
  });
});
