/**
 * Session and the tokens of ScriptApp, the host's side.
 *
 * *Faithful:* an execution knows one person, at the keyboard or the trigger's creator
 * (https://developers.google.com/apps-script/guides/services/authorization); e-mail needs its scope; an identity token
 * exists only where the manifest lists `openid`
 * (https://developers.google.com/apps-script/reference/script/script-app#getIdentityToken()).
 * *Not faithful:* the active and the effective user are always the same: no web app that runs as its deployer; the
 * temporary key does not rotate after 30 days.
 */
import { createHash } from 'node:crypto';
import { grantedScopes, requireScope } from '../authorization';
import type { Identity } from '../identity';
import type { Handlers } from '../operations';
import type { RunningExecution } from '../runningExecution';

type SessionOperation =
  | 'session.email'
  | 'session.locale'
  | 'session.timeZone'
  | 'session.temporaryKey'
  | 'script.accessToken'
  | 'script.identityToken'
  | 'script.authorization';

export const sessionHandlers = (
  execution: RunningExecution,
  identity: Identity,
): Handlers<SessionOperation> => {
  const { account, manifest } = execution;
  return {
    'session.email': ({ method }) => {
      requireScope(execution, method, 'userinfo.email');
      return account.email;
    },
    'session.locale': () => account.locale,
    'session.timeZone': () => manifest.timeZone,
    'session.temporaryKey': () => createHash('sha256').update(`key:${account.sub}`).digest('base64'),
    'script.accessToken': () => identity.accessToken(account.sub, grantedScopes(execution)),
    'script.identityToken': () => {
      const scopes = grantedScopes(execution);
      return scopes.includes('openid') ? identity.identityToken(account.sub, scopes) : null;
    },
    'script.authorization': ({ scopes }) => {
      const wanted = scopes ?? manifest.oauthScopes ?? [];
      const granted = grantedScopes(execution);
      return { wanted, granted: wanted.filter((scope) => granted.includes(scope)) };
    },
  };
};
