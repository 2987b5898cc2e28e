/** The account's hourly trigger. */
import type { Triggers } from '../../app/ports';

type Script = Pick<GoogleAppsScript.Script.ScriptApp, 'deleteTrigger' | 'getProjectTriggers' | 'newTrigger'>;

/**
 * An add-on may have one clock trigger per account, at most hourly
 * (developers.google.com/apps-script/guides/triggers/installable), so one function serves all purposes. Whether that binds
 * a function that was started in the editor is not documented, so it is tried.
 */
export const createScriptTriggers = (script: Script, functionName: string): Triggers => {
  const present = (): readonly GoogleAppsScript.Script.Trigger[] =>
    script.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === functionName);
  const removeAll = (triggers: readonly GoogleAppsScript.Script.Trigger[]): void => {
    for (const trigger of triggers) script.deleteTrigger(trigger);
  };
  const ensureHourly = (): void => {
    if (present().length === 0) script.newTrigger(functionName).timeBased().everyHours(1).create();
  };
  return {
    ensureHourly,
    ensureOften: () => {
      const before = present();
      try {
        script.newTrigger(functionName).timeBased().everyMinutes(5).create();
      } catch {
        // One that was installed by hand may be frequent already: Google tells no trigger's interval, so it stays.
        ensureHourly();
        return false;
      }
      removeAll(before);
      return true;
    },
    removeAll: () => {
      removeAll(present());
    },
  };
};
