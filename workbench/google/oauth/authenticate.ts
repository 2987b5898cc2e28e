/**
 * Whose bearer token came with a call, and whether it opens the method: what Google's front end decides before any service.
 *
 * *Faithful:* the reasons of `google.rpc.ErrorInfo` and their statuses, after `google/api/error_reason.proto`
 * (github.com/googleapis/googleapis); one admitted scope is enough; a suspended person's tokens are dead at once.
 * *Not faithful:* tokens in the query (`access_token=`) and API keys are not read; no API has to be enabled in the project.
 */
import { Refusal, type ErrorDetail } from '../http';
import type { Caller } from '../route';
import { errorInfo } from '../shapedRefusal';
import type { World } from '../world';
import type { AccessToken } from './oauthData';

const UNAUTHENTICATED =
  'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid ' +
  'authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
const MISSING =
  'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid ' +
  'authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

/** The token in an `Authorization` header, dead or alive. */
export const bearerToken = (
  world: World,
  headers: Readonly<Record<string, string>>,
): AccessToken | undefined => {
  const text = /^Bearer\s+(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  return text === undefined ? undefined : world.oauth.tokens[text];
};

/** The e-mail behind a call as far as the token tells, for the record of calls; empty where it tells nothing. */
export const callerEmail = (world: World, headers: Readonly<Record<string, string>>): string => {
  const holder = bearerToken(world, headers)?.holder;
  if (holder === undefined) return '';
  if (holder.type === 'service-account') return holder.email;
  return world.accounts.find((account) => account.sub === holder.sub)?.email ?? '';
};

export interface Admission {
  readonly host: string;
  readonly operation: string;
  readonly scopes: readonly string[];
}

/** Throws Google's 401 or 403. */
export const authenticate = (
  world: World,
  headers: Readonly<Record<string, string>>,
  method: Admission,
): Caller => {
  const refuse = (message: string, ...details: readonly ErrorDetail[]): Refusal =>
    new Refusal(401, 'UNAUTHENTICATED', message, details);
  const info = (reason: string): ErrorDetail => errorInfo(reason, method.host, method.operation);

  if (headers['authorization'] === undefined) throw refuse(MISSING, info('CREDENTIALS_MISSING'));
  const token = bearerToken(world, headers);
  if (token === undefined) throw refuse(UNAUTHENTICATED);
  if (token.expiresAt <= world.now) throw refuse(UNAUTHENTICATED, info('ACCESS_TOKEN_EXPIRED'));
  const caller = callerOf(world, token);
  if (caller === undefined) throw refuse(UNAUTHENTICATED, info('ACCOUNT_STATE_INVALID'));
  if (!method.scopes.some((scope) => token.scopes.includes(scope))) {
    throw new Refusal(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.', [
      info('ACCESS_TOKEN_SCOPE_INSUFFICIENT'),
    ]);
  }
  return caller;
};

const callerOf = (world: World, { holder }: AccessToken): Caller | undefined => {
  if (holder.type === 'service-account') return holder;
  const account = world.accounts.find(({ sub }) => sub === holder.sub);
  if (account === undefined || account.suspended) return undefined;
  return { type: 'account', sub: account.sub, email: account.email };
};
