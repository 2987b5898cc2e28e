/** Where a person is found: a place, or a desk in a building. */
import { describeField } from '../describeField';
import { foldCase, plainText } from '../plainText';
import { flag } from '../restrictedText';
import { standardType } from '../standardType';

const PLACE = ['value', 'building', 'floor', 'section', 'desk'];

export const location = describeField({
  name: 'location',
  attributes: {
    value: plainText,
    building: plainText,
    floor: plainText,
    section: plainText,
    desk: plainText,
    current: flag,
    type: standardType,
  },
  key: (canonical) => {
    const place = PLACE.map((attribute) => foldCase(canonical[attribute] ?? ''));
    return place.every((text) => text === '') ? '' : place.join('\n');
  },
});
