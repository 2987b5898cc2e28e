/** Relations to other people. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const relation = describePersonField('relation', 'relations', {
  value: text('person'),
  type: text('type'),
});
