/** The settings that an admin makes in the script project, and the ones that `install` makes for him. */
import * as v from 'valibot';
import type { Settings } from '../../app/install';
import { ROLES } from '../../core/sharing/role';
import { parseJson } from '../http';
import type { PropertyStore } from './propertyMirror';

export const BOOK_KEY = 'BOOK_ACCOUNT_KEY';
export const WORKER_KEY = 'WORKER_ACCOUNT_KEY';
export const SPREADSHEET = 'BOOK_SPREADSHEET_ID';
const ADMIN = 'ADMIN_ACCOUNT';
const POLICIES = 'POLICIES';

/** Outside sharing is off until a company decides otherwise, and no build of this version lets it be on. */
const policiesSchema = v.strictObject({
  outsideSharing: v.literal(false),
  defaultRole: v.picklist(ROLES),
});

const DEFAULT_POLICIES: v.InferOutput<typeof policiesSchema> = {
  outsideSharing: false,
  defaultRole: 'viewer',
};

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
    return v.safeParse(policiesSchema, parseJson(text)).success ? 'fine' : 'malformed';
  },
  spreadsheet: () => {
    const id = properties.getProperty(SPREADSHEET)?.trim() ?? '';
    return /^[A-Za-z0-9_-]{10,100}$/.test(id) ? id : undefined;
  },
});
