/**
 * Throw-away clock triggers of the admin's. Google keeps no note beside a trigger, so it is known by its function: nothing
 * else makes one for `verifyPlatform`, which then does no more than to remove it.
 */
import * as v from 'valibot';
import type { ThrowAways } from '../../app/platformQuestion';
import { succeed } from '../../core/result';

type Script = Pick<GoogleAppsScript.Script.ScriptApp, 'getProjectTriggers' | 'newTrigger' | 'deleteTrigger'>;
type Schedule = (
  builder: GoogleAppsScript.Script.ClockTriggerBuilder,
) => GoogleAppsScript.Script.ClockTriggerBuilder;

const eventSchema = v.object({ triggerUid: v.union([v.string(), v.number()]) });

/** Whether a trigger calls, one that a killed run has left (developers.google.com/apps-script/guides/triggers/events). */
export const isOfTrigger = (event: unknown): boolean => v.safeParse(eventSchema, event).success;

export interface TrialTriggers extends ThrowAways {
  /** What Google says where it refuses; undefined where it takes the trigger, which is gone again then. */
  readonly refusalOf: (schedule: Schedule) => string | undefined;
  readonly make: (schedule: Schedule) => void;
  readonly hasAny: () => boolean;
  readonly removeAll: () => void;
}

export const createTrialTriggers = (script: Script, functionName: string): TrialTriggers => {
  const trials = (): readonly GoogleAppsScript.Script.Trigger[] =>
    script.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === functionName);
  const make = (schedule: Schedule): GoogleAppsScript.Script.Trigger =>
    schedule(script.newTrigger(functionName).timeBased()).create();
  const removeAll = (): void => {
    for (const trigger of trials()) script.deleteTrigger(trigger);
  };
  return {
    kind: 'triggers',
    refusalOf: (schedule) => {
      let trigger: GoogleAppsScript.Script.Trigger;
      try {
        trigger = make(schedule);
      } catch (reason) {
        return reason instanceof Error ? reason.message : String(reason);
      }
      script.deleteTrigger(trigger);
      return undefined;
    },
    make,
    hasAny: () => script.getProjectTriggers().length > 0,
    removeAll,
    find: () => succeed(trials().map((trigger) => trigger.getUniqueId())),
    remove: () => {
      removeAll();
      return succeed(null);
    },
  };
};
