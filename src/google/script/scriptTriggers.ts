/** The account's hourly trigger. */
import type { Triggers } from '../../app/ports';

type Script = Pick<GoogleAppsScript.Script.ScriptApp, 'getProjectTriggers' | 'newTrigger'>;

/**
 * An add-on may have one clock trigger per account, at most hourly
 * (developers.google.com/apps-script/guides/triggers/installable), so one function serves all purposes.
 */
export const createScriptTriggers = (script: Script, functionName: string): Triggers => ({
  ensureHourly: () => {
    const present = script
      .getProjectTriggers()
      .some((trigger) => trigger.getHandlerFunction() === functionName);
    if (!present) script.newTrigger(functionName).timeBased().everyHours(1).create();
  },
});
