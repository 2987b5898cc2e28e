/** Languages that a person prefers, as BCP 47 tags: case means nothing, and Java spells the hyphen `_`. */
import { describeField, identifiedBy } from '../describeField';
import { foldCase } from '../plainText';

export const locale = describeField({
  name: 'locale',
  attributes: { value: (text) => foldCase(text).replace(/_/g, '-') },
  key: identifiedBy('value'),
});
