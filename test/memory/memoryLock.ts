/**
 * A lock: whoever asks while it is held goes without.
 *
 * *Not modelled:* waiting. Code runs to its end here before other code begins, so a lock that is held when it is asked for
 * is held by the asker's own caller, or by a test that set `held`.
 */
import type { Lock } from '../../src/app/ports';

export interface LockData {
  held: boolean;
}

export const freeLock = (): LockData => ({ held: false });

export const createMemoryLock = (data: LockData): Lock => ({
  whileHeld: (task) => {
    if (data.held) return undefined;
    data.held = true;
    try {
      return task();
    } finally {
      data.held = false;
    }
  },
});
