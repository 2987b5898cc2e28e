/** Gender and pronouns. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const gender = describePersonField('gender', 'genders', {
  value: text('value'),
  pronouns: text('addressMeAs'),
});
