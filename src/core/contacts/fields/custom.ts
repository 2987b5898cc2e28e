/** Fields of people's own making: the type is the label that they gave it. */
import { describeField, identifiedBy } from '../describeField';
import { plainText } from '../plainText';

export const custom = describeField({
  name: 'custom',
  attributes: { value: plainText, type: plainText },
  key: identifiedBy('value', 'type'),
  sharedByDefault: false,
});
