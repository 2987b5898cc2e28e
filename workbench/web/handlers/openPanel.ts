/** Opens the add-on in the side panel: its homepage, or its card for the message that is open. */
import * as v from 'valibot';
import { question } from '../question';
import { personWithAddOn } from './personWithAddOn';
import { panelEnding } from './panelEnding';

const schema = v.strictObject({
  as: v.string(),
  message: v.exactOptional(v.string()),
  host: v.exactOptional(v.literal('mobile')),
});

export const openPanel = question<'openPanel'>(schema, (office, { as, message, host }) => {
  const { place } = office;
  const person = personWithAddOn(office, as);
  const platform = host === 'mobile' ? 'ANDROID' : 'WEB';
  const execution =
    message === undefined
      ? place.open(person.sub)
      : place.openMessage(person.sub, message, undefined, platform);
  return panelEnding(execution, person);
});
