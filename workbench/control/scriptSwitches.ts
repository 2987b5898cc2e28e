/** Misbehaviours of Apps Script: runs that are killed or doubled, properties that are gone. */
import * as v from 'valibot';
import { defineSwitch } from './switch';

/** What a wipe leaves: the two settings that only an administrator can put back. */
const SETTINGS: readonly string[] = ['BOOK_ACCOUNT_KEY', 'BOOK_SPREADSHEET_ID'];

const ANOTHER_RUN = 'another run';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

export const scriptSwitches = {
  kill: defineSwitch({
    does: 'Kills the next run of a trigger that gets so far, after or before a request or property write.',
    parameters: v.strictObject({
      step: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
      when: v.optional(v.picklist(['before', 'after']), 'after'),
    }),
    example: { step: 9, when: 'after' as const },
    turnOn: ({ runs }, kill) => {
      runs.kill = kill;
      return () => {
        delete runs.kill;
      };
    },
  }),
  'double-trigger': defineSwitch({
    does: 'Fires each trigger twice: the second run begins in the middle of the first.',
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ runs }) => {
      runs.isDoubled = true;
      return () => {
        runs.isDoubled = false;
      };
    },
  }),
  'script-limits': defineSwitch({
    does: 'Sets what a person’s runs may use in a day and how many may run at once; what is not named stays.',
    parameters: v.strictObject({
      triggerMinutes: v.exactOptional(count),
      fetches: v.exactOptional(count),
      propertyCalls: v.exactOptional(count),
      simultaneous: v.exactOptional(count),
    }),
    example: { fetches: 20 },
    turnOn: ({ world }, { triggerMinutes, ...others }) => {
      const { limits } = world().script;
      const minutes = triggerMinutes === undefined ? {} : { triggerMilliseconds: triggerMinutes * 60_000 };
      world().script.limits = { ...limits, ...minutes, ...others };
      return () => {
        world().script.limits = limits;
      };
    },
  }),
  'script-lock-held': defineSwitch({
    does: 'Lets another run hold the script lock for so many seconds.',
    parameters: v.strictObject({ seconds: v.pipe(v.number(), v.minValue(1), v.maxValue(360)) }),
    example: { seconds: 30 },
    turnOn: ({ world }, { seconds }) => {
      const { locks } = world().script;
      locks.script = { execution: ANOTHER_RUN, until: world().now + seconds * 1_000 };
      return () => {
        const { locks: now } = world().script;
        if (now.script?.execution === ANOTHER_RUN) now.script = null;
      };
    },
  }),
  'editor-triggers-bound': defineSwitch({
    does: 'Holds triggers that are installed in the editor to the rules of the add-on’s own.',
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ world }) => {
      const { editorTriggers } = world().script;
      world().script.editorTriggers = 'as the add-on’s';
      return () => {
        world().script.editorTriggers = editorTriggers;
      };
    },
  }),
  'script-properties-lost': defineSwitch({
    does: 'Deletes the script properties but for the settings of the administrator, for good.',
    parameters: v.strictObject({}),
    example: {},
    turnOn: ({ world }) => {
      const { scriptProperties } = world().script;
      for (const name of Object.keys(scriptProperties))
        if (!SETTINGS.includes(name)) Reflect.deleteProperty(scriptProperties, name);
      return null;
    },
  }),
};
