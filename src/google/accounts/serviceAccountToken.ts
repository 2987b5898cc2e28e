/**
 * Access tokens of a service account: a JWT signed with its key, exchanged at Google's token endpoint
 * (developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests).
 */
import * as v from 'valibot';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Http, HttpAnswer, HttpRequest, Token } from '../http';
import { parseJson, problemOf, read } from '../http';
import type { ServiceAccountKey } from './serviceAccountKey';

const ENDPOINT = 'https://oauth2.googleapis.com/token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Google's tokens last an hour; ours are used for 50 minutes. */
const KEEP_SECONDS = 3_000;

export interface SigningDeps {
  readonly http: Http;
  readonly now: () => number;
  readonly utilities: Pick<
    GoogleAppsScript.Utilities.Utilities,
    'base64EncodeWebSafe' | 'computeRsaSha256Signature'
  >;
}

export interface TokenRequest {
  readonly key: ServiceAccountKey;
  readonly scopes: readonly string[];
  /** The person to act for, by domain-wide delegation. */
  readonly subject?: string;
}

const tokenSchema = v.object({ access_token: v.string() });

const signed = (
  { utilities, now }: Omit<SigningDeps, 'http'>,
  { key, scopes, subject }: TokenRequest,
): string => {
  const seconds = Math.floor(now() / 1000);
  const encode = (part: object): string =>
    utilities.base64EncodeWebSafe(JSON.stringify(part)).replace(/=+$/, '');
  const claims = {
    iss: key.email,
    scope: scopes.join(' '),
    aud: ENDPOINT,
    iat: seconds,
    exp: seconds + 3_600,
    ...(subject === undefined ? {} : { sub: subject }),
  };
  const body = `${encode({ alg: 'RS256', typ: 'JWT', kid: key.id })}.${encode(claims)}`;
  const signature = utilities.computeRsaSha256Signature(body, key.privateKey);
  return `${body}.${utilities.base64EncodeWebSafe(signature).replace(/=+$/, '')}`;
};

const refusalSchema = v.object({ error: v.optional(v.string(), '') });

/** The request that buys a token; it is the same for the account itself and for somebody it acts for. */
export const tokenRequest = (deps: Omit<SigningDeps, 'http'>, request: TokenRequest): HttpRequest => ({
  method: 'post',
  url: ENDPOINT,
  form: { grant_type: GRANT, assertion: signed(deps, request) },
});

/**
 * `forbidden` where Google does not accept this key (any more), or knows nobody by the subject's address; and for
 * `delegation` where it does not let the account act for people
 * (developers.google.com/identity/protocols/oauth2/service-account#error-codes).
 */
export const tokenFrom = (answer: HttpAnswer): Result<string, Problem> => {
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
    const refusal = v.safeParse(refusalSchema, parseJson(answer.text()));
    const isUnauthorized = refusal.success && refusal.output.error === 'unauthorized_client';
    return fail({ type: 'forbidden', what: isUnauthorized ? 'delegation' : 'key' });
  }
  if (answer.status >= 300) return fail(problemOf(answer, 'key'));
  const token = read(answer, 'key', tokenSchema);
  return token.ok ? succeed(token.value.access_token) : token;
};

export const mintToken = (deps: SigningDeps, request: TokenRequest): Result<string, Problem> => {
  const answer = deps.http.send(tokenRequest(deps, request));
  return answer.ok ? tokenFrom(answer.value) : answer;
};

export interface CachedTokenDeps extends SigningDeps {
  readonly keys: () => readonly ServiceAccountKey[];
  readonly cache: Pick<GoogleAppsScript.Cache.Cache, 'get' | 'put'>;
  readonly scopes: readonly string[];
}

/** Keys are tried in order, so a new one can be added before the old one is revoked. */
export const createServiceAccountToken = (deps: CachedTokenDeps): Token => {
  let known: string | undefined;
  return () => {
    if (known !== undefined) return succeed(known);
    const keys = deps.keys();
    if (keys.length === 0) return fail({ type: 'not-set-up', what: 'key' });
    let problem: Problem = { type: 'not-set-up', what: 'key' };
    for (const key of keys) {
      const name = `token.${key.email}.${key.id}`;
      const cached = deps.cache.get(name);
      const minted = cached === null ? mintToken(deps, { key, scopes: deps.scopes }) : succeed(cached);
      if (minted.ok) {
        if (cached === null) deps.cache.put(name, minted.value, KEEP_SECONDS);
        known = minted.value;
        return minted;
      }
      problem = minted.problem;
      if (problem.type !== 'forbidden') return minted;
    }
    return fail(problem);
  };
};
