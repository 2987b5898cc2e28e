/**
 * What Google's classes have and the emulated ones lack, by class: whatever of it a script calls throws one sentence that
 * names it, so that nobody mistakes a gap of the emulator for a mistake of his own. Compared with the published typings by
 * `typings.test.ts`, which finds a name that is missing here and one that is here for nothing.
 */
import { Exception } from './ask';

export const notEmulated = {
  Blob: ['getAs', 'getAllBlobs', 'setContentTypeFromExtension'],
  ClockTriggerBuilder: ['atDate', 'everyWeeks', 'inTimezone', 'onMonthDay', 'onWeekDay'],
  HTTPResponse: ['getAs'],
  HtmlOutput: ['asTemplate', 'getAs'],
  HtmlService: ['createTemplate', 'createTemplateFromFile', 'getUserAgent'],
  ScriptApp: [
    'getProjectKey',
    'getScriptTriggers',
    'getUserTriggers',
    'invalidateAuth',
    'newStateToken',
    'requireAllScopes',
    'requireScopes',
  ],
  Service: ['disable'],
  Session: ['getTimeZone', 'getUser'],
  TriggerBuilder: ['forDocument', 'forForm', 'forSpreadsheet', 'forUserCalendar'],
  User: ['getUserLoginId'],
  Utilities: ['jsonParse', 'jsonStringify', 'parseCsv', 'parseDate', 'unzip', 'zip'],
} as const;

export type ClassWithGaps = keyof typeof notEmulated;

/** Adds the refusals to an object of the class, or to its prototype. */
export const withGaps = <Emulated extends object>(className: ClassWithGaps, emulated: Emulated): Emulated => {
  for (const name of notEmulated[className]) {
    const value = (): never => {
      throw new Exception(`${className}.${name} is not emulated.`);
    };
    Object.defineProperty(emulated, name, { value, configurable: true });
  }
  return emulated;
};
