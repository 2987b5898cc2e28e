/** Nicknames. Their type is a constant of Google's, so other words cannot be written. */
import { constant, text } from './attribute';
import { describePersonField } from './describePersonField';

export const nickname = describePersonField('nickname', 'nicknames', {
  value: text('value'),
  type: constant('type'),
});
