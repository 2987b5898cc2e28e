/** A small company on its first day, in which the administrator runs `verifyPlatform` again and again. */
import { returned, setUpCompany } from '../../workbench/companySetup';
import { clearFaults } from '../../workbench/google/faults';
import type { World } from '../../workbench/google/world';
import { contactsOf, labelsOf } from '../../workbench/judge/accountContacts';
import type { Execution, KillSwitch } from '../../workbench/runtime/execution';
import { seedCompany } from '../../workbench/seed/company';
import type { CompanyAccounts } from '../../workbench/seed/seedAccounts';
import { createWorkplace, readProject, type Workplace } from '../../workbench/workplace';
import { builtPayload } from '../builtPayload';

export interface VerificationRuns {
  readonly place: Workplace;
  readonly accounts: CompanyAccounts;
  /** Puts the company back to the evening of the installation, without any faults. */
  readonly begin: () => World;
  readonly run: (kill?: KillSwitch) => Execution;
  /** The lines of a run's report. */
  readonly report: () => readonly string[];
}

export const linesOf = (execution: Execution): readonly string[] =>
  String(returned(execution, 'verifyPlatform')).split('\n');

/** All that a run may not change; contacts that went to the trash are where a run puts its own. */
export const standing = (world: World): string => {
  const { accounts, people, sheets, drive, script } = world;
  const state = {
    contacts: accounts.map(({ sub }) => contactsOf(world, sub)),
    labels: accounts.map(({ sub }) => labelsOf(world, sub)),
    books: Object.keys(people.books),
    sheets: Object.values(sheets.spreadsheets).map(({ sheets: tabs, namedRanges }) => [tabs, namedRanges]),
    files: drive.files,
    triggers: script.triggers,
    properties: script.scriptProperties,
  };
  return JSON.stringify(state, null, 1);
};

/** Everybody reads English. */
export const createVerificationRuns = (): VerificationRuns => {
  const company = seedCompany({ contacts: 3, members: 5 });
  const place = createWorkplace(company.world, readProject(builtPayload()));
  setUpCompany(place, company, []);
  const installed = structuredClone(place.world());
  for (const account of installed.accounts) account.locale = 'en';
  const run = (kill?: KillSwitch): Execution =>
    place.runtime.execute({
      account: company.accounts.emi.sub,
      functionName: 'verifyPlatform',
      kind: 'editor',
      ...(kill === undefined ? {} : { kill }),
    });
  return {
    place,
    accounts: company.accounts,
    begin: () => {
      clearFaults(place.faults);
      place.enter(structuredClone(installed));
      return place.world();
    },
    run,
    report: () => linesOf(run()),
  };
};
