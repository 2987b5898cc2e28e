import { seedContacts } from '../../../workbench/google/people/contactsPage';
import { contactsOf, labelsOf } from '../../../workbench/judge/accountContacts';
import { judgeReplicas } from '../../../workbench/judge/judgeReplicas';
import { visibleFields } from '../../../workbench/judge/sharedFields';
import type { StoredValue } from '../../../workbench/google/people/peopleData';
import {
  CONTACTS,
  afterFault,
  chiesContact,
  clean,
  replicatedCompany,
  sharedPart,
} from './replicatedCompany';

const perfect = replicatedCompany();

const textOf = (value: StoredValue | undefined): string => (typeof value === 'string' ? value : '');

describe('replicas that are exact', () => {
  const verdict = judgeReplicas(perfect.judged);

  it('are identical', () => {
    expect(verdict).toMatchObject(clean);
  });

  it('keep what Ben added himself, which is told apart', () => {
    expect(verdict.ownExtras.length).toBeGreaterThanOrEqual(40);
    expect(verdict.ownExtras.every((extra) => extra.startsWith('Ben Whitlock: '))).toBe(true);
  });

  it('are identical in another order, in decomposed letters, and with what Google adds', () => {
    expect(
      afterFault((company) => {
        const contact = chiesContact(company, ({ phoneNumbers = [] }) => phoneNumbers.length > 1);
        company.pages.chie.edit(contact.resourceName, {
          phoneNumbers: [...(contact.content.phoneNumbers ?? [])]
            .reverse()
            .map((phone) => ({ ...phone, type: textOf(phone['type']).toUpperCase(), canonicalForm: '+810' })),
          names: (contact.content.names ?? []).map((name) => ({
            ...name,
            givenName: textOf(name['givenName']).normalize('NFD'),
          })),
        });
      }),
    ).toMatchObject(clean);
  });

  it('may carry values that are marked as the member’s own', () => {
    const verdict = afterFault((company) => {
      const { resourceName, content } = chiesContact(company, () => true);
      company.pages.chie.edit(resourceName, {
        phoneNumbers: [...(content.phoneNumbers ?? []), { value: '090-0000-0001', type: '自分用 携帯' }],
      });
    });
    expect(verdict).toMatchObject(clean);
    expect(verdict.ownExtras.some((extra) => extra.includes('090-0000-0001'))).toBe(true);
  });

  it('are identical where an empty label was shared', () => {
    const { world, judged, company } = replicatedCompany();
    for (const sub of [company.accounts.chie.sub]) {
      const [label] = labelsOf(world, sub);
      for (const { resourceName, memberships } of contactsOf(world, sub))
        if (memberships.includes(label!.resourceName)) delete world.people.books[sub]!.contacts[resourceName];
    }
    const members = judged.members.slice(2);
    expect(judgeReplicas({ ...judged, members, expected: [] })).toMatchObject(clean);
    expect(judgeReplicas({ ...judged, members, expected: judged.expected }).lost).toBe(CONTACTS);
  });
});

describe('a lost field', () => {
  const present = visibleFields.filter((field) =>
    perfect.judged.expected.some(
      (person) =>
        field in sharedPart(person) && (sharedPart(person) as Record<string, unknown[]>)[field]!.length > 0,
    ),
  );

  it('can be any of those that the customers have', () => {
    expect(present).toEqual(
      expect.arrayContaining([
        'names',
        'nicknames',
        'emailAddresses',
        'phoneNumbers',
        'addresses',
        'organizations',
        'events',
        'urls',
      ]),
    );
  });

  it.each(present)('is found: %s', (field) => {
    const verdict = afterFault((company) => {
      const contact = chiesContact(company, (person) => {
        const shared: Record<string, readonly unknown[]> = sharedPart(person);
        return (shared[field]?.length ?? 0) > 0;
      });
      company.pages.chie.edit(contact.resourceName, { [field]: [] });
    });
    expect(verdict.identical).toBe(false);
    expect(verdict.differences).toHaveLength(1);
    expect(verdict.differences[0]).toContain(`${field} lacks`);
  });
});

