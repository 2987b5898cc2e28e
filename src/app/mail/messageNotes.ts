/**
 * Whom a message was seen to be from and to when it was opened, by ids alone: after something is done beside it, the same people
 * are shown without asking Gmail and the address index again. It may vanish at any time, and shows nothing by itself.
 */
import type { RecordId } from '../../core/book/record';

export interface NotedMessage {
  readonly senders: readonly RecordId[];
  readonly recipients: readonly RecordId[];
}

export interface MessageNotes {
  /** Undefined where it is not known any more. */
  readonly of: (messageId: string) => NotedMessage | undefined;
  readonly note: (messageId: string, noted: NotedMessage) => void;
}
