/** The settings that an admin makes in the script project, and the ones that `install` makes for him. */
import type { HouseSettings } from '../../app/book/rehouseBook';
import type { Settings } from '../../app/install';
import { DEFAULT_POLICIES } from '../../core/sharing/policies';
import { POLICIES, policiesFromText } from './propertyPolicies';
import type { PropertyStore } from './propertyMirror';

export const BOOK_KEY = 'BOOK_ACCOUNT_KEY';
export const WORKER_KEY = 'WORKER_ACCOUNT_KEY';
export const SPREADSHEET = 'BOOK_SPREADSHEET_ID';
export const NEXT_SPREADSHEET = 'NEXT_BOOK_SPREADSHEET_ID';
const FORMER_SPREADSHEET = 'FORMER_BOOK_SPREADSHEET';
export const PAGE_ADDRESS = 'PAGE_ADDRESS';
const REACHES_OUTSIDE = 'REACHES_OUTSIDE';
const ADMIN = 'ADMIN_ACCOUNT';

const idFrom = (text: string | null): string | undefined => {
  const id = text?.trim() ?? '';
  return /^[A-Za-z0-9_-]{10,100}$/.test(id) ? id : undefined;
};

/** Where the book is to move to, named by the admin; and where it came from, noted for him. */
export const createHouseSettings = (properties: PropertyStore): HouseSettings => ({
  nextSpreadsheet: () => {
    const next = idFrom(properties.getProperty(NEXT_SPREADSHEET));
    // A move that was killed before its last step is done all the same.
    return next === idFrom(properties.getProperty(SPREADSHEET)) ? undefined : next;
  },
  moveIn: (at) => {
    const next = properties.getProperty(NEXT_SPREADSHEET);
    if (next === null) return;
    const former = `${properties.getProperty(SPREADSHEET) ?? ''} ${new Date(at).toISOString().slice(0, 10)}`;
    properties.setProperties({ [SPREADSHEET]: next, [FORMER_SPREADSHEET]: former }, false);
    properties.deleteProperty(NEXT_SPREADSHEET);
  },
});

/** Where people reach the script's web page, as the administrator has copied it from its deployment; it ends in `/exec`. */
export const pageAddressIn = (properties: PropertyStore) => (): string | undefined => {
  const address = properties.getProperty(PAGE_ADDRESS)?.trim() ?? '';
  return /^https:\/\/script\.google\.com\/[\w./-]{1,300}\/exec$/.test(address) ? address : undefined;
};

/**
 * Whether people outside the company can install the add-on and open its page. No service tells a script how it is published, so
 * whoever publishes it for others says so.
 */
export const reachesOutsideIn = (properties: PropertyStore) => (): boolean =>
  properties.getProperty(REACHES_OUTSIDE)?.trim().toLowerCase() === 'yes';

export const createScriptSettings = (properties: PropertyStore): Settings => ({
  registeredAdmin: () => properties.getProperty(ADMIN) ?? undefined,
  registerAdmin: (account) => {
    if (properties.getProperty(ADMIN) !== account) properties.setProperty(ADMIN, account);
  },
  checkPolicies: () => {
    const text = properties.getProperty(POLICIES);
    if (text === null) {
      properties.setProperty(POLICIES, JSON.stringify(DEFAULT_POLICIES));
      return 'written';
    }
    return policiesFromText(text) === undefined ? 'malformed' : 'fine';
  },
  spreadsheet: () => idFrom(properties.getProperty(SPREADSHEET)),
});
