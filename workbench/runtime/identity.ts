/** Who mints the tokens that ScriptApp hands to the script: the emulated OAuth server. */

export interface Identity {
  /** An access token of this person for this script, with the scopes of its manifest. */
  readonly accessToken: (sub: string, scopes: readonly string[]) => string;
  /** An OpenID Connect token of this person, issued to this script. */
  readonly identityToken: (sub: string, scopes: readonly string[]) => string;
}
