/**
 * What a person's runs may use in a day, and how many of them may run at once; the last word of several services.
 *
 * *Faithful:* the figures of Google Workspace accounts (https://developers.google.com/apps-script/guides/services/quotas):
 * 6 hours of triggers, 100,000 requests, 500,000 reads and writes of properties, 1,500 recipients of mail a day, 30 executions at once; all of them
 * counted for the person as whom a function runs; a day is 24 hours, whose beginning Google chooses for each person. The
 * exceptions for requests and for triggers are worded as in public reports (diegomanuel/binance-to-google-sheets issue 8,
 * webdigi/GmailScheduler issue 31, where such a trigger's run begins and ends in the same minute); that for too many at
 * once stands on the page of quotas.
 * *Not faithful:* the day begins with the first use; a trigger that begins within its budget runs to its end; one call
 * counts once, also one that reads all properties; the 1,000 executions of a script at once are not counted; the exception
 * for properties is worded like that for requests.
 */
import type { World } from '../google/world';
import type { RunningExecution } from './runningExecution';
import { ScriptException } from './runningExecution';

export interface DailyLimits {
  readonly triggerMilliseconds: number;
  readonly fetches: number;
  readonly propertyCalls: number;
  readonly mailRecipients: number;
  /** At any one moment. */
  readonly simultaneous: number;
}

export interface DailyUse {
  /** When the person's day began. */
  readonly since: number;
  triggerMilliseconds: number;
  fetches: number;
  propertyCalls: number;
  mailRecipients: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const workspaceLimits: DailyLimits = {
  triggerMilliseconds: 6 * HOUR,
  fetches: 100_000,
  propertyCalls: 500_000,
  mailRecipients: 1_500,
  simultaneous: 30,
};

/** By account id, of those whose day is not over. */
export const usesOfToday = ({ now, script }: World): Readonly<Record<string, DailyUse>> =>
  Object.fromEntries(Object.entries(script.dailyUse).filter(([, { since }]) => now - since < DAY));

const useOf = (world: World, sub: string): DailyUse => {
  const { dailyUse } = world.script;
  const known = dailyUse[sub];
  if (known !== undefined && world.now - known.since < DAY) return known;
  const use = { since: world.now, triggerMilliseconds: 0, fetches: 0, propertyCalls: 0, mailRecipients: 0 };
  dailyUse[sub] = use;
  return use;
};

const services = { fetches: 'urlfetch', propertyCalls: 'properties', mailRecipients: 'email' } as const;

/** Throws Google's exception, and takes nothing then. */
export const takeOfDay = (
  { world, account }: RunningExecution,
  what: keyof typeof services,
  count: number,
): void => {
  const use = useOf(world, account.sub);
  if (use[what] + count > world.script.limits[what])
    throw new ScriptException(`Service invoked too many times for one day: ${services[what]}.`);
  use[what] += count;
};

/** How much of it the person may still use today. */
export const leftOfDay = ({ world, account }: RunningExecution, what: keyof typeof services): number =>
  Math.max(0, world.script.limits[what] - useOf(world, account.sub)[what]);

/** Why an execution does not even begin; `running` is how many of the person's are under way, this one included. */
export const refusalToBegin = (
  { world, account, kind }: RunningExecution,
  running: number,
): string | undefined => {
  const { limits } = world.script;
  if (running > limits.simultaneous)
    return 'There are too many scripts running simultaneously for this Google user account.';
  const isSpent = useOf(world, account.sub).triggerMilliseconds >= limits.triggerMilliseconds;
  return kind === 'trigger' && isSpent ? 'Service using too much computer time for one day' : undefined;
};

/** To be called at the end of every execution. */
export const countTriggerTime = ({ world, account, kind, startedAt }: RunningExecution): void => {
  if (kind === 'trigger') useOf(world, account.sub).triggerMilliseconds += world.now - startedAt;
};
