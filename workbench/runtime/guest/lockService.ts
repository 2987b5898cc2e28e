/** LockService (https://developers.google.com/apps-script/reference/lock); the host keeps who holds what. */
import type { StoreName } from '../operations';
import { ask, Exception } from './ask';

const lock = (store: StoreName): GoogleAppsScript.Lock.Lock => ({
  tryLock: (milliseconds) => ask('lock.try', { store, milliseconds }),
  waitLock: (milliseconds) => {
    if (ask('lock.try', { store, milliseconds })) return;
    throw new Exception('Lock timeout: another process was holding the lock for too long.');
  },
  releaseLock: () => {
    ask('lock.release', { store });
  },
  hasLock: () => ask('lock.holds', { store }),
});

export const lockService = {
  getScriptLock: () => lock('script'),
  getUserLock: () => lock('user'),
  getDocumentLock: () => null,
};
