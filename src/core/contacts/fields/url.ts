/** Web pages. */
import { describeField } from '../describeField';
import { standardType } from '../standardType';
import { webAddress, webPlace } from '../webAddress';

export const url = describeField({
  name: 'url',
  attributes: { value: webAddress, type: standardType },
  key: (canonical) => webPlace(canonical['value'] ?? ''),
});
