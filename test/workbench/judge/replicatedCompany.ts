/** A company whose label has been copied to Ben and Chie by hand, exactly as a perfect product would. */
import {
  createContactsPage,
  seedContacts,
  type ContactsPage,
} from '../../../workbench/google/people/contactsPage';
import type { Account, World } from '../../../workbench/google/world';
import { contactsOf, type AccountContact } from '../../../workbench/judge/accountContacts';
import { judgeReplicas, type JudgedReplicas, type Verdict } from '../../../workbench/judge/judgeReplicas';
import { defaultSharedFields } from '../../../workbench/judge/sharedFields';
import { seedCompany, type Company } from '../../../workbench/seed/company';
import type { PersonJson } from '../../../workbench/seed/personJson';

export const CONTACTS = 40;

/** Without what a new share leaves out. */
export const sharedPart = (person: PersonJson): PersonJson => {
  const fields: readonly string[] = defaultSharedFields.fields;
  const shared: PersonJson = Object.fromEntries(
    Object.entries(person).filter(([field]) => fields.includes(field)),
  );
  return {
    ...shared,
    addresses: (shared.addresses ?? []).filter(({ type }) => type !== 'home'),
  };
};

/** Ben keeps his additional phone and company beside what is shared. */
const adopt = (page: ContactsPage, own: AccountContact, customer: PersonJson): void => {
  const shared = sharedPart(customer);
  page.edit(own.resourceName, {
    ...shared,
    phoneNumbers: [...(shared.phoneNumbers ?? []), ...(own.content.phoneNumbers ?? [])],
    organizations: [...(shared.organizations ?? []), ...(own.content.organizations ?? [])],
  });
  page.addLabel(own.resourceName, 'Customers (Aiko)');
};

export interface ReplicatedCompany {
  readonly company: Company;
  readonly before: World;
  readonly world: World;
  readonly judged: JudgedReplicas;
  readonly pages: { readonly aiko: ContactsPage; readonly ben: ContactsPage; readonly chie: ContactsPage };
}

type Replicated = Omit<ReplicatedCompany, 'pages'>;

const replicate = (): Replicated => {
  const company = seedCompany({ contacts: CONTACTS, members: 5 });
  const { world, expected } = company;
  const { aiko, ben, chie } = company.accounts;
  const before = structuredClone(world);
  seedContacts(world, chie.sub, expected.map(sharedPart), 'Customers');

  const bensPage = createContactsPage(() => world, ben.sub);
  bensPage.createLabel('Customers (Aiko)');
  const bens = new Map(
    contactsOf(world, ben.sub).map((contact) => [contact.content.emailAddresses?.[0]?.['value'], contact]),
  );
  for (const person of expected) {
    const known = bens.get(person.emailAddresses?.[0]?.value);
    if (known === undefined) bensPage.add(sharedPart(person), ['Customers (Aiko)']);
    else adopt(bensPage, known, person);
  }
  const member = (sub: string, labelName: string) => ({ sub, labelName, own: contactsOf(before, sub) });
  const members = [
    member(aiko.sub, 'Customers'),
    member(ben.sub, 'Customers (Aiko)'),
    member(chie.sub, 'Customers'),
  ];
  return { company, before, world, judged: { world, label: 'Customers', members, expected } };
};

/** Made once and copied for each test: the copy's parts belong together as the original's do. */
const template = replicate();

export const replicatedCompany = (): ReplicatedCompany => {
  const copy = structuredClone(template);
  const { aiko, ben, chie } = copy.company.accounts;
  const pageOf = ({ sub }: Account): ContactsPage => createContactsPage(() => copy.world, sub);
  return { ...copy, pages: { aiko: pageOf(aiko), ben: pageOf(ben), chie: pageOf(chie) } };
};

/** What the judge says of replicas that are exact. */
export const clean = { identical: true, differences: [], lost: 0, doubled: 0, extra: 0 };

/** The verdict on a company in which one thing went wrong. */
export const afterFault = (fault: (company: ReplicatedCompany) => void): Verdict => {
  const company = replicatedCompany();
  fault(company);
  return judgeReplicas(company.judged);
};

/** Chie's copy of the first expected person who is like this. */
export const chiesContact = (
  { world, company, judged }: ReplicatedCompany,
  isLike: (person: PersonJson) => boolean,
): AccountContact => {
  const address = judged.expected.find(isLike)?.emailAddresses?.[0]?.value;
  const contact = contactsOf(world, company.accounts.chie.sub).find(
    ({ content }) => content.emailAddresses?.[0]?.['value'] === address,
  );
  if (address === undefined || contact === undefined) throw new Error('Nobody is like this.');
  return contact;
};
