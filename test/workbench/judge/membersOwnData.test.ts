import { createContactsPage, seedContacts } from '../../../workbench/google/people/contactsPage';
import { editCell } from '../../../workbench/google/sheets/spreadsheetPage';
import { contactsOf } from '../../../workbench/judge/accountContacts';
import { judgeReplicas } from '../../../workbench/judge/judgeReplicas';
import { seedCompany, setScriptProperty } from '../../../workbench/seed/company';
import { afterFault, chiesContact, clean, type ReplicatedCompany } from './replicatedCompany';

const bensKnown = ({ before, company }: ReplicatedCompany, position = 0): string =>
  contactsOf(before, company.accounts.ben.sub)[position]!.resourceName;

describe("a member's own data", () => {
  it.each([
    ['an additional phone', { phoneNumbers: [] }, "phoneNumbers lost the member's own"],
    ['a note', { biographies: [] }, "biographies lost the member's own"],
    ['a birthday', { birthdays: [] }, "birthdays lost the member's own"],
    ['a note that was changed', { biographies: [{ value: 'other' }] }, "biographies lost the member's own"],
  ])('that is lost is found: %s', (_what, fields, finding) => {
    const verdict = afterFault((company) => {
      company.pages.ben.edit(bensKnown(company), fields);
    });
    expect(verdict.differences.join('\n')).toContain(finding);
  });

  it('that is lost with the label or the star is found', () => {
    const verdict = afterFault((company) => {
      company.pages.ben.unstar(bensKnown(company, 0));
      company.pages.ben.removeLabel(bensKnown(company, 1), 'Golf');
    });
    expect(verdict.differences).toHaveLength(2);
    expect(verdict.differences[0]).toContain('contactGroups/starred');
  });

  it('that nobody shares is found when it changes: a private contact of the owner', () => {
    const verdict = afterFault((company) => {
      const last = contactsOf(company.world, company.company.accounts.aiko.sub).at(-1)!;
      company.pages.aiko.edit(last.resourceName, { biographies: [] });
    });
    expect(verdict.differences).toHaveLength(1);
    expect(verdict.differences[0]).toContain('biographies was');
  });

  it.each([
    ['a note', 'biographies', { value: 'met at the fair' }],
    ['a birthday', 'birthdays', { date: { month: 3, day: 14 } }],
    ['a relation', 'relations', { person: 'Robin' }],
    ['a custom field', 'userDefined', { key: 'k', value: 'v' }],
    ['a home address', 'addresses', { city: 'Nowhere', type: 'Home' }],
  ])('that is not shared is found where it arrives: %s', (_what, field, element) => {
    const verdict = afterFault((company) => {
      const { resourceName, content } = chiesContact(company, () => true);
      const stored: Record<string, readonly object[] | undefined> = content;
      company.pages.chie.edit(resourceName, { [field]: [...(stored[field] ?? []), element] });
    });
    expect(verdict.differences).toHaveLength(1);
    expect(verdict.differences[0]).toContain(`${field} is not shared and has`);
  });

  it('that is private is found in another account, in a spreadsheet and in the script properties', () => {
    const verdict = afterFault(({ world, company }) => {
      const { chie } = company.accounts;
      seedContacts(world, chie.sub, [{ nicknames: [{ value: 'private-canary-aiko-03-nickname' }] }]);
      editCell(world, company.bookSpreadsheetId, 'Sheet1', 0, 0, 'x private-canary-ben-07-note x');
      setScriptProperty(world, 'LEAK', 'private-canary-dai-01-mail@private.example');
    });
    expect(verdict.differences).toEqual([
      '荒川 千恵 has private-canary-aiko-03-nickname, which is private to aiko',
      'A spreadsheet holds private-canary-ben-07-note, which is private to ben',
      'The script properties hold private-canary-dai-01-mail, which is private to dai',
    ]);
  });

  it('stays the owner’s where a customer has no mail address', () => {
    const csv = 'First Name,Notes\nMia,likes tea\nMia,likes coffee\nLea,\n';
    const { world, accounts, expected } = seedCompany({ contacts: 3, members: 1, csv });
    const { sub } = accounts.aiko;
    const members = [{ sub, labelName: 'Customers', own: contactsOf(world, sub) }];
    expect(judgeReplicas({ world, label: 'Customers', members, expected })).toMatchObject(clean);
    const page = createContactsPage(() => world, sub);
    page.edit(contactsOf(world, sub)[0]!.resourceName, { biographies: [] });
    expect(judgeReplicas({ world, label: 'Customers', members, expected }).differences).toHaveLength(1);
  });
});
