/**
 * What a person does by hand on the page *Triggers* of the script's editor: the way in which a worker's trigger is installed.
 *
 * *Faithful:* it runs as whoever installed it, and is listed among that person's triggers; the intervals of that page
 * (https://developers.google.com/apps-script/guides/triggers/installable).
 * *Not faithful:* Google does not say whether such a trigger of an add-on's project obeys the rules of an add-on. Here it
 * does not, unless the world says so: either reading can be tested.
 */
import { newId } from '../google/world';
import type { World } from '../google/world';
import type { Schedule, Trigger } from './scriptData';
import type { ScriptProject } from './scriptProject';
import { refuseSchedule, refuseTooMany } from './services/triggers';
import { firstFiring } from './triggerSchedule';

export interface TriggerByHand {
  /** The account id of the person at the editor. */
  readonly owner: string;
  readonly handler: string;
  readonly schedule: Schedule;
}

/** Throws what Google says, as a script would read it. */
export const installTrigger = (
  world: World,
  { manifest }: ScriptProject,
  { owner, handler, schedule }: TriggerByHand,
): Trigger => {
  const { triggers, editorTriggers } = world.script;
  const isAddOn = manifest.addOns !== undefined && editorTriggers === 'as the add-on’s';
  refuseSchedule(schedule, isAddOn, world.platform);
  const made = triggers.filter((trigger) => trigger.owner === owner).length;
  refuseTooMany(made, isAddOn, world.platform);
  const trigger: Trigger = {
    uid: newId(world, 'trigger-'),
    owner,
    handler,
    schedule,
    byHand: true,
    nextAt: firstFiring(schedule, owner, manifest.timeZone, world.now),
  };
  triggers.push(trigger);
  return trigger;
};
