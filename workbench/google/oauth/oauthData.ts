/** What Google's authorisation servers remember: tokens given out, service accounts with their keys, and who allowed what. */

/** Plain data; an access token is looked up by its text. */
export interface OAuthData {
  readonly tokens: Record<string, AccessToken>;
  readonly serviceAccounts: ServiceAccount[];
  /** Domain-wide delegation, as the Admin console lists it: one row per service account. */
  readonly delegations: Delegation[];
  /**
   * The scopes that a person left ticked on the consent screen, by account id.
   * A missing entry means all of them: the administrator's installation for the domain consented for everybody.
   */
  readonly consents: Record<string, string[]>;
}

export interface AccessToken {
  readonly holder: TokenHolder;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch; the token is dead from this moment on. */
  readonly expiresAt: number;
  /** The OAuth client that asked. */
  readonly clientId: string;
  /** The client's Cloud project: what Google holds to be one application, whichever of its clients asked. */
  readonly project: string;
}

export type TokenHolder =
  | { readonly type: 'account'; readonly sub: string }
  | { readonly type: 'service-account'; readonly email: string };

export interface ServiceAccount {
  readonly email: string;
  /** The OAuth client id that the Admin console asks for when delegation is granted: 21 digits. */
  readonly clientId: string;
  readonly project: string;
  readonly keys: ServiceAccountKey[];
}

export interface ServiceAccountKey {
  readonly id: string;
  /** SPKI in PEM. Google keeps no private half. */
  readonly publicKey: string;
  revoked: boolean;
}

export interface Delegation {
  readonly email: string;
  readonly scopes: readonly string[];
}

export const emptyOAuthData = (): OAuthData => ({
  tokens: {},
  serviceAccounts: [],
  delegations: [],
  consents: {},
});
