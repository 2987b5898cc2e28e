/** Whether a text stands anywhere in some bytes, also in the forms in which programs hand texts on. */
import { inflateRawSync } from 'node:zlib';

/** A form by name, and how the text looks in it. */
const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['in Unicode escapes', (text) => escapedBy(text, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`)],
  ['in decimal references', (text) => [...text].map((one) => `&#${String(one.codePointAt(0))};`).join('')],
  ['percent-encoded', (text) => encodeURIComponent(text)],
  ['percent-encoded throughout', (text) => bytesBy(text, (byte) => `%${byte}`)],
  ['quoted-printable', (text) => bytesBy(text, (byte) => `=${byte}`)],
  ['in hexadecimal', (text) => bytesBy(text, (byte) => byte)],
];

/** What is not ASCII, as JSON and JavaScript escape it. */
const escapedBy = (text: string, write: (unit: number) => string): string =>
  [...text]
    .map((one) =>
      one > '~' ? Array.from({ length: one.length }, (_, at) => write(one.charCodeAt(at))).join('') : one,
    )
    .join('');

const bytesBy = (text: string, write: (byte: string) => string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => write(byte.toString(16).padStart(2, '0').toUpperCase()))
    .join('');

/** Long enough for the text, whatever stands before it in the same run. */
const BASE64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g;

/** What an encoder wraps into lines is one run. */
const unwrapped = (text: string): string => text.replace(/=?\r?\n[ \t]?/g, '');

const MOST_LAYERS = 4;

/** A header of ten bytes, as every encoder writes it that is given no file name (RFC 1952); what follows the data is left. */
const GZIP = '1f8b0800';
const HEADER = 10;

const inflated = (bytes: Buffer): readonly Buffer[] => {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(GZIP, 0, 'hex'); at >= 0; at = bytes.indexOf(GZIP, at + 1, 'hex'))
    try {
      found.push(inflateRawSync(bytes.subarray(at + HEADER)));
    } catch {
      // Bytes that only look like the beginning of something compressed.
    }
  return found;
};

/** The form in which the text stands there, or undefined. Layers of base64 and gzip are opened, a few deep. */
export const formOf = (text: string, given: string | Uint8Array, layer = 0): string | undefined => {
  const bytes = Buffer.from(given);
  const whole = unwrapped(bytes.toString('utf8'));
  const folded = whole.toLowerCase();
  const form = FORMS.find(([, write]) => folded.includes(write(text).toLowerCase()))?.[0];
  if (form !== undefined) return form;
  if (layer === MOST_LAYERS) return undefined;
  for (const inner of inflated(bytes)) {
    const found = formOf(text, inner, layer + 1);
    if (found !== undefined) return `compressed, ${found}`;
  }
  for (const [run] of whole.matchAll(BASE64)) {
    // A run may begin with what is not of it: the text is looked for at each of the four places where a group can begin.
    for (let start = 0; start < 4; start += 1) {
      const found = formOf(text, Buffer.from(run.slice(start), 'base64'), layer + 1);
      if (found !== undefined) return `in base64, ${found}`;
    }
  }
  return undefined;
};
