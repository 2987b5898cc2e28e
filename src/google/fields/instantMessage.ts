/** Accounts in chat services. */
import { text } from './attribute';
import { describePersonField } from './describePersonField';

export const instantMessage = describePersonField('instantMessage', 'imClients', {
  value: text('username'),
  protocol: text('protocol'),
  type: text('type'),
});
