/** What makes time pass, and what takes it back. */
import * as v from 'valibot';
import { question } from '../question';

const MINUTE = 60_000;
const MOST_MINUTES = 7 * 24 * 60;

const advanceSchema = v.strictObject({
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MINUTES)),
});

/** Lets virtual time pass, firing triggers as they fall due. */
export const advance = question<'advance'>(advanceSchema, async (office, { minutes }) => ({
  executions: await office.advance(minutes * MINUTE),
}));

/** Fires what is due, or else what falls due next. */
export const runDue = question<'runDue'>(v.strictObject({}), async (office) => ({
  executions: await office.runDue(),
}));

const startOverSchema = v.strictObject({
  day: v.exactOptional(v.picklist(['installed', 'before-installation'])),
});

export const startOver = question<'startOver'>(startOverSchema, async (office, { day = 'installed' }) => {
  await office.startOver(day);
  return {};
});
