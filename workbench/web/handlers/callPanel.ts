/** Clicks, types or asks for suggestions in the side panel: whatever calls a function of the bundle. */
import * as v from 'valibot';
import { question } from '../question';
import { personWithAddOn } from './personWithAddOn';
import { panelEnding } from './panelEnding';

const schema = v.strictObject({
  as: v.string(),
  function: v.string(),
  parameters: v.record(v.string(), v.string()),
  inputs: v.record(v.string(), v.array(v.string())),
  message: v.exactOptional(v.string()),
});

export const callPanel = question<'callPanel'>(
  schema,
  (office, { as, function: name, parameters, inputs, message }) => {
    const person = personWithAddOn(office, as);
    const click = { parameters, inputs, ...(message === undefined ? {} : { message }) };
    return panelEnding(office.place.callFunction(person.sub, name, click), person);
  },
);
