/** The note. Contacts have plain text only; HTML occurs in profiles. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const note = describePersonField(
  'note',
  'biographies',
  { value: text('value') },
  {
    contentType: 'TEXT_PLAIN',
  },
);
