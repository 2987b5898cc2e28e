import type { AccountContact } from '../../../workbench/judge/accountContacts';
import { personTitle, recognise } from '../../../workbench/judge/expectedPeople';
import type { PersonJson } from '../../../workbench/seed/personJson';

const person = (name: string, company: string, ...addresses: string[]): PersonJson => ({
  names: [{ givenName: name }],
  organizations: [{ name: company }],
  emailAddresses: addresses.map((value) => ({ value })),
});

const contact = (content: AccountContact['content'], resourceName = 'people/c1'): AccountContact => ({
  resourceName,
  content,
  memberships: [],
});

const office = 'info@hinode.example';
const aiko = person('Aiko', 'Hinode', office, 'aiko@hinode.example');
const ben = person('Ben', 'Hinode', office, 'ben@hinode.example');
const namesake = person('Aiko', 'Kaede');

const recognised = (expected: readonly PersonJson[], ...contents: AccountContact['content'][]) => {
  const contacts = contents.map((content, position) => contact(content, `people/c${position}`));
  const result = recognise(expected, contacts);
  return {
    contacts: result.contacts.map((found) => found.map(({ resourceName }) => resourceName)),
    strangers: result.strangers.map(({ resourceName }) => resourceName),
  };
};

describe('a contact', () => {
  it('is known by the address that nobody shares, whatever else changed, and not by one that all have', () => {
    expect(
      recognised(
        [aiko, ben],
        {
          emailAddresses: [{ value: office }, { value: 'BEN@hinode.example ' }],
          names: [{ givenName: 'B.' }],
        },
        { emailAddresses: [{ value: office }], names: [{ givenName: 'Carl' }] },
      ),
    ).toEqual({ contacts: [[], ['people/c0']], strangers: ['people/c1'] });
  });

  it('without such an address is known by name and company, never by the name alone', () => {
    const { names = [] } = namesake;
    expect(
      recognised(
        [aiko, namesake],
        { names, organizations: [{ name: 'Kaede' }] },
        { names, organizations: [{ name: 'Elsewhere' }] },
      ),
    ).toEqual({ contacts: [[], ['people/c0']], strangers: ['people/c1'] });
  });

  it('of one of several equal people takes the next who is free; the one too many is a double', () => {
    const { names = [], organizations = [] } = namesake;
    const same = { names, organizations };
    expect(recognised([namesake, namesake], same, same, same)).toEqual({
      contacts: [['people/c0', 'people/c2'], ['people/c1']],
      strangers: [],
    });
  });

  it.each([
    [aiko, 'Aiko <info@hinode.example>'],
    [{ names: [{ familyName: '佐藤', givenName: '愛子' }] }, '佐藤 愛子'],
    [{}, '(no name)'],
  ])('is named in sentences', (who, title) => {
    expect(personTitle(who)).toBe(title);
  });
});
