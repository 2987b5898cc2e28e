/** Identifiers in other systems. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const externalId = describePersonField('externalId', 'externalIds', {
  value: text('value'),
  type: text('type'),
});
