/** The note: free text, whose lines and widths are its author's. */
import { describeField } from '../describeField';
import { linesOfText } from '../plainText';

export const note = describeField({
  name: 'note',
  attributes: { value: linesOfText },
  sharedByDefault: false,
});
