/** E-mail addresses. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const email = describePersonField('email', 'emailAddresses', {
  value: text('value'),
  type: text('type'),
});
