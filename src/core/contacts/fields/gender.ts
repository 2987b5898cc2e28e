/** Gender, and the pronouns to address a person by. */
import { describeField } from '../describeField';
import { plainText } from '../plainText';
import { standardType } from '../standardType';

export const gender = describeField({
  name: 'gender',
  attributes: { value: standardType, pronouns: plainText },
});
