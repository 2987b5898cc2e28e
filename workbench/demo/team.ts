/** The demo's company, set up as a real one would be: keys and spreadsheet put in place, installed, opened, shared. */
import { StepFailure, returned, setUpCompany } from '../companySetup';
import type { Account } from '../google/world';
import type { AccountContact } from '../judge/accountContacts';
import { contactsOf, labelsOf } from '../judge/accountContacts';
import type { Company } from '../seed/company';
import { labelName, seedCompany } from '../seed/company';
import type { Workplace } from '../workplace';
import { createWorkplace, readProject } from '../workplace';
import type { DemoOptions } from './demoOptions';
import { clickAndConfirm } from './pressPrimary';

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

export const assembleTeam = (options: DemoOptions): Team => {
  const company = seedCompany(options);
  const { accounts, world } = company;
  const members = accounts.all.slice(0, options.members);
  const own = new Map(members.map(({ sub }) => [sub, contactsOf(world, sub)]));
  const place = createWorkplace(world, readProject(options.payload));
  const everyoneButDai = members.filter(({ sub }) => sub !== accounts.dai.sub);
  setUpCompany(place, company, everyoneButDai);

  const label = labelsOf(world, accounts.aiko.sub).find(({ name }) => name === labelName);
  if (label === undefined) throw new StepFailure('The owner has no label to share.');
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
    clickAndConfirm(team.place, team.owner.sub, {
      parameters: { action: 'confirm-share', label: team.label },
      inputs: { who: account.email, role: roleOf(team, account) },
    }),
    `sharing with ${account.name}`,
  );
  if (!/"stateChanged":true/.test(JSON.stringify(answer)))
    throw new StepFailure(`sharing with ${account.name}: ${notificationIn(answer)}`);
};
