/** What the address of a page asks for. Anybody of the company can put anything into it: it is text, of a length, and no more. */
import * as v from 'valibot';

const short = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 100)),
);
const asked = v.exactOptional(short, '');

/** A value that is no text, of which Google sends none, is as good as absent. */
const parameterSchema = v.object({
  label: v.fallback(asked, ''),
  comment: v.fallback(asked, ''),
  contacts: v.fallback(asked, ''),
  person: v.fallback(asked, ''),
  search: v.fallback(asked, ''),
  from: v.fallback(asked, ''),
});

export type PageRequest = v.InferOutput<typeof parameterSchema>;

const eventSchema = v.object({ parameter: parameterSchema });

/** What Google gives to `doGet`; nothing is asked for by what is no event of it. */
export const pageRequestFrom = (event: unknown): PageRequest => {
  const parsed = v.safeParse(eventSchema, event);
  return parsed.success ? parsed.output.parameter : v.parse(parameterSchema, {});
};
