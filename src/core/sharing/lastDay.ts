/**
 * The end of a share as people say it: the last day on which it counts, by the clock of whoever says it. In the book the end is an
 * instant, so that it means the same to everybody. Pure; `offset` is by how many milliseconds that clock is ahead of UTC, a day is
 * the milliseconds of its midnight in UTC.
 */

const DAY = 24 * 60 * 60_000;

/** Beyond it no calendar of a browser goes. */
const LATEST = Date.UTC(10_000, 0);

/** The midnight after that day. Undefined for what is no day of a calendar. */
export const endAfter = (day: number, offset: number): number | undefined =>
  Number.isSafeInteger(day) && day >= 0 && day < LATEST
    ? Math.floor(day / DAY) * DAY + DAY - offset
    : undefined;

export const lastDayBefore = (end: number, offset: number): number =>
  Math.floor((end - 1 + offset) / DAY) * DAY;

/** An end as a card carries it from step to step. */
export const endFrom = (text: string): number | undefined => {
  const end = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  return end <= LATEST + 2 * DAY ? end : undefined;
};

/** What the company allows at the longest, 0 for no limit. `end` null: none. */
export const endWithinDays = (longestDays: number, end: number | null, now: number): number | null => {
  if (longestDays === 0) return end;
  const latest = now + longestDays * DAY;
  return end === null ? latest : Math.min(end, latest);
};
