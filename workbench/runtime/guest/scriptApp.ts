/**
 * ScriptApp (https://developers.google.com/apps-script/reference/script/script-app): tokens, authorisation, triggers.
 *
 * *Not faithful:* enums are their names as text; only clock triggers exist; the script's id and web address are made up.
 */
import type { TriggerView } from '../operations';
import { ask } from './ask';
import { clockTriggerBuilder } from './clockTriggerBuilder';
import { enumeration } from './enumeration';
import { withGaps } from './notEmulated';

const SCRIPT_ID = '1EmulatedScriptOfTheWorkbench000000000000000000000000000';

const AuthorizationStatus = enumeration('REQUIRED', 'NOT_REQUIRED');
const EventType = enumeration(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
const InstallationSource = enumeration('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON');
const TriggerSource = enumeration('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');

const WeekDay = enumeration('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY');

const trigger = ({ uid, handler }: TriggerView) => ({
  getUniqueId: () => uid,
  getHandlerFunction: () => handler,
  getEventType: () => EventType.CLOCK,
  getTriggerSource: () => TriggerSource.CLOCK,
  getTriggerSourceId: () => null,
});

export const scriptApp = withGaps('ScriptApp', {
  AuthMode: enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  WeekDay,
  getOAuthToken: () => ask('script.accessToken', null),
  getIdentityToken: () => ask('script.identityToken', null),
  getAuthorizationInfo: (_authMode?: unknown, scopes?: readonly string[]) => {
    const { wanted, granted } = ask('script.authorization', { scopes: scopes ?? null });
    const authorized = granted.length === wanted.length;
    return {
      getAuthorizedScopes: () => [...granted],
      getAuthorizationStatus: () =>
        authorized ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED,
      getAuthorizationUrl: () =>
        authorized ? null : `https://script.google.com/macros/d/${SCRIPT_ID}/authorize`,
    };
  },
  newTrigger: (handler: string) =>
    withGaps('TriggerBuilder', {
      timeBased: () =>
        clockTriggerBuilder((schedule) => trigger(ask('trigger.create', { handler, schedule }))),
    }),
  getProjectTriggers: () => ask('trigger.list', null).map(trigger),
  deleteTrigger: (doomed: { readonly getUniqueId: () => string }) => {
    ask('trigger.delete', { uid: doomed.getUniqueId() });
  },
  getScriptId: () => SCRIPT_ID,
  getInstallationSource: () => InstallationSource.APPS_MARKETPLACE_DOMAIN_ADD_ON,
  getService: () =>
    withGaps('Service', {
      getUrl: () => `https://script.google.com/macros/s/${SCRIPT_ID}/exec`,
      isEnabled: () => true,
    }),
});
