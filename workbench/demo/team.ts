/** The demo's company, set up as a real one would be: keys and spreadsheet put in place, installed, opened, shared. */
import type { Account, World } from '../google/world';
import type { AccountContact } from '../judge/accountContacts';
import { contactsOf, labelsOf } from '../judge/accountContacts';
import type { Company } from '../seed/company';
import { labelName, seedCompany, setScriptProperty } from '../seed/company';
import type { Workplace } from '../workplace';
import { createWorkplace, readProject } from '../workplace';
import type { Execution } from '../runtime/execution';
import type { DemoOptions } from './demoOptions';

export interface Team {
  readonly company: Company;
  readonly place: Workplace;
  readonly owner: Account;
  /** The owner first; everybody whom the label reaches. */
  readonly members: readonly Account[];
  /** What each member had before anything was shared. */
  readonly own: ReadonlyMap<string, readonly AccountContact[]>;
  /** The label in the owner's Google Contacts. */
  readonly label: string;
}

/** A step of the demo did not go as it must; the message says which. */
export class DemoFailure extends Error {}

export const returned = (execution: Execution, what: string): unknown => {
  const { outcome } = execution;
  if (outcome.type === 'returned') return outcome.value;
  throw new DemoFailure(`${what}: ${outcome.type === 'threw' ? outcome.message : outcome.type}`);
};

/** What an admin does under *Project settings*, and the worker's account under its own. */
const putKeysInPlace = (world: World, company: Company): void => {
  setScriptProperty(world, 'BOOK_ACCOUNT_KEY', `[${company.bookKeyJson}]`);
  setScriptProperty(world, 'BOOK_SPREADSHEET_ID', company.bookSpreadsheetId);
  world.script.userProperties[company.accounts.emi.sub] = { WORKER_ACCOUNT_KEY: company.workerKeyJson };
};

export const assembleTeam = (options: DemoOptions): Team => {
  const company = seedCompany(options);
  const { accounts, world } = company;
  const members = accounts.all.slice(0, options.members);
  const own = new Map(members.map(({ sub }) => [sub, contactsOf(world, sub)]));
  putKeysInPlace(world, company);
  const place = createWorkplace(world, readProject(options.payload));

  const report = returned(
    place.runtime.execute({ account: accounts.emi.sub, functionName: 'install', kind: 'editor' }),
    'install',
  );
  if (typeof report !== 'string' || report.includes('✗')) throw new DemoFailure(`install: ${String(report)}`);
  const everyoneButDai = members.filter(({ sub }) => sub !== accounts.dai.sub);
  for (const { sub, name } of everyoneButDai) returned(place.open(sub), `${name} opens Meibo`);

  const label = labelsOf(world, accounts.aiko.sub).find(({ name }) => name === labelName);
  if (label === undefined) throw new DemoFailure('The owner has no label to share.');
  return { company, place, members, own, owner: accounts.aiko, label: label.resourceName };
};

/** Ben edits; everyone else looks. */
export const roleOf = (team: Team, account: Account): string =>
  account.sub === team.company.accounts.ben.sub ? 'editor' : 'viewer';

/** The notification that a click was answered with. */
export const notificationIn = (answer: unknown): string =>
  /"notification":\{"text":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(answer ?? null))?.[1] ?? '';

export const share = (team: Team, account: Account): void => {
  const answer = returned(
    team.place.click(team.owner.sub, {
      parameters: { action: 'share', label: team.label },
      inputs: { who: account.email, role: roleOf(team, account) },
    }),
    `sharing with ${account.name}`,
  );
  if (!/"stateChanged":true/.test(JSON.stringify(answer)))
    throw new DemoFailure(`sharing with ${account.name}: ${notificationIn(answer)}`);
};
