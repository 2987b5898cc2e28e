/** Phone numbers. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const phone = describePersonField('phone', 'phoneNumbers', {
  value: text('value'),
  type: text('type'),
});
