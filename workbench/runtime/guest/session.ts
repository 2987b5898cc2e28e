/** Session (https://developers.google.com/apps-script/reference/base/session). */
import { ask } from './ask';

const user = (method: string) => ({ getEmail: () => ask('session.email', { method }) });

export const session = {
  getActiveUser: () => user('Session.getActiveUser'),
  getEffectiveUser: () => user('Session.getEffectiveUser'),
  getActiveUserLocale: () => ask('session.locale', null),
  getScriptTimeZone: () => ask('session.timeZone', null),
  getTemporaryActiveUserKey: () => ask('session.temporaryKey', null),
};
