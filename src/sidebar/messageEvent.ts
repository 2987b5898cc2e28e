/** Which message is open, as Gmail's event tells it (developers.google.com/workspace/add-ons/concepts/event-objects). */
import * as v from 'valibot';
import type { MessageRequest } from '../app/mail/messageRequest';

const schema = v.object({ gmail: v.object({ messageId: v.string(), accessToken: v.string() }) });

/** Both parts empty where the event has none: whoever reads the message refuses that. */
export const messageRequestFrom = (event: unknown): MessageRequest => {
  const parsed = v.safeParse(schema, event);
  return parsed.success
    ? { id: parsed.output.gmail.messageId, accessToken: parsed.output.gmail.accessToken }
    : { id: '', accessToken: '' };
};
