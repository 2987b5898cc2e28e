/** Addresses for internet telephony. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const sip = describePersonField('sip', 'sipAddresses', { value: text('value'), type: text('type') });
