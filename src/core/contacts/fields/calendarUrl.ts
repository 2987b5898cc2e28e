/** Calendars that a person publishes. */
import { describeField } from '../describeField';
import { standardType } from '../standardType';
import { webAddress, webPlace } from '../webAddress';

export const calendarUrl = describeField({
  name: 'calendarUrl',
  attributes: { value: webAddress, type: standardType },
  key: (canonical) => webPlace(canonical['value'] ?? ''),
});
