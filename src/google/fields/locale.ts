/** Preferred languages. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const locale = describePersonField('locale', 'locales', { value: text('value') });
