/** The script's lock, which all members' executions share. */
import type { Lock } from '../../app/ports';

const PATIENCE = 10_000;

/** Google releases it when an execution ends, however it ends (developers.google.com/apps-script/reference/lock). */
export const createScriptLock = (
  service: Pick<GoogleAppsScript.Lock.LockService, 'getScriptLock'>,
): Lock => ({
  whileHeld: (task, patience = PATIENCE) => {
    const lock = service.getScriptLock();
    if (!lock.tryLock(patience)) return undefined;
    try {
      return task();
    } finally {
      lock.releaseLock();
    }
  },
});
