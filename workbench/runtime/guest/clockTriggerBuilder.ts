/**
 * ClockTriggerBuilder (https://developers.google.com/apps-script/reference/script/clock-trigger-builder).
 *
 * *Not faithful:* no weekly or monthly schedules and no `atDate`; hours are those of the script's time zone, so there is
 * no `inTimezone`.
 */
import type { Schedule } from '../scriptData';
import { Exception } from './ask';
import { withGaps } from './notEmulated';

export interface ClockTriggerBuilder<Made> {
  readonly after: (milliseconds: number) => ClockTriggerBuilder<Made>;
  readonly at: (date: Date) => ClockTriggerBuilder<Made>;
  readonly everyMinutes: (n: number) => ClockTriggerBuilder<Made>;
  readonly everyHours: (n: number) => ClockTriggerBuilder<Made>;
  readonly everyDays: (n: number) => ClockTriggerBuilder<Made>;
  readonly atHour: (hour: number) => ClockTriggerBuilder<Made>;
  readonly nearMinute: (minute: number) => ClockTriggerBuilder<Made>;
  readonly create: () => Made;
}

export const clockTriggerBuilder = <Made>(
  create: (schedule: Schedule) => Made,
): ClockTriggerBuilder<Made> => {
  let chosen: Schedule | undefined;
  let timeOfDay: { readonly hour?: number; readonly minute?: number } = {};

  const choose = (schedule: Schedule): ClockTriggerBuilder<Made> => {
    if (chosen !== undefined) throw new Exception('The type of the clock trigger has already been chosen.');
    chosen = schedule;
    return builder;
  };
  const builder: ClockTriggerBuilder<Made> = withGaps('ClockTriggerBuilder', {
    after: (milliseconds) => choose({ type: 'once', at: Date.now() + milliseconds }),
    at: (date) => choose({ type: 'once', at: date.getTime() }),
    everyMinutes: (n) => choose({ type: 'minutes', every: n }),
    everyHours: (n) => choose({ type: 'hours', every: n }),
    everyDays: (n) => choose({ type: 'days', every: n }),
    atHour: (hour) => {
      timeOfDay = { ...timeOfDay, hour };
      return builder;
    },
    nearMinute: (minute) => {
      timeOfDay = { ...timeOfDay, minute };
      return builder;
    },
    create: () => {
      if (chosen === undefined) throw new Exception('The type of the clock trigger has not been chosen.');
      return create(chosen.type === 'days' ? { ...chosen, ...timeOfDay } : chosen);
    },
  });
  return builder;
};
