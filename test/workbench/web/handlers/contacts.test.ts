import { handlers } from '../../../../workbench/web/handlers/handlers';
import { CUSTOMERS, openSmallOffice } from '../smallOffice';

const office = openSmallOffice();

const list = (ask: object = {}) => handlers.contacts(office, { as: 'ben', from: 0, count: 100, ...ask });
const act = (ask: object) => handlers.actOnContacts(office, { as: 'ben', ...ask });

const hana = {
  names: [{ familyName: '高橋', givenName: 'はな' }],
  emailAddresses: [{ value: 'hana@example.com' }],
};

beforeEach(() => office.startOver());

describe('the list', () => {
  it('names every label with its number of contacts', async () => {
    const { labels } = await list({ as: 'aiko' });
    expect(labels).toEqual([
      { name: 'Customers', resourceName: expect.any(String) as string, count: CUSTOMERS },
    ]);
  });

  it('of a label has that label’s contacts only', async () => {
    const { labels } = await list({ as: 'aiko' });
    const { total, contacts } = await list({ as: 'aiko', label: labels[0]!.resourceName });
    expect([total, contacts.length]).toEqual([CUSTOMERS, CUSTOMERS]);
    expect((await list({ as: 'aiko' })).total).toBe(CUSTOMERS + 30);
  });

  it('is one list, however it is cut into windows', async () => {
    const { total, contacts } = await list();
    const windows = await Promise.all([0, 5, 10, 15].map((from) => list({ from, count: 5 })));
    expect(windows.flatMap((window) => window.contacts)).toEqual(contacts);
    expect(windows.map((window) => window.total)).toEqual([total, total, total, total]);
    expect((await list({ from: total })).contacts).toEqual([]);
  });

  it('is in the order of the reader’s language', async () => {
    const { contacts } = await list();
    const names = contacts.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    expect(new Set(names).size).toBeGreaterThan(5);
  });

  it('shows a Japanese reader the family name first, everybody else the given name', async () => {
    for (const [as, name] of [
      ['ben', 'はな 高橋'],
      ['aiko', '高橋 はな'],
    ] as const) {
      await handlers.actOnContacts(office, { as, act: 'add', fields: hana, labels: [] });
      expect((await list({ as, search: 'hana@' })).contacts.map((row) => row.name)).toEqual([name]);
    }
  });

  it('a contact without a name is shown by what it has', async () => {
    await act({ act: 'add', fields: { phoneNumbers: [{ value: '03-5550-0100' }] }, labels: [] });
    expect((await list({ search: '03-5550-0100' })).contacts[0]?.name).toBe('03-5550-0100');
  });

  it.each([['HANA@'], ['たかはし'], ['ﾀｶﾊｼ'], ['  高橋 ']])('is searched for %s', async (search) => {
    const names = [{ ...hana.names[0], phoneticFamilyName: 'タカハシ', phoneticGivenName: 'たかはし' }];
    await act({ act: 'add', fields: { ...hana, names }, labels: [] });
    expect((await list({ search })).contacts.map(({ email }) => email)).toEqual(['hana@example.com']);
  });

  it('a search that nobody answers to finds nobody', async () => {
    expect(await list({ search: 'nobody at all' })).toMatchObject({ total: 0, contacts: [] });
  });

  it('of the trash has what was deleted, and no other list has it', async () => {
    const { contact } = await act({ act: 'add', fields: hana, labels: [] });
    await act({ act: 'delete', contact });
    expect((await list({ search: 'hana@' })).total).toBe(0);
    expect((await list({ label: 'trash' })).contacts.map(({ email }) => email)).toEqual(['hana@example.com']);
  });
});

describe('one contact', () => {
  it('is shown with everything that was typed in, and with its labels', async () => {
    const { labels } = await list();
    const golf = labels.find(({ name }) => name === 'Golf')!.resourceName;
    const { contact } = await act({ act: 'add', fields: hana, labels: [golf] });
    expect((await handlers.contact(office, { as: 'ben', contact })).contact).toMatchObject({
      ...hana,
      memberships: [
        { contactGroupMembership: { contactGroupResourceName: 'contactGroups/myContacts' } },
        { contactGroupMembership: { contactGroupResourceName: golf } },
      ],
    });
  });

  it('can be sent back as it was shown, and stays as it is', async () => {
    const { contact: resourceName } = await act({ act: 'add', fields: hana, labels: [] });
    const ask = { as: 'ben', contact: resourceName };
    const { contact } = await handlers.contact(office, ask);
    expect(await act({ act: 'edit', contact: resourceName, fields: contact })).toEqual({});
    expect(await handlers.contact(office, ask)).toEqual({ contact });
  });

  it('hides what programs keep in it', async () => {
    const fields = { ...hana, clientData: [{ key: 'crm', value: '42' }] };
    const { contact } = await act({ act: 'add', fields, labels: [] });
    expect(JSON.stringify(await handlers.contact(office, { as: 'ben', contact }))).not.toContain('crm');
    expect((await list({ search: '42' })).contacts.map(({ email }) => email)).not.toContain(
      'hana@example.com',
    );
  });

  it.each(['people/c1', 'constructor', ''])('that does not exist is none: “%s”', async (contact) => {
    expect(await handlers.contact(office, { as: 'ben', contact })).toEqual({});
  });

  it('of a colleague is none', async () => {
    const { contact } = await act({ act: 'add', fields: hana, labels: [] });
    expect(await handlers.contact(office, { as: 'chie', contact })).toEqual({});
  });
});
