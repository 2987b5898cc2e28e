/** What a person likes. */
import { describeField, identifiedBy } from '../describeField';
import { plainText } from '../plainText';

export const interest = describeField({
  name: 'interest',
  attributes: { value: plainText },
  key: identifiedBy('value'),
});
