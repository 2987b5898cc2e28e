/**
 * The text of a message out of the parts that Gmail's API takes it apart into (developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages,
 * MessagePart): plain text where the sender sent any, else what a reader sees of the HTML. Attachments are no part of it.
 */
import * as v from 'valibot';
import { textOfHtml } from '../../core/signatures/textOfHtml';

export type BodyUtilities = Pick<
  GoogleAppsScript.Utilities.Utilities,
  'base64Decode' | 'base64DecodeWebSafe' | 'newBlob'
>;

interface Part {
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: { readonly data: string };
  readonly parts: readonly unknown[];
}

/** Google is believed nowhere: a part without a type or a body is an empty one. */
const partSchema: v.GenericSchema<unknown, Part> = v.object({
  mimeType: v.optional(v.string(), ''),
  filename: v.optional(v.string(), ''),
  headers: v.optional(v.array(v.object({ name: v.string(), value: v.optional(v.string(), '') })), []),
  body: v.optional(v.object({ data: v.optional(v.string(), '') }), {}),
  parts: v.optional(v.array(v.unknown()), []),
});

/** Messages are nested, and a hostile one could be nested without end. */
const DEEPEST = 8;

const partsOf = (given: unknown, depth = 0): readonly Part[] => {
  const part = v.safeParse(partSchema, given);
  if (!part.success || depth > DEEPEST) return [];
  const { filename, parts } = part.output;
  return filename === '' ? [part.output, ...parts.flatMap((inner) => partsOf(inner, depth + 1))] : [];
};

const charsetOf = ({ headers }: Part): string => {
  const type = headers.find(({ name }) => /^content-type$/i.test(name))?.value ?? '';
  return /charset="?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
};

/** Which characters never stand in text that was decoded rightly: the sign for undecodable ones, and ISO-2022-JP's escape. */
const isMisread = (text: string): boolean => text.includes('\ufffd') || text.includes('\u001b');

/** Whether Google hands bodies out in their own charset or in UTF-8 is not published: UTF-8 is tried, then what the part says. */
const textIn = (utilities: BodyUtilities, part: Part): string => {
  try {
    const blob = utilities.newBlob(utilities.base64DecodeWebSafe(part.body.data));
    const text = blob.getDataAsString('UTF-8');
    return isMisread(text) ? blob.getDataAsString(charsetOf(part)) : text;
  } catch {
    // No base64, or a charset that Apps Script does not know: the sender's fault, and nothing that stops a card.
    return '';
  }
};

export const bodyText = (utilities: BodyUtilities, payload: unknown): string => {
  const parts = partsOf(payload).filter(({ body }) => body.data !== '');
  const plain = parts.find(({ mimeType }) => /^text\/plain$/i.test(mimeType));
  if (plain !== undefined) return textIn(utilities, plain);
  const html = parts.find(({ mimeType }) => /^text\/html$/i.test(mimeType));
  return html === undefined ? '' : textOfHtml(textIn(utilities, html));
};
