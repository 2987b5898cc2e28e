/** Other people and what they are to this one. */
import { describeField, identifiedBy } from '../describeField';
import { plainText } from '../plainText';
import { standardType } from '../standardType';

export const relation = describeField({
  name: 'relation',
  attributes: { value: plainText, type: standardType },
  key: identifiedBy('value', 'type'),
  sharedByDefault: false,
});
