/** E-mail addresses; no mail system in use tells upper case from lower. */
import { describeField, identifiedBy } from '../describeField';
import { foldCase } from '../plainText';
import { standardType } from '../standardType';

export const email = describeField({
  name: 'email',
  attributes: { value: foldCase, type: standardType },
  key: identifiedBy('value'),
});
