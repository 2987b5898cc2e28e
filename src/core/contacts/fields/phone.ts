/** Phone and fax numbers. */
import { describeField, identifiedBy } from '../describeField';
import { phoneIdentity } from '../japanesePhone';
import { standardType } from '../standardType';

export const phone = describeField({
  name: 'phone',
  attributes: { value: phoneIdentity, type: standardType },
  key: identifiedBy('value'),
});
