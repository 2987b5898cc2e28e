/** The birthday: a date, or words where nobody knows the date. */
import { dateText } from '../dateText';
import { describeField, withoutStandIn } from '../describeField';
import { plainText } from '../plainText';

export const birthday = describeField({
  name: 'birthday',
  attributes: { date: dateText, text: plainText },
  // Address books put the date into words by themselves, in the reader's language.
  settle: (element) => withoutStandIn(element, 'text', ['date']),
  sharedByDefault: false,
});
