/** Keywords. Their type is a constant of Google's, so other words cannot be written. */
import { constant, text } from './attribute';
import { describePersonField } from './describePersonField';

export const keyword = describePersonField('keyword', 'miscKeywords', {
  value: text('value'),
  type: constant('type'),
});
