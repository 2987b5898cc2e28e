/** Opens the add-on in the side panel: its homepage, or its card for the message that is open. */
import * as v from 'valibot';
import { question } from '../question';
import { personWithAddOn } from './personWithAddOn';
import { panelEnding } from './panelEnding';

const schema = v.strictObject({ as: v.string(), message: v.exactOptional(v.string()) });

export const openPanel = question<'openPanel'>(schema, (office, { as, message }) => {
  const { place } = office;
  const person = personWithAddOn(office, as);
  const execution = message === undefined ? place.open(person.sub) : place.openMessage(person.sub, message);
  return panelEnding(execution, person);
});
