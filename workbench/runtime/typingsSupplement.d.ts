/**
 * What Apps Script has and `@types/google-apps-script` 2.0.13 lacks, as far as the emulator offers it: the one place where
 * the two may differ in this direction (developers.google.com/apps-script/reference/script/authorization-info and
 * /script-app). `typings.test.ts` finds anything else.
 */
declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      /** Of a list that was asked about, those in it; null is documented and not explained. */
      getAuthorizedScopes(): string[] | null;
    }
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}
