import { contactsOf } from '../../../workbench/judge/accountContacts';
import { judgeRestored } from '../../../workbench/judge/restored';
import { replicatedCompany, type ReplicatedCompany } from './replicatedCompany';

/** Ben's account after the share ended, with one thing done beside. */
const afterStop = (beside: (company: ReplicatedCompany, firstContact: string) => void): readonly string[] => {
  const company = replicatedCompany();
  const { before, world } = company;
  const { sub } = company.company.accounts.ben;
  const first = contactsOf(before, sub)[0]!.resourceName;
  company.pages.ben.deleteLabel('Customers (Aiko)', { keepContacts: true });
  const own = new Map(contactsOf(before, sub).map((contact) => [contact.resourceName, contact]));
  for (const { resourceName } of contactsOf(world, sub)) {
    const former = own.get(resourceName);
    if (former === undefined) company.pages.ben.remove(resourceName);
    else
      company.pages.ben.edit(resourceName, {
        nicknames: [],
        addresses: [],
        events: [],
        urls: [],
        organizations: [],
        ...former.content,
      });
  }
  beside(company, first);
  return judgeRestored(before, world, sub);
};

describe("a member's contacts after a share ended", () => {
  it('equal the start where everything was put back', () => {
    expect(afterStop(() => undefined)).toEqual([]);
  });

  it.each<[string, (company: ReplicatedCompany, first: string) => void, RegExp]>([
    [
      'a value',
      ({ pages }, first) => {
        pages.ben.edit(first, { phoneNumbers: [] });
      },
      /phoneNumbers was/,
    ],
    [
      'a note',
      ({ pages }, first) => {
        pages.ben.edit(first, { biographies: [{ value: 'x' }] });
      },
      /biographies was/,
    ],
    [
      "a program's data",
      ({ pages }, first) => {
        pages.ben.edit(first, { clientData: [{ key: 'id', value: '1' }] });
      },
      /clientData was/,
    ],
    [
      'the star',
      ({ pages }, first) => {
        pages.ben.unstar(first);
      },
      /memberships was/,
    ],
    [
      'a contact',
      ({ pages }, first) => {
        pages.ben.remove(first);
      },
      /is gone/,
    ],
    [
      'a new contact',
      ({ pages }) => {
        pages.ben.add({ names: [{ givenName: 'Left' }] });
      },
      /was not there before/,
    ],
    [
      'a label',
      ({ pages }) => {
        pages.ben.createLabel('Customers');
      },
      /^labels were/,
    ],
  ])('do not where something is different: %s', (_what, beside, finding) => {
    const findings = afterStop(beside);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(finding);
  });
});
