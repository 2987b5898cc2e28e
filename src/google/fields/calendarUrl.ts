/** Published calendars. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const calendarUrl = describePersonField('calendarUrl', 'calendarUrls', {
  value: text('url'),
  type: text('type'),
});
