/** Accounts in chat services; the same account name in two services is two things. */
import { describeField, identifiedBy } from '../describeField';
import { plainText } from '../plainText';
import { standardType } from '../standardType';

export const instantMessage = describeField({
  name: 'instantMessage',
  attributes: { value: plainText, protocol: standardType, type: standardType },
  key: identifiedBy('value', 'protocol'),
});
