/** Interests, one text each. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const interest = describePersonField('interest', 'interests', { value: text('value') });
