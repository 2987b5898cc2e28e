/**
 * Clock triggers as a script makes, lists and deletes them; the host's side of ScriptApp's triggers.
 *
 * *Faithful:* an add-on's clock trigger fires hourly at most, and a shorter interval is refused at `create`
 * (https://developers.google.com/apps-script/guides/triggers/installable); one trigger of a type per person
 * (https://developers.google.com/workspace/add-ons/concepts/workspace-triggers), 20 without an add-on
 * (https://developers.google.com/apps-script/guides/services/quotas); a person sees only their own; a spent one-shot stays
 * listed, and counts, until the script deletes it.
 * *Not faithful:* Google does not say whether a one-shot counts as the add-on's trigger, nor one that a function makes which
 * was started in the editor: here both do, the strict reading, and the other is a switch (`platformAnswers.ts`). Those
 * installed by hand: `triggersPage.ts`.
 */
import type { PlatformAnswers } from '../../google/platformAnswers';
import { newId } from '../../google/world';
import { requireScope } from '../authorization';
import type { Handlers, TriggerView } from '../operations';
import type { RunningExecution } from '../runningExecution';
import { ScriptException } from '../runningExecution';
import type { Schedule, Trigger } from '../scriptData';
import { firstFiring } from '../triggerSchedule';

const MINUTES_ALLOWED: readonly number[] = [1, 5, 10, 15, 30];
const LIMIT = 20;

export const triggerHandlers = (
  execution: RunningExecution,
): Handlers<'trigger.create' | 'trigger.list' | 'trigger.delete'> => {
  const { world, account, manifest } = execution;
  const own = (): readonly Trigger[] => world.script.triggers.filter(({ owner }) => owner === account.sub);
  const counted = (): readonly Trigger[] =>
    own().filter(({ byHand }) => byHand === undefined || world.script.editorTriggers === 'as the add-on’s');
  return {
    'trigger.create': ({ handler, schedule }) => {
      requireScope(execution, 'ScriptApp.newTrigger', 'script.scriptapp');
      const isAddOn = manifest.addOns !== undefined;
      refuseSchedule(schedule, isAddOn, world.platform);
      refuseTooMany(counted().length, isAddOn, world.platform);
      const trigger: Trigger = {
        uid: newId(world, 'trigger-'),
        owner: account.sub,
        handler,
        schedule,
        nextAt: firstFiring(schedule, account.sub, manifest.timeZone, world.now),
      };
      world.script.triggers.push(trigger);
      return view(trigger);
    },
    'trigger.list': () => {
      requireScope(execution, 'ScriptApp.getProjectTriggers', 'script.scriptapp');
      return own().map(view);
    },
    'trigger.delete': ({ uid }) => {
      requireScope(execution, 'ScriptApp.deleteTrigger', 'script.scriptapp');
      const index = world.script.triggers.findIndex((one) => one.uid === uid && one.owner === account.sub);
      if (index === -1)
        throw new ScriptException(
          'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
        );
      world.script.triggers.splice(index, 1);
      return null;
    },
  };
};

const view = ({ uid, handler }: Trigger): TriggerView => ({ uid, handler });

export const refuseSchedule = (
  schedule: Schedule,
  isAddOn: boolean,
  { frequentTriggers }: Pick<PlatformAnswers, 'frequentTriggers'>,
): void => {
  if (schedule.type === 'minutes' && isAddOn && !frequentTriggers) {
    throw new ScriptException('The recurrence interval for an Add-on trigger must be at least one hour.');
  }
  if (schedule.type === 'minutes' && !MINUTES_ALLOWED.includes(schedule.every)) {
    throw new ScriptException(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  }
  if (schedule.type !== 'once' && !(Number.isInteger(schedule.every) && schedule.every >= 1)) {
    throw new ScriptException('The recurrence interval of a trigger must be a whole number of at least 1.');
  }
};

export const refuseTooMany = (
  made: number,
  isAddOn: boolean,
  { clockTriggers }: Pick<PlatformAnswers, 'clockTriggers'>,
): void => {
  if (isAddOn && clockTriggers < LIMIT && made >= clockTriggers) {
    throw new ScriptException(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  }
  if (made >= LIMIT) {
    throw new ScriptException(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
};
