/** Addresses for internet telephony. */
import { describeField, identifiedBy } from '../describeField';
import { foldCase } from '../plainText';
import { standardType } from '../standardType';

export const sip = describeField({
  name: 'sip',
  attributes: { value: foldCase, type: standardType },
  key: identifiedBy('value'),
});
