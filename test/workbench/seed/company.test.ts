import { contactsOf, labelsOf, type AccountContact } from '../../../workbench/judge/accountContacts';
import { seedCompany, setScriptProperty, UnusableCsv } from '../../../workbench/seed/company';

const addressesOf = ({ content }: AccountContact): unknown[] =>
  (content.emailAddresses ?? []).map(({ value }) => value);

describe('the seeded company', () => {
  const seeded = seedCompany({
    contacts: 120,
    members: 7,
  });
  const { world, accounts, worker, expected, bookSpreadsheetId, bookKeyJson, workerKeyJson, warnings } =
    seeded;
  const labelled = (sub: string, name: string): readonly AccountContact[] => {
    const label = labelsOf(world, sub).find((candidate) => candidate.name === name);
    return contactsOf(world, sub).filter(({ memberships }) =>
      memberships.includes(label?.resourceName ?? '-'),
    );
  };

  it('has the five and as many colleagues as were asked for, one of them an administrator', () => {
    expect(accounts.all.map(({ email }) => email)).toEqual([
      'aiko@kaede.example',
      'ben@kaede.example',
      'chie@kaede.example',
      'dai@kaede.example',
      'emi@kaede.example',
      'member6@kaede.example',
      'member7@kaede.example',
    ]);
    expect(accounts.all.filter(({ isAdmin }) => isAdmin)).toEqual([accounts.emi]);
    expect(world.accounts).toEqual([...accounts.all, worker]);
    expect(accounts.all.map(({ locale }) => locale).slice(0, 5)).toEqual(['ja', 'en', 'ja', 'ja', 'ja']);
  });

  it("has the customers under Aiko's label, in the order of the file, and 30 private contacts outside it", () => {
    const customers = labelled(accounts.aiko.sub, 'Customers');
    expect(customers.map(addressesOf)).toEqual(
      expected.map(({ emailAddresses = [] }) => emailAddresses.map(({ value }) => value)),
    );
    const names = new Set(customers.map(({ resourceName }) => resourceName));
    const others = contactsOf(world, accounts.aiko.sub).filter(
      ({ resourceName }) => !names.has(resourceName),
    );
    expect(others).toHaveLength(30);
    expect(others.every((contact) => JSON.stringify(contact).includes('private-canary-aiko-'))).toBe(true);
  });

  it("has 20 of the customers in Ben's contacts, with the same address and everything else of his own", () => {
    const bens = contactsOf(world, accounts.ben.sub);
    expect(bens).toHaveLength(20);
    const byAddress = new Map(expected.map((person) => [person.emailAddresses?.[0]?.value, person]));
    for (const contact of bens) {
      const customer = byAddress.get(String(addressesOf(contact)[0]));
      expect(customer).toBeDefined();
      expect(contact.content.names?.[0]?.['familyName']).not.toBe(customer?.names?.[0]?.familyName);
      const phones = contact.content.phoneNumbers?.map(({ value }) => value) ?? [];
      expect(phones.some((phone) => typeof phone === 'string' && phone.startsWith('+1 (415) 555-01'))).toBe(
        true,
      );
      expect(JSON.stringify(contact.content.biographies)).toContain('private-canary-ben-');
    }
    expect(bens.some(({ memberships }) => memberships.includes('contactGroups/starred'))).toBe(true);
    expect(bens.some(({ content }) => content.birthdays !== undefined)).toBe(true);
    expect(labelled(accounts.ben.sub, 'Golf').length).toBeGreaterThan(2);
    const families = bens.map(({ content }) => content.names?.[0]?.['familyName']);
    expect(families.filter((family) => typeof family === 'string' && /\p{Script=Han}/u.test(family))).toEqual(
      [],
    );
  });

  it('gives everyone else a handful of private contacts', () => {
    for (const { sub } of accounts.all.slice(2)) {
      expect(contactsOf(world, sub)).toHaveLength(4);
      expect(labelsOf(world, sub)).toEqual([]);
    }
  });

  it('lets the book account write the spreadsheet and the worker act for people, and nothing else', () => {
    const emails = [bookKeyJson, workerKeyJson].map(
      (key) => (JSON.parse(key) as { client_email: string }).client_email,
    );
    expect(world.sheets.spreadsheets[bookSpreadsheetId]?.access).toEqual({
      owner: 'emi@kaede.example',
      writers: [emails[0]],
      readers: [],
    });
    expect(world.oauth.delegations).toEqual([
      {
        email: emails[1],
        scopes: [
          'https://www.googleapis.com/auth/contacts',
          'https://www.googleapis.com/auth/drive.appdata',
          'https://www.googleapis.com/auth/admin.directory.user.readonly',
          'https://www.googleapis.com/auth/admin.directory.group.readonly',
          'https://www.googleapis.com/auth/admin.directory.group.member.readonly',
        ],
      },
    ]);
  });

  it('says what of the file no contact can hold', () => {
    expect(warnings.map(({ column }) => column).sort()).toEqual([
      ...Array<string>(4).fill('File As'),
      ...Array<string>(4).fill('Photo'),
    ]);
  });

  it('is plain data that made no call and can be copied', () => {
    expect(structuredClone(world)).toEqual(world);
    expect(world.calls).toEqual([]);
  });

  it('takes a script property as an administrator sets it', () => {
    const copy = structuredClone(world);
    setScriptProperty(copy, 'BOOK_SPREADSHEET_ID', bookSpreadsheetId);
    expect(copy.script.scriptProperties).toEqual({ BOOK_SPREADSHEET_ID: bookSpreadsheetId });
  });
});

describe('a company of another size', () => {
  const uniqueAddresses = (contacts: number, csv?: string): number =>
    new Set(
      seedCompany({ contacts, members: 1, ...(csv === undefined ? {} : { csv }) }).expected.map(
        (person) => person.emailAddresses?.[0]?.value,
      ),
    ).size;

  it('has an empty label where there are no customers', () => {
    const { world, accounts, expected } = seedCompany({ contacts: 0, members: 1 });
    expect(expected).toEqual([]);
    expect(labelsOf(world, accounts.aiko.sub).map(({ name }) => name)).toEqual(['Customers']);
    expect(contactsOf(world, accounts.ben.sub)).toEqual([]);
  });

  it('has fewer people whom Ben knows where there are fewer than 20', () => {
    const { world, accounts } = seedCompany({ contacts: 3, members: 1 });
    expect(contactsOf(world, accounts.ben.sub)).toHaveLength(3);
  });

  it('has made-up people where the file ends', () => {
    expect(uniqueAddresses(1003)).toBe(1003);
  });

  it('has no made-up person whose address stands in the file', () => {
    const later = seedCompany({ contacts: 12, members: 1 }).expected[11]?.emailAddresses?.[0]?.value ?? '';
    const csv = `First Name,E-mail 1 - Value\nMia,${later}\n`;
    expect(uniqueAddresses(30, csv)).toBe(30);
  });

  it('is refused with the sentence of the reader where the file is no export', () => {
    expect(() => seedCompany({ contacts: 1, members: 1, csv: 'no,export\n1,2' })).toThrow(UnusableCsv);
  });
});
