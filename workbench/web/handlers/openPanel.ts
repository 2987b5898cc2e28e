/** Opens the add-on: its homepage in a host, its card for the message that is open, or for the one that is being written. */
import * as v from 'valibot';
import { question } from '../question';
import { besideEntries, placeOf } from './beside';
import { personWithAddOn } from './personWithAddOn';
import { panelEnding } from './panelEnding';

const schema = v.strictObject({ as: v.string(), ...besideEntries });

export const openPanel = question<'openPanel'>(schema, (office, { as, ...beside }) => {
  const { place } = office;
  const person = personWithAddOn(office, as);
  const { message, draft, platform, host } = placeOf(beside);
  if (draft !== undefined) return panelEnding(place.openCompose(person.sub, draft), person);
  const execution =
    message === undefined
      ? place.open(person.sub, undefined, host)
      : place.openMessage(person.sub, message, undefined, platform);
  return panelEnding(execution, person);
});
