/** Judges the assertion by which a service account asks for a token, and tells whose token it then is. */
import { isOfCompany } from '../directory/directoryData';
import { ShapedRefusal } from '../shapedRefusal';
import type { World } from '../world';
import { isSignedBy, type Jwt, readJwt } from './jwt';
import type { AccessToken, ServiceAccount } from './oauthData';

const AUDIENCE = 'https://oauth2.googleapis.com/token';

/** "exp … more than 65 minutes in the future relative to iat", from the page's table of errors. */
const LONGEST_LIFE = 65 * 60;

/** How far a client's clock may run ahead, in seconds. */
const SKEW = 300;

/** OAuth's own error body (RFC 6749 §5.2), not the envelope of Google's APIs. */
export const oauthRefusal = (error: string, description: string, httpStatus = 400): ShapedRefusal =>
  new ShapedRefusal(httpStatus, error, description, { error, error_description: description });

const invalidGrant = (description: string): ShapedRefusal => oauthRefusal('invalid_grant', description);

/** The token that the assertion buys; throws OAuth's refusal. */
export const checkAssertion = (world: World, assertion: string): Omit<AccessToken, 'expiresAt'> => {
  const jwt = readJwt(assertion);
  if (jwt === undefined) throw oauthRefusal('invalid_request', 'Bad Request');
  const account = world.oauth.serviceAccounts.find(({ email }) => email === jwt.claims['iss']);
  if (account === undefined) throw invalidGrant('Invalid grant: account not found');
  checkSignature(jwt, account);
  checkAudience(jwt);
  checkTimes(jwt, world.now / 1000);
  const scopes = readScopes(jwt);
  return {
    holder: readHolder(world, jwt, account, scopes),
    scopes,
    clientId: account.clientId,
    project: account.project,
  };
};

/** A key that the header names is the only one tried; without a name each living key is. */
const checkSignature = (jwt: Jwt, account: ServiceAccount): void => {
  const named = jwt.header['kid'];
  const candidates = account.keys.filter(({ id, revoked }) => !revoked && (named ?? id) === id);
  if (!candidates.some(({ publicKey }) => isSignedBy(jwt, publicKey))) {
    throw invalidGrant('Invalid JWT Signature.');
  }
};

const checkAudience = (jwt: Jwt): void => {
  if (jwt.claims['aud'] !== AUDIENCE) {
    throw invalidGrant(`Invalid JWT: Failed audience check. The right audience is ${AUDIENCE}`);
  }
};

const checkTimes = (jwt: Jwt, now: number): void => {
  const { iat, exp } = jwt.claims;
  const inTime =
    typeof iat === 'number' &&
    typeof exp === 'number' &&
    exp > now &&
    exp > iat &&
    exp - iat <= LONGEST_LIFE &&
    iat <= now + SKEW;
  if (!inTime) {
    throw invalidGrant(
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp ' +
        'values in the JWT claim.',
    );
  }
};

const readScopes = (jwt: Jwt): readonly string[] => {
  const text = jwt.claims['scope'];
  const scopes = typeof text === 'string' ? text.split(' ').filter((scope) => scope !== '') : [];
  const looksReal = (scope: string): boolean =>
    /^https:\/\/www\.googleapis\.com\/auth\/[\w.]+$/.test(scope) || /^(openid|email|profile)$/.test(scope);
  if (scopes.length === 0 || !scopes.every(looksReal)) {
    throw oauthRefusal('invalid_scope', 'Invalid OAuth scope or ID token audience provided.');
  }
  return scopes;
};

const readHolder = (
  world: World,
  jwt: Jwt,
  account: ServiceAccount,
  scopes: readonly string[],
): AccessToken['holder'] => {
  const subject = jwt.claims['sub'];
  if (subject === undefined || subject === account.email) {
    return { type: 'service-account', email: account.email };
  }
  const person = world.accounts.find(({ email }) => email === subject);
  if (person === undefined || person.suspended) throw invalidGrant('Invalid email or User ID');
  const granted = world.oauth.delegations.find(({ email }) => email === account.email)?.scopes ?? [];
  if (!isOfCompany(world, person) || !scopes.every((scope) => granted.includes(scope))) {
    throw oauthRefusal(
      'unauthorized_client',
      'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the ' +
        'scopes requested.',
      401,
    );
  }
  return { type: 'account', sub: person.sub };
};
