/**
 * To whom the message that is being written goes already, as Gmail's event tells it where the manifest asks for the draft's
 * metadata (developers.google.com/workspace/add-ons/concepts/event-objects#gmail_event_object).
 */
import * as v from 'valibot';

/** Gmail sends to no more; what is longer is no list of recipients. */
const MOST = 2_000;

const list = v.fallback(v.optional(v.array(v.string()), []), []);

const schema = v.object({
  gmail: v.object({ toRecipients: list, ccRecipients: list, bccRecipients: list }),
});

/** Beside a name or alone. */
const addressIn = (text: string): string => /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;

export const draftFrom = (event: unknown): readonly string[] => {
  const parsed = v.safeParse(schema, event);
  if (!parsed.success) return [];
  const { toRecipients, ccRecipients, bccRecipients } = parsed.output.gmail;
  return [...toRecipients, ...ccRecipients, ...bccRecipients]
    .slice(0, MOST)
    .map((text) => addressIn(text.slice(0, 1_000)));
};
