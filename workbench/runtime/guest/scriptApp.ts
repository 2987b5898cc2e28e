/**
 * ScriptApp (https://developers.google.com/apps-script/reference/script/script-app): tokens, authorisation, triggers.
 *
 * *Not faithful:* enums are their names as text; only clock triggers exist; the script's id and web address are made up.
 */
import type { TriggerView } from '../operations';
import { ask } from './ask';
import { clockTriggerBuilder } from './clockTriggerBuilder';

const SCRIPT_ID = '1EmulatedScriptOfTheWorkbench000000000000000000000000000';

const enumeration = <Name extends string>(...names: readonly Name[]): Readonly<Record<Name, Name>> =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

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

const trigger = ({ uid, handler }: TriggerView) => ({
  getUniqueId: () => uid,
  getHandlerFunction: () => handler,
  getEventType: () => EventType.CLOCK,
  getTriggerSource: () => TriggerSource.CLOCK,
  getTriggerSourceId: () => null,
});

export const scriptApp = {
  AuthMode: enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  getOAuthToken: () => ask('script.accessToken', null),
  getIdentityToken: () => ask('script.identityToken', null),
  getAuthorizationInfo: () => {
    const authorized = ask('script.isAuthorized', null);
    return {
      getAuthorizationStatus: () =>
        authorized ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED,
      getAuthorizationUrl: () =>
        authorized ? null : `https://script.google.com/macros/d/${SCRIPT_ID}/authorize`,
    };
  },
  newTrigger: (handler: string) => ({
    timeBased: () => clockTriggerBuilder((schedule) => trigger(ask('trigger.create', { handler, schedule }))),
  }),
  getProjectTriggers: () => ask('trigger.list', null).map(trigger),
  deleteTrigger: (doomed: { readonly getUniqueId: () => string }) => {
    ask('trigger.delete', { uid: doomed.getUniqueId() });
  },
  getScriptId: () => SCRIPT_ID,
  getInstallationSource: () => InstallationSource.APPS_MARKETPLACE_DOMAIN_ADD_ON,
  getService: () => ({
    getUrl: () => `https://script.google.com/macros/s/${SCRIPT_ID}/exec`,
    isEnabled: () => true,
  }),
};
