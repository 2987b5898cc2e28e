/**
 * Which OAuth scopes an execution has, and Google's refusal of a service that needs another one.
 *
 * *Faithful:* a manifest that lists scopes grants these and no others
 * (https://developers.google.com/apps-script/concepts/scopes); a person may have left some unticked; code runs until it
 * reaches a service that it may not use.
 * *Not faithful:* a manifest without scopes grants everything, where Google reads the code to find what it needs.
 */
import type { RunningExecution } from './runningExecution';
import { ScriptException } from './runningExecution';

const AUTH = 'https://www.googleapis.com/auth/';

export type ServiceScope =
  | 'script.external_request'
  | 'script.send_mail'
  | 'script.scriptapp'
  | 'userinfo.email';

export const grantedScopes = ({ world, account, manifest }: RunningExecution): readonly string[] => {
  const asked = manifest.oauthScopes ?? [];
  const ticked = world.oauth.consents[account.sub];
  return ticked === undefined ? asked : asked.filter((scope) => ticked.includes(scope));
};

export const requireScope = (execution: RunningExecution, method: string, scope: ServiceScope): void => {
  if (execution.manifest.oauthScopes === undefined) return;
  if (grantedScopes(execution).includes(AUTH + scope)) return;
  throw new ScriptException(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${AUTH}${scope}`,
  );
};
