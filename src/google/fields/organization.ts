/** Companies, schools and posts. */
import { date, flag, text, wholeNumber } from './attribute';
import { describePersonField } from './describePersonField';

export const organization = describePersonField('organization', 'organizations', {
  name: text('name'),
  reading: text('phoneticName'),
  title: text('title'),
  department: text('department'),
  description: text('jobDescription'),
  location: text('location'),
  domain: text('domain'),
  symbol: text('symbol'),
  costCenter: text('costCenter'),
  fullTimeMillipercent: wholeNumber('fullTimeEquivalentMillipercent'),
  startDate: date('startDate'),
  endDate: date('endDate'),
  current: flag('current'),
  type: text('type'),
});
