import { addAccount } from '../../../workbench/google/createWorld';
import { createContactsPage } from '../../../workbench/google/people/contactsPage';
import { emptyBook } from '../../../workbench/google/people/peopleData';
import { editCell } from '../../../workbench/google/sheets/spreadsheetPage';
import { contactsOf } from '../../../workbench/judge/accountContacts';
import { digest } from '../../../workbench/judge/digest';
import { seedCompany, setScriptProperty, type Company } from '../../../workbench/seed/company';

const template = seedCompany({ contacts: 3, members: 5 });

const digests = (change: (company: Company, firstContact: string) => void): readonly [string, string] => {
  const company = structuredClone(template);
  change(company, contactsOf(company.world, company.accounts.aiko.sub)[0]!.resourceName);
  return [digest(template.world), digest(company.world)];
};

const pageOfAiko = ({ world, accounts }: Company) => createContactsPage(() => world, accounts.aiko.sub);

describe('the digest of a world', () => {
  it.each<[string, (company: Company, first: string) => void]>([
    [
      'a cell of the book',
      ({ world, bookSpreadsheetId }) => {
        editCell(world, bookSpreadsheetId, 'Sheet1', 0, 0, 'x');
      },
    ],
    [
      'a script property',
      ({ world }) => {
        setScriptProperty(world, 'dirty', '7');
      },
    ],
    [
      'a value of a contact',
      (company, first) => {
        pageOfAiko(company).edit(first, { nicknames: [{ value: 'x' }] });
      },
    ],
    [
      'the tag of a contact',
      (company, first) => {
        pageOfAiko(company).edit(first, { clientData: [{ key: 'a', value: 'b' }] });
      },
    ],
    [
      'a membership',
      (company, first) => {
        pageOfAiko(company).star(first);
      },
    ],
    [
      'a contact that is gone',
      (company, first) => {
        pageOfAiko(company).remove(first);
      },
    ],
    [
      'a new contact',
      (company) => {
        pageOfAiko(company).add({ names: [{ givenName: 'New' }] });
      },
    ],
    [
      'a new label',
      (company) => {
        pageOfAiko(company).createLabel('New');
      },
    ],
    [
      'the name of a label',
      (company) => {
        pageOfAiko(company).renameLabel('Customers', 'Kunden');
      },
    ],
  ])('changes with %s', (_what, change) => {
    const [before, after] = digests(change);
    expect(after).not.toBe(before);
  });

  it('stays with time, calls, tokens, caches and accounts that hold nothing', () => {
    const [before, after] = digests(({ world }) => {
      world.now += 60_000;
      world.nextId += 1;
      world.calls.push({ at: 0, operation: 'people.people.get', writes: false, status: 200, caller: '' });
      world.script.scriptCache['token'] = { value: 'x', expiresAt: 0 };
      const { sub } = addAccount(world, { email: 'new@kaede.example', name: 'New' });
      world.people.books[sub] = emptyBook();
    });
    expect(after).toBe(before);
  });

  it('stays where a contact is written again as it was', () => {
    const [before, after] = digests((company, first) => {
      const { content } = contactsOf(company.world, company.accounts.aiko.sub)[0]!;
      pageOfAiko(company).edit(first, { ...content });
    });
    expect(after).toBe(before);
  });

  it('does not depend on the order in which properties were set', () => {
    const inOrder = (...keys: readonly string[]): string =>
      digests(({ world }) => {
        for (const key of keys) setScriptProperty(world, key, 'x');
      })[1];
    expect(inOrder('b', 'a')).toBe(inOrder('a', 'b'));
  });
});
