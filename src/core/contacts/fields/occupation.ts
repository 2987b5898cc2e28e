/** What a person does for a living, apart from any company. */
import { describeField, identifiedBy } from '../describeField';
import { plainText } from '../plainText';

export const occupation = describeField({
  name: 'occupation',
  attributes: { value: plainText },
  key: identifiedBy('value'),
});
