/**
 * When a clock trigger fires.
 *
 * *Faithful:* the minute within the hour is Google's choice, the same at every firing
 * (https://developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers), here fixed by the account;
 * missed firings are not made up for; a one-shot fires once.
 * *Not faithful:* a firing is never late; `nearMinute` is exact where Google allows 15 minutes either way; no weekly or
 * monthly schedules.
 */
import { createHash } from 'node:crypto';
import type { Schedule } from './scriptData';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The minute of the hour at which this person's triggers fire. */
export const triggerMinute = (sub: string): number => numberOf(sub, 0) % 60;

export const firstFiring = (schedule: Schedule, sub: string, timeZone: string, now: number): number => {
  switch (schedule.type) {
    case 'once':
      return schedule.at;
    case 'minutes':
      return now + schedule.every * MINUTE;
    case 'hours':
      return nextAtMinute(triggerMinute(sub), now);
    case 'days':
      return nextAtHour(schedule, sub, timeZone, now);
  }
};

/** The firing after the one that was due at `last`, later than `now`; none for a one-shot. */
export const nextFiring = (
  schedule: Schedule,
  sub: string,
  timeZone: string,
  last: number,
  now: number,
): number | undefined => {
  switch (schedule.type) {
    case 'once':
      return undefined;
    case 'minutes':
      return stepPast(last, schedule.every * MINUTE, now);
    case 'hours':
      return stepPast(last, schedule.every * HOUR, now);
    case 'days': {
      // A day may have 23 hours where summer time begins; the search goes on from a little before the due hour.
      const nearlyDue = last + (schedule.every * 24 - 2) * HOUR;
      return nextAtHour(schedule, sub, timeZone, Math.max(nearlyDue, now));
    }
  }
};

const stepPast = (last: number, interval: number, now: number): number =>
  last + interval * Math.max(1, Math.floor((now - last) / interval) + 1);

const nextAtMinute = (minute: number, now: number): number => {
  const thisHour = Math.floor(now / HOUR) * HOUR + minute * MINUTE;
  return thisHour > now ? thisHour : thisHour + HOUR;
};

const nextAtHour = (
  schedule: Schedule & { readonly type: 'days' },
  sub: string,
  timeZone: string,
  now: number,
): number => {
  const hour = schedule.hour ?? numberOf(sub, 4) % 24;
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  let at = nextAtMinute(schedule.minute ?? triggerMinute(sub), now);
  // Two days hold every hour at least once, whatever summer time does.
  for (let tries = 0; tries < 48 && Number(clock.format(at)) !== hour; tries += 1) at += HOUR;
  return at;
};

const numberOf = (sub: string, offset: number): number =>
  createHash('sha256').update(`trigger:${sub}`).digest().readUInt32BE(offset);
