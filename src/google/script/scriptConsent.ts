/**
 * What the account has allowed the script, as Apps Script knows it without a call
 * (developers.google.com/apps-script/reference/script/authorization-info).
 */
import type { Consent } from '../../app/consent';

/** A method of Google's that its published typings lack (developers.google.com/apps-script/concepts/scopes). */
interface WithScopes {
  readonly getAuthorizedScopes?: () => readonly string[] | null;
}

type Info = GoogleAppsScript.Script.AuthorizationInfo & WithScopes;

export const createConsent = (
  script: Pick<
    GoogleAppsScript.Script.ScriptApp,
    'AuthMode' | 'AuthorizationStatus' | 'getAuthorizationInfo'
  >,
): Consent => ({
  read: () => {
    const info: Info = script.getAuthorizationInfo(script.AuthMode.FULL);
    if (info.getAuthorizationStatus() === script.AuthorizationStatus.NOT_REQUIRED) return undefined;
    return { address: info.getAuthorizationUrl(), granted: info.getAuthorizedScopes?.() ?? [] };
  },
});
