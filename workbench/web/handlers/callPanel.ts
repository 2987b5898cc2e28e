/** Clicks, types or asks for suggestions in the side panel: whatever calls a function of the bundle. */
import * as v from 'valibot';
import { question } from '../question';
import { besideEntries, placeOf } from './beside';
import { personWithAddOn } from './personWithAddOn';
import { panelEnding } from './panelEnding';

const milliseconds = v.pipe(v.number(), v.integer());
const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(59));

const momentSchema = v.union([
  v.strictObject({ dateInput: v.strictObject({ msSinceEpoch: milliseconds }) }),
  v.strictObject({ timeInput: v.strictObject({ hours: part, minutes: part }) }),
  v.strictObject({
    dateTimeInput: v.strictObject({ hasDate: v.boolean(), hasTime: v.boolean(), msSinceEpoch: milliseconds }),
  }),
]);

const schema = v.strictObject({
  as: v.string(),
  function: v.string(),
  parameters: v.record(v.string(), v.string()),
  inputs: v.record(v.string(), v.array(v.string())),
  moments: v.exactOptional(v.record(v.string(), momentSchema)),
  ...besideEntries,
});

export const callPanel = question<'callPanel'>(
  schema,
  (office, { as, function: name, parameters, inputs, moments, ...beside }) => {
    const person = personWithAddOn(office, as);
    const click = {
      parameters,
      inputs,
      ...(moments === undefined ? {} : { moments }),
      ...placeOf(beside),
    };
    return panelEnding(office.place.callFunction(person.sub, name, click), person);
  },
);
