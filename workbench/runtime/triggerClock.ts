/**
 * The clock that fires triggers, and the event that a fired function receives
 * (https://developers.google.com/apps-script/guides/triggers/events#time-driven_events).
 *
 * *Faithful:* only triggers that the script or a person in its editor created; each runs as the person who created it; nothing runs as a suspended
 * account, nor as one for which the administrator has not installed the add-on, unless the trigger was installed in the editor.
 * *Not faithful:* triggers that are due together run one after another.
 */
import { isInstalledFor } from '../google/marketplace/installation';
import type { World } from '../google/world';
import type { Trigger } from './scriptData';
import { nextFiring } from './triggerSchedule';

const DAY = 86_400_000;

export const dueTriggers = (world: World, now: number): readonly Trigger[] =>
  live(world)
    .filter(({ nextAt }) => nextAt <= now)
    .sort((left, right) => left.nextAt - right.nextAt)
    .map(({ trigger }) => trigger);

export const nextTriggerAt = (world: World): number | undefined => {
  const moments = live(world).map(({ nextAt }) => nextAt);
  return moments.length === 0 ? undefined : Math.min(...moments);
};

/** Called before the function runs: a killed run does not make its trigger fire again at once. */
export const scheduleNext = (trigger: Trigger, timeZone: string, now: number): void => {
  const next = nextFiring(trigger.schedule, trigger.owner, timeZone, trigger.nextAt ?? now, now);
  if (next === undefined) delete trigger.nextAt;
  else trigger.nextAt = next;
};

export const clockEvent = ({ uid }: Trigger, now: number): Readonly<Record<string, unknown>> => {
  const date = new Date(now);
  const year = date.getUTCFullYear();
  return {
    authMode: 'FULL',
    'day-of-month': date.getUTCDate(),
    'day-of-week': ((date.getUTCDay() + 6) % 7) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    month: date.getUTCMonth() + 1,
    second: date.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: uid,
    'week-of-year': Math.ceil(((now - Date.UTC(year, 0, 1)) / DAY + 1) / 7),
    year,
  };
};

const live = (world: World): { readonly trigger: Trigger; readonly nextAt: number }[] => {
  const suspended = new Set(world.accounts.filter((account) => account.suspended).map(({ sub }) => sub));
  return world.script.triggers.flatMap((trigger) =>
    trigger.nextAt === undefined || suspended.has(trigger.owner) || !isAlive(world, trigger)
      ? []
      : [{ trigger, nextAt: trigger.nextAt }],
  );
};

/** Whoever may edit the script can run it without the add-on. */
const isAlive = (world: World, { byHand, owner }: Trigger): boolean =>
  byHand === true || isInstalledFor(world, owner);
