/** Keywords, most of them carried along since an import from another mail program. */
import { describeField, identifiedBy } from '../describeField';
import { plainText } from '../plainText';
import { oneOf } from '../restrictedText';

export const keyword = describeField({
  name: 'keyword',
  attributes: {
    value: plainText,
    type: oneOf([
      ...['outlookBillingInformation', 'outlookDirectoryServer', 'outlookKeyword', 'outlookMileage'],
      ...['outlookPriority', 'outlookSensitivity', 'outlookSubject', 'outlookUser'],
      ...['home', 'work', 'other'],
    ]),
  },
  key: identifiedBy('value', 'type'),
});
