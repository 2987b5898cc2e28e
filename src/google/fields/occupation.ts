/** Occupations, one text each. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const occupation = describePersonField('occupation', 'occupations', { value: text('value') });
