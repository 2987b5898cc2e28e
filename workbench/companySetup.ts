/** A company's first day with the add-on: keys put in place, installed by the administrator, opened by some of its people. */
import type { Account, World } from './google/world';
import type { Execution } from './runtime/execution';
import type { Company } from './seed/company';
import { setScriptProperty } from './seed/company';
import type { Workplace } from './workplace';

/** A step did not go as it must; the message says which. */
export class StepFailure extends Error {}

/** What the function returned; `what` names the step where it returned nothing. */
export const returned = (execution: Execution, what: string): unknown => {
  const { outcome } = execution;
  if (outcome.type === 'returned') return outcome.value;
  throw new StepFailure(`${what}: ${outcome.type === 'threw' ? outcome.message : outcome.type}`);
};

/** What an admin does under *Project settings*, and the worker's account under its own. */
const putKeysInPlace = (world: World, company: Company): void => {
  setScriptProperty(world, 'BOOK_ACCOUNT_KEY', `[${company.bookKeyJson}]`);
  setScriptProperty(world, 'BOOK_SPREADSHEET_ID', company.bookSpreadsheetId);
  setScriptProperty(world, 'PAGE_ADDRESS', 'https://script.google.com/a/macros/kaede.example/s/meibo/exec');
  world.script.userProperties[company.accounts.emi.sub] = { WORKER_ACCOUNT_KEY: company.workerKeyJson };
};

export const setUpCompany = (place: Workplace, company: Company, openers: readonly Account[]): void => {
  putKeysInPlace(place.world(), company);
  const report = returned(
    place.runtime.execute({ account: company.accounts.emi.sub, functionName: 'install', kind: 'editor' }),
    'install',
  );
  if (typeof report !== 'string' || report.includes('✗')) throw new StepFailure(`install: ${String(report)}`);
  for (const { sub, name } of openers) returned(place.open(sub), `${name} opens Meibo`);
};
