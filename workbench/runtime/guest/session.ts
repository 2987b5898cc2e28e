/** Session (https://developers.google.com/apps-script/reference/base/session). */
import { ask } from './ask';
import { withGaps } from './notEmulated';

const user = (method: string) => withGaps('User', { getEmail: () => ask('session.email', { method }) });

export const session = withGaps('Session', {
  getActiveUser: () => user('Session.getActiveUser'),
  getEffectiveUser: () => user('Session.getEffectiveUser'),
  getActiveUserLocale: () => ask('session.locale', null),
  getScriptTimeZone: () => ask('session.timeZone', null),
  getTemporaryActiveUserKey: () => ask('session.temporaryKey', null),
});
