/** Web pages. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const url = describePersonField('url', 'urls', { value: text('value'), type: text('type') });
