/** The sidebar's door: what nobody foresaw becomes one sentence and a number, by which it is found in the log. */
import type { DeveloperLog } from '../app/ports';

export interface Guard {
  /** `failed` is given the number under which the log has the exception. */
  readonly guarded: <Value>(task: () => Value, failed: (reference: string) => Value) => Value;
}

/** An exception's text may repeat somebody's data, as that of JSON.parse does; its name and where it was thrown do not. */
const traceOf = (reason: unknown): string => {
  if (!(reason instanceof Error)) return typeof reason;
  // The trace repeats the text before it lists the places.
  const places = (reason.stack ?? '').replace(reason.message, '').match(/^\s+at .+:\d+:\d+\)?$/gm) ?? [];
  return [reason.name, ...places.map((place) => place.trim())].join(' ');
};

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
