/**
 * The tokens that Apps Script hands to a script for the person under whom it runs: `ScriptApp.getOAuthToken()` and
 * `ScriptApp.getIdentityToken()` (developers.google.com/apps-script/reference/script/script-app).
 *
 * *Faithful:* an access token lives for an hour and is handed out again while it is good; it opens what the manifest asks
 * *and* the person left ticked; an identity token is a signed JWT with the claims of
 * developers.google.com/identity/openid-connect/openid-connect#an-id-tokens-payload.
 * *Not faithful:* how long a handed-out token still lives is not documented, so here at least as long as an execution.
 */
import { domainOf, isOfCompany } from '../directory/directoryData';
import type { Identity } from '../../runtime/identity';
import type { Account, World } from '../world';
import { signJwt } from './jwt';
import { keyPair } from './keyPairs';
import type { AccessToken } from './oauthData';
import { findToken, issueToken, TOKEN_LIFETIME } from './tokens';

/** The Cloud project to which script and service accounts belong unless a service account's e-mail names another. */
export const SCRIPT_PROJECT = 'meibo';

/** The script's own OAuth client. */
export const SCRIPT_CLIENT = '104215379622-meibo.apps.googleusercontent.com';

/** The longest that an execution of a consumer or add-on script runs. */
const EXECUTION_LIMIT = 360_000;

export const createIdentity = (world: () => World): Identity => ({
  accessToken: (sub, scopes) => liveToken(world(), sub, scopes)[0],
  identityToken: (sub, scopes) => {
    const account = accountOf(world(), sub);
    // Born with the access token: the same text comes again as long as that one is good.
    const [, { expiresAt }] = liveToken(world(), sub, scopes);
    return signJwt(identityClaims(world(), account, scopes, expiresAt), keyPair(0).privateKey, 'google-1');
  },
});

/**
 * What the person leaves ticked on the consent screen. Tokens that the script holds die at once, as after a removal on
 * myaccount.google.com/connections; those of a delegated service account do not go by consent.
 */
export const setConsent = (world: World, sub: string, scopes: readonly string[]): void => {
  world.oauth.consents[sub] = [...scopes];
  for (const [text, { holder, clientId }] of Object.entries(world.oauth.tokens)) {
    if (clientId === SCRIPT_CLIENT && holder.type === 'account' && holder.sub === sub) {
      delete world.oauth.tokens[text];
    }
  }
};

/** Puts back what these people had ticked; who had never been asked has not been asked. */
export const restoreConsents = (
  world: World,
  subs: readonly string[],
  before: Readonly<Record<string, readonly string[]>>,
): void => {
  for (const sub of subs) {
    const scopes = before[sub];
    if (scopes === undefined) Reflect.deleteProperty(world.oauth.consents, sub);
    else setConsent(world, sub, scopes);
  }
};

const liveToken = (world: World, sub: string, asked: readonly string[]): readonly [string, AccessToken] => {
  accountOf(world, sub);
  const ticked = world.oauth.consents[sub];
  const wanted = {
    holder: { type: 'account', sub },
    scopes: ticked === undefined ? [...asked] : asked.filter((scope) => ticked.includes(scope)),
    clientId: SCRIPT_CLIENT,
    project: SCRIPT_PROJECT,
  } as const;
  const known = findToken(world, wanted, world.now + EXECUTION_LIMIT);
  if (known !== undefined) return known;
  return [issueToken(world, wanted), { ...wanted, expiresAt: world.now + TOKEN_LIFETIME }];
};

const accountOf = (world: World, sub: string): Account => {
  const account = world.accounts.find((candidate) => candidate.sub === sub);
  if (account === undefined) throw new Error(`no account ${sub}`);
  return account;
};

/** The address is in the token only where the e-mail scope is asked for; `hd` only for accounts of a company. */
const identityClaims = (
  world: World,
  account: Account,
  scopes: readonly string[],
  expiresAt: number,
): Readonly<Record<string, unknown>> => {
  const withEmail = scopes.some((scope) => scope === 'email' || scope.endsWith('/auth/userinfo.email'));
  return {
    iss: 'https://accounts.google.com',
    azp: SCRIPT_CLIENT,
    aud: SCRIPT_CLIENT,
    sub: account.sub,
    ...(isOfCompany(world, account) ? { hd: domainOf(account.email) } : {}),
    ...(withEmail ? { email: account.email, email_verified: true } : {}),
    iat: Math.floor((expiresAt - TOKEN_LIFETIME) / 1000),
    exp: Math.floor(expiresAt / 1000),
  };
};
