/** Birthdays. Google asks for `date` wherever there is one; `text` is not validated. */
import { date, text } from './attribute';
import { describePersonField } from './describePersonField';

export const birthday = describePersonField('birthday', 'birthdays', {
  date: date('date'),
  text: text('text'),
});
