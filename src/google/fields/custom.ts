/** Fields of people's own making; Google calls their type the key. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const custom = describePersonField('custom', 'userDefined', {
  value: text('value'),
  type: text('key'),
});
