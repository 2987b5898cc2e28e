/** Other names that a person goes by. */
import { describeField, identifiedBy } from '../describeField';
import { plainText } from '../plainText';
import { oneOf } from '../restrictedText';

export const nickname = describeField({
  name: 'nickname',
  attributes: {
    value: plainText,
    type: oneOf(['maidenName', 'initials', 'otherName', 'alternateName', 'shortName']),
  },
  key: identifiedBy('value'),
});
