/** The sidebar's door: what nobody foresaw becomes one sentence and a number, by which it is found in the log. */
import type { DeveloperLog } from '../app/ports';
import { traceOf } from '../app/trace';

export interface Guard {
  /** `failed` is given the number under which the log has the exception. */
  readonly guarded: <Value>(task: () => Value, failed: (reference: string) => Value) => Value;
}

/** `draw` gives a text that nobody can guess or repeat; its beginning is enough to read out on the telephone. */
export const createGuard = (log: DeveloperLog, draw: () => string): Guard => ({
  guarded: (task, failed) => {
    try {
      return task();
    } catch (reason) {
      const reference = draw()
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 6)
        .toUpperCase();
      log.error(`card failed, reference ${reference}: ${traceOf(reason)}`);
      return failed(reference);
    }
  },
});
