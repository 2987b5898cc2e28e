/** The company on the day before: the app stands in the Marketplace, the Cloud console's work is done, the administrator's is not. */
import { installFor, revokeDataAccess } from './google/marketplace/installation';
import { revokeDelegation } from './google/oauth/serviceAccounts';
import { stopSharingSpreadsheet } from './google/sheets/spreadsheetPage';
import type { World } from './google/world';
import type { Company } from './seed/company';
import { bookServiceAccount, workerServiceAccount } from './seed/company';

/** Takes back what `seedCompany` has done in the administrator's place. */
export const takeBackInstallation = (world: World, { bookSpreadsheetId }: Company): void => {
  installFor(world, { type: 'nobody' });
  revokeDataAccess(world);
  revokeDelegation(world, workerServiceAccount);
  stopSharingSpreadsheet(world, bookSpreadsheetId, bookServiceAccount);
};
