/** A company on the day before it installs the add-on: accounts, their contacts, the book's empty spreadsheet, the service accounts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addAccount, createWorld } from '../google/createWorld';
import { createGroup } from '../google/directory/groupsTools';
import { createServiceAccount, grantDelegation } from '../google/oauth/serviceAccounts';
import { createContactsPage, seedContacts } from '../google/people/contactsPage';
import { createSpreadsheet, shareSpreadsheet } from '../google/sheets/spreadsheetPage';
import type { Account, World } from '../google/world';
import { customersCsv } from './customerRows';
import { knownCustomers } from './doubleLife';
import { readGoogleCsv, type CsvWarning } from './googleCsv';
import { seedMail } from './mail/seedMail';
import type { PersonJson } from './personJson';
import { privateContacts } from './privateContacts';
import { companyDomain, companyName, seedAccounts, type CompanyAccounts } from './seedAccounts';

export const labelName = 'Customers';
export const bensLabelName = 'Golf';

export const bookServiceAccount = 'meibo-book@kaede-meibo.iam.gserviceaccount.example';
export const workerServiceAccount = 'meibo-worker@kaede-meibo.iam.gserviceaccount.example';

const workerScopes: readonly string[] = [
  'https://www.googleapis.com/auth/contacts',
  'https://www.googleapis.com/auth/drive.appdata',
  'https://www.googleapis.com/auth/admin.directory.user.readonly',
  'https://www.googleapis.com/auth/admin.directory.group.readonly',
  'https://www.googleapis.com/auth/admin.directory.group.member.readonly',
];

export interface CompanyOptions {
  /** How many customers the label has; people beyond the file are made up. */
  readonly contacts: number;
  /** How many accounts there are; five at least. */
  readonly members: number;
  /** The text of a Google Contacts export, `customers.csv` where absent. Everyone in it is a customer. */
  readonly csv?: string;
}

export interface Company {
  readonly world: World;
  readonly accounts: CompanyAccounts;
  /** Nobody's own: it is there to run the worker, and no member of anything. */
  readonly worker: Account;
  readonly bookSpreadsheetId: string;
  /** The key files as the Cloud console offers them for download. */
  readonly bookKeyJson: string;
  readonly workerKeyJson: string;
  /** The people of the label, in the order of the file. */
  readonly expected: readonly PersonJson[];
  /** What of the file a contact cannot hold. */
  readonly warnings: readonly CsvWarning[];
}

/** The file that was given holds no people; the message is a sentence for whoever gave it. */
export class UnusableCsv extends Error {}

const read = (csv: string) => {
  const reading = readGoogleCsv(csv);
  if (!reading.ok) throw new UnusableCsv(reading.sentence);
  return { people: reading.people.map(({ person }) => person), warnings: reading.warnings };
};

const addressesOf = (people: readonly PersonJson[]): readonly string[] =>
  people.flatMap(({ emailAddresses = [] }) => emailAddresses.map(({ value }) => value.toLowerCase()));

/** Made-up people who are not in the file yet, not even by a mail address. */
const furtherCustomers = (people: readonly PersonJson[], count: number): readonly PersonJson[] => {
  if (count <= 0) return [];
  const taken = new Set(addressesOf(people));
  const total = people.length + count;
  const isNew = (person: PersonJson): boolean => !addressesOf([person]).some((address) => taken.has(address));
  const made = read(customersCsv(2 * total, people.length)).people.filter(isNew);
  return made.slice(0, count);
};

const customersFrom = (
  options: CompanyOptions,
): { people: readonly PersonJson[]; warnings: readonly CsvWarning[] } => {
  const csv = options.csv ?? readFileSync(path.join(__dirname, 'customers.csv'), 'utf8');
  const { people, warnings } = read(csv);
  return {
    people: [...people, ...furtherCustomers(people, options.contacts - people.length)].slice(
      0,
      options.contacts,
    ),
    warnings,
  };
};

const seedBen = (world: World, sub: string, customers: readonly PersonJson[]): void => {
  const known = knownCustomers(customers, 'ben', 20);
  const resourceNames = seedContacts(
    world,
    sub,
    known.map(({ person }) => person),
  );
  const page = createContactsPage(() => world, sub);
  page.createLabel(bensLabelName);
  known.forEach(({ starred, labelled }, position) => {
    const resourceName = resourceNames[position] ?? '';
    if (starred) page.star(resourceName);
    if (labelled) page.addLabel(resourceName, bensLabelName);
  });
};

/** Those who sell, and in the other group they and those who look after the house. */
const seedGroups = (world: World, { aiko, ben, chie, dai, emi }: CompanyAccounts): void => {
  const sales = { email: `sales@${companyDomain}`, name: '営業', description: 'Everybody in sales.' };
  createGroup(world, { ...sales, members: [aiko.email, ben.email, chie.email] });
  const company = { email: `company@${companyDomain}`, name: companyName };
  createGroup(world, { ...company, members: [dai.email, emi.email, sales.email] });
};

/** Throws `UnusableCsv`. */
export const seedCompany = (options: CompanyOptions): Company => {
  const { people: expected, warnings } = customersFrom(options);
  const world = createWorld();
  const accounts = seedAccounts(world, options.members);
  seedContacts(world, accounts.aiko.sub, expected, labelName);
  seedContacts(world, accounts.aiko.sub, privateContacts('aiko', 30));
  seedBen(world, accounts.ben.sub, expected);
  for (const { sub, email } of accounts.all.slice(2))
    seedContacts(world, sub, privateContacts(email.split('@')[0] ?? '', 4));
  seedMail(world, accounts);

  const { keyJson: bookKeyJson } = createServiceAccount(world, { email: bookServiceAccount });
  const { keyJson: workerKeyJson } = createServiceAccount(world, { email: workerServiceAccount });
  grantDelegation(world, workerServiceAccount, workerScopes);
  const bookSpreadsheetId = createSpreadsheet(world, { owner: accounts.emi.email, title: 'Meibo book' });
  shareSpreadsheet(world, bookSpreadsheetId, bookServiceAccount, 'writer');
  // Last, so that what was made before has the ids that it had without them.
  seedGroups(world, accounts);
  const worker = addAccount(world, { email: `meibo@${companyDomain}`, name: 'Meibo' });
  return { world, accounts, worker, bookSpreadsheetId, bookKeyJson, workerKeyJson, expected, warnings };
};

/** As an administrator does under *Project settings › Script properties*. */
export const setScriptProperty = (world: World, key: string, value: string): void => {
  world.script.scriptProperties[key] = value;
};
