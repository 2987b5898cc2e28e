/** Days worth remembering, such as the start of a contract. */
import { dateText } from '../dateText';
import { describeField, identifiedBy } from '../describeField';
import { standardType } from '../standardType';

export const event = describeField({
  name: 'event',
  attributes: { date: dateText, type: standardType },
  key: identifiedBy('date', 'type'),
});
