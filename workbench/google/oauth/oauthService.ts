/**
 * The emulated oauth2.googleapis.com: a signed assertion in, an access token out.
 *
 * *Faithful*, after developers.google.com/identity/protocols/oauth2/service-account ("Preparing to make an authorized API
 * call", "JWT error codes"): RS256 over the service account's own keys, `iss`, `aud`, `exp` and `iat` by the clock of the
 * world, the 65 minutes between them, `scope`, `sub` for delegation with every scope granted, error words and statuses.
 * *Not faithful:* a delegation counts at once (Google: minutes to a day); of the audiences that Google still takes for old
 * clients only today's is taken; which scopes exist is not known here, only what one looks like; no other grant types.
 */
import type { Answer, Call, Route, Service } from '../route';
import { checkAssertion, oauthRefusal } from './assertion';
import { issueToken, TOKEN_LIFETIME } from './tokens';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const exchange = (call: Call): Answer => {
  const form = new URLSearchParams(Buffer.from(call.body).toString('utf8'));
  const grantType = form.get('grant_type');
  if (grantType === null) throw oauthRefusal('invalid_request', 'Required parameter is missing: grant_type');
  if (grantType !== JWT_BEARER) {
    throw oauthRefusal('unsupported_grant_type', `Invalid grant_type: ${grantType}`);
  }
  const token = issueToken(call.world, checkAssertion(call.world, form.get('assertion') ?? ''));
  return {
    json: { access_token: token, expires_in: TOKEN_LIFETIME / 1000 - 1, token_type: 'Bearer' },
  };
};

const describeToken = (call: Call): Answer => {
  const token = call.world.oauth.tokens[call.query.get('access_token') ?? ''];
  if (token === undefined || token.expiresAt <= call.now) {
    throw oauthRefusal('invalid_token', 'Invalid Value');
  }
  const { holder, clientId } = token;
  const sub = holder.type === 'account' ? { sub: holder.sub } : {};
  return {
    json: {
      azp: clientId,
      aud: clientId,
      ...sub,
      scope: token.scopes.join(' '),
      exp: String(Math.floor(token.expiresAt / 1000)),
      expires_in: String(Math.floor((token.expiresAt - call.now) / 1000)),
    },
  };
};

const open = { writes: false, latency: 300, scopes: [] } as const;

const routes: readonly Route[] = [
  { ...open, method: 'POST', pattern: /^\/token$/, operation: 'oauth2.token', answer: exchange },
  { ...open, method: 'GET', pattern: /^\/tokeninfo$/, operation: 'oauth2.tokeninfo', answer: describeToken },
];

export const oauthService: Service = { host: 'oauth2.googleapis.com', routes };
