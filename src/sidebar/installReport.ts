/** What `install` found, as lines for the person who ran it. */
import type { Check } from '../app/install';
import { messagesFor } from './messages/messages';

export const installReport = (checks: readonly Check[], locale: string): string => {
  const messages = messagesFor(locale);
  return checks
    .map(({ name, state, finding }) =>
      state === 'fine'
        ? `✓ ${messages.checkFine(name, finding)}`
        : `✗ ${messages.checks[name][finding] ?? finding}`,
    )
    .join('\n');
};
