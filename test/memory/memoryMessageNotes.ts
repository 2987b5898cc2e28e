/** Whom messages are from and to, as text; a test may forget it, as a cache does. */
import type { MessageNotes, NotedMessage } from '../../src/app/mail/messageNotes';
import { throughJson } from './throughJson';

export const createMemoryMessageNotes = (data: Map<string, NotedMessage>): MessageNotes => ({
  of: (messageId) => data.get(messageId),
  note: (messageId, noted) => {
    data.set(messageId, throughJson(noted));
  },
});
