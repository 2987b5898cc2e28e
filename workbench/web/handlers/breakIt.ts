/** Breaks something on purpose, or mends all that is broken. */
import * as v from 'valibot';
import { question } from '../question';

const schema = v.strictObject({
  what: v.picklist(['kill', 'quota', 'lag', 'double', 'late-book', 'wipe', 'forget', 'delegation', 'mend']),
  call: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
});

export const breakIt = question<'breakIt'>(schema, (office, { what, call = 1 }) => {
  if (what === 'mend') office.breaks.mend();
  else office.breaks.start(what, call);
  return {};
});
