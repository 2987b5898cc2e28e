/**
 * A clock that stands still until a test moves it.
 *
 * *Not modelled:* time that passes while work is done.
 */
import type { Clock } from '../../src/app/ports';

export interface ClockData {
  /** Milliseconds since the epoch. */
  now: number;
}

/** A Monday morning in Tokyo: 2026-04-06 09:00. */
export const startOfClock = (): ClockData => ({ now: Date.UTC(2026, 3, 6, 0, 0, 0) });

export const createMemoryClock = (data: ClockData): Clock => ({ now: () => data.now });
