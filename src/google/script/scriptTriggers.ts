/** The account's clock triggers: the hourly one, and one that fires once for whoever asked for more than a click can do. */
import type { Triggers } from '../../app/ports';

type Script = Pick<GoogleAppsScript.Script.ScriptApp, 'deleteTrigger' | 'getProjectTriggers' | 'newTrigger'>;

/** Functions of the bundle. They differ because of a trigger Google tells the function and nothing else. */
export interface TriggerFunctions {
  readonly regular: string;
  readonly once: string;
}

/** Google rounds it up to its own minutes. */
const SOON = 60_000;

/**
 * An add-on may have one clock trigger per account, at most hourly
 * (developers.google.com/apps-script/guides/triggers/installable), so one function serves all purposes. Whether that binds
 * a function that was started in the editor is not documented, so it is tried; nor whether one that fires once counts, so that is
 * tried, too, and has the hourly one's place where it does.
 */
export const createScriptTriggers = (script: Script, { regular, once }: TriggerFunctions): Triggers => {
  const present = (name: string): readonly GoogleAppsScript.Script.Trigger[] =>
    script.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === name);
  const removeAll = (triggers: readonly GoogleAppsScript.Script.Trigger[]): void => {
    for (const trigger of triggers) script.deleteTrigger(trigger);
  };
  const makeHourly = (): void => {
    script.newTrigger(regular).timeBased().everyHours(1).create();
  };
  const ensureHourly = (isOnceWaitedFor = false): void => {
    if (present(regular).length > 0) return;
    const spent = present(once);
    if (isOnceWaitedFor && spent.length > 0) return;
    // One that has fired stays in the list and counts.
    removeAll(spent);
    makeHourly();
  };
  const makeOnce = (): boolean => {
    try {
      script.newTrigger(once).timeBased().after(SOON).create();
      return true;
    } catch {
      return false;
    }
  };
  return {
    ensureHourly,
    ensureOften: () => {
      const before = present(regular);
      try {
        script.newTrigger(regular).timeBased().everyMinutes(5).create();
      } catch {
        // One that was installed by hand may be frequent already: Google tells no trigger's interval, so it stays.
        ensureHourly();
        return false;
      }
      removeAll(before);
      return true;
    },
    runSoon: () => {
      removeAll(present(once));
      if (makeOnce()) return true;
      // Killed between the two, the account has none until the add-on is opened again; the worker looks after it meanwhile.
      removeAll(present(regular));
      if (makeOnce()) return true;
      makeHourly();
      return false;
    },
    endOnce: () => {
      removeAll(present(once));
      ensureHourly();
    },
    removeAll: () => {
      removeAll([...present(regular), ...present(once)]);
    },
  };
};