describe('a changed value', () => {
  it.each([
    ['one digit of a phone', 'phoneNumbers', { value: '03-0000-0000', type: 'work' }],
    ['a title', 'organizations', { name: 'X', title: '課長' }],
    ['a mail address that is not the only one', 'emailAddresses', { value: 'new@mail.example' }],
  ])('is found as something missing and something too much: %s', (_what, field, value) => {
    const verdict = afterFault((company) => {
      const contact = chiesContact(
        company,
        ({ emailAddresses = [], phoneNumbers = [] }) => emailAddresses.length > 1 && phoneNumbers.length > 0,
      );
      const stored: Record<string, readonly object[] | undefined> = contact.content;
      const [first, ...others] = stored[field]!;
      company.pages.chie.edit(contact.resourceName, {
        [field]: field === 'emailAddresses' ? [first, value] : [value, ...others],
      });
    });
    expect(verdict.differences.map((difference) => /(lacks|too much)/.exec(difference)?.[0]).sort()).toEqual([
      'lacks',
      'too much',
    ]);
  });

  it('is found where only the type of a phone, the type of an address or the order of a name changed', () => {
    const verdict = afterFault((company) => {
      const contact = chiesContact(
        company,
        ({ phoneNumbers = [], addresses = [] }) => phoneNumbers.length === 1 && addresses[0]?.type === 'work',
      );
      const [name] = contact.content.names!;
      company.pages.chie.edit(contact.resourceName, {
        names: [{ ...name, givenName: name!['familyName'], familyName: name!['givenName'] }],
        phoneNumbers: contact.content.phoneNumbers!.map((phone) => ({ ...phone, type: 'pager' })),
        addresses: contact.content.addresses!.map((address) => ({ ...address, type: 'other' })),
      });
    });
    expect(verdict.differences).toHaveLength(6);
  });

  it('is found where a value stands there twice', () => {
    const verdict = afterFault((company) => {
      const { resourceName, content } = chiesContact(
        company,
        ({ phoneNumbers = [] }) => phoneNumbers.length > 0,
      );
      const phones = content.phoneNumbers ?? [];
      company.pages.chie.edit(resourceName, { phoneNumbers: [...phones, phones[0]] });
    });
    expect(verdict.differences).toHaveLength(1);
    expect(verdict.differences[0]).toContain('too much');
  });

  it('is found at the owner', () => {
    const verdict = afterFault((company) => {
      const { resourceName } = contactsOf(company.world, company.company.accounts.aiko.sub)[0]!;
      company.pages.aiko.edit(resourceName, { phoneNumbers: [] });
    });
    expect(verdict.differences[0]).toContain('森下 愛子');
  });

  it('is no difference once it is expected', () => {
    const company = replicatedCompany();
    const { resourceName } = chiesContact(company, () => true);
    company.pages.chie.edit(resourceName, { nicknames: [{ value: 'new' }] });
    const [first, ...others] = company.judged.expected;
    const members = company.judged.members.slice(2);
    const expected = [{ ...first, nicknames: [{ value: 'new' }] }, ...others];
    expect(judgeReplicas({ ...company.judged, members, expected })).toMatchObject(clean);
  });
});

describe('people', () => {
  it('who are missing are counted and named', () => {
    const verdict = afterFault((company) => {
      company.pages.chie.remove(chiesContact(company, () => true).resourceName);
    });
    expect(verdict).toMatchObject({ identical: false, lost: 1, doubled: 0, extra: 0 });
    expect(verdict.differences[0]).toMatch(/^荒川 千恵: 鈴木 樹 <.*>: is missing$/);
  });

  it('who lost the label are missing under it and stand outside', () => {
    const verdict = afterFault((company) => {
      company.pages.chie.removeLabel(chiesContact(company, () => true).resourceName, 'Customers');
    });
    expect(verdict).toMatchObject({ lost: 1, doubled: 0 });
    expect(verdict.differences).toHaveLength(2);
  });

  it('who are there twice under the label are counted', () => {
    const verdict = afterFault(({ world, company, judged }) => {
      seedContacts(world, company.accounts.chie.sub, [sharedPart(judged.expected[3]!)], 'Customers');
    });
    expect(verdict).toMatchObject({ identical: false, lost: 0, doubled: 1, extra: 0 });
    expect(verdict.differences[0]).toContain('is there 2 times');
  });

  it('whose own contact was left beside a new one are doubled', () => {
    const verdict = afterFault(({ world, company, judged }) => {
      seedContacts(world, company.accounts.chie.sub, [
        { emailAddresses: judged.expected[0]!.emailAddresses ?? [] },
      ]);
    });
    expect(verdict).toMatchObject({ identical: false, doubled: 1 });
  });

  it('whose address is gone are known by name and company', () => {
    const verdict = afterFault((company) => {
      company.pages.chie.edit(chiesContact(company, () => true).resourceName, { emailAddresses: [] });
    });
    expect(verdict).toMatchObject({ lost: 0, extra: 0 });
    expect(verdict.differences).toHaveLength(1);
  });

  it('whom nobody expects under the label are counted', () => {
    const verdict = afterFault(({ world, company }) => {
      seedContacts(world, company.accounts.chie.sub, [{ names: [{ givenName: 'Nobody' }] }], 'Customers');
    });
    expect(verdict).toMatchObject({ identical: false, lost: 0, doubled: 0, extra: 1 });
  });

  it('are all lost where the label is missing', () => {
    const verdict = afterFault(({ pages }) => {
      pages.chie.renameLabel('Customers', 'Kunden');
    });
    expect(verdict).toMatchObject({ identical: false, lost: CONTACTS });
    expect(verdict.differences[0]).toBe('荒川 千恵 has 0 labels “Customers” for “Customers”');
  });
});

describe('another choice of shared fields', () => {
  it('demands what it includes and forgives what it leaves out', () => {
    const company = replicatedCompany();
    const members = company.judged.members.slice(2);
    const judge = (fields: readonly (typeof visibleFields)[number][], homeAddresses: boolean) =>
      judgeReplicas({ ...company.judged, members, sharedFields: { fields, homeAddresses } });
    expect(judge(visibleFields, true).differences.some((found) => found.includes('birthdays lacks'))).toBe(
      true,
    );
    expect(judge(visibleFields, true).differences.some((found) => found.includes('"home"'))).toBe(true);
    expect(
      judge(['names'], false).differences.every((found) => found.includes('is not shared and has')),
    ).toBe(true);
  });
});
