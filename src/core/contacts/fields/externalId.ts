/** Numbers under which other systems know the person. */
import { describeField, identifiedBy } from '../describeField';
import { plainText } from '../plainText';
import { standardType } from '../standardType';

export const externalId = describeField({
  name: 'externalId',
  attributes: { value: plainText, type: standardType },
  key: identifiedBy('value', 'type'),
});
