/** The account whose execution this is, from the identity token that Apps Script hands out for it. */
import * as v from 'valibot';
import type { CurrentAccount } from '../../app/ports';
import { fail, succeed } from '../../core/result';
import { parseJson } from '../http';

type Script = Pick<GoogleAppsScript.Script.ScriptApp, 'getIdentityToken'>;
type Utilities = Pick<GoogleAppsScript.Utilities.Utilities, 'base64DecodeWebSafe' | 'newBlob'>;

const claimsSchema = v.object({
  sub: v.pipe(v.string(), v.regex(/^\d{1,30}$/)),
  email: v.pipe(v.string(), v.nonEmpty()),
});

/**
 * The token comes from Google within the execution, not from a caller, so its signature need not be checked
 * (developers.google.com/apps-script/reference/script/script-app#getidentitytoken).
 */
export const createCurrentAccount = (script: Script, utilities: Utilities): CurrentAccount => ({
  identify: () => {
    const body = script.getIdentityToken()?.split('.')[1];
    if (body === undefined) return fail({ type: 'forbidden', what: 'identity' });
    const bytes = utilities.base64DecodeWebSafe(body);
    const claims = v.safeParse(claimsSchema, parseJson(utilities.newBlob(bytes).getDataAsString()));
    if (!claims.success) return fail({ type: 'damaged', what: 'identity' });
    return succeed({ id: claims.output.sub, email: claims.output.email.toLowerCase(), name: '' });
  },
});
