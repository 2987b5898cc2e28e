/** Opens the add-on's homepage in the side panel. */
import * as v from 'valibot';
import { question } from '../question';
import { personWithAddOn } from './personWithAddOn';
import { panelEnding } from './panelEnding';

export const openPanel = question<'openPanel'>(v.strictObject({ as: v.string() }), (office, { as }) => {
  const person = personWithAddOn(office, as);
  return panelEnding(office.place.open(person.sub), person);
});
