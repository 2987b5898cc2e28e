/** Events: anniversaries and other days of the year. */
import { date, text } from './attribute';
import { describePersonField } from './describePersonField';

export const event = describePersonField('event', 'events', { date: date('date'), type: text('type') });
