/** Base64 and Java's signed bytes (-128…127), the form in which Apps Script hands bytes to a script. */
import { Exception } from './ask';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGITS = Array.from(ALPHABET);
const VALUES = new Map(DIGITS.map((digit, value) => [digit.charCodeAt(0), value]));

export const bytesToBase64 = (bytes: readonly number[]): string => {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const second = bytes[at + 1];
    const third = bytes[at + 2];
    const group = (byteAt(bytes, at) << 16) | (((second ?? 0) & 0xff) << 8) | ((third ?? 0) & 0xff);
    chunks.push(
      digit(group >> 18) +
        digit(group >> 12) +
        (second === undefined ? '=' : digit(group >> 6)) +
        (third === undefined ? '=' : digit(group)),
    );
  }
  return chunks.join('');
};

/** With or without padding; anything else is refused, as Google does. */
export const base64ToBytes = (base64: string): number[] => {
  const digits = base64.replace(/={0,2}$/, '');
  if (digits.length % 4 === 1) throw new Exception('Could not decode string.');
  const bytes: number[] = [];
  let bits = 0;
  let pending = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const value = VALUES.get(digits.charCodeAt(at));
    if (value === undefined) throw new Exception('Could not decode string.');
    bits = ((bits << 6) | value) & 0xffff;
    pending += 6;
    if (pending < 8) continue;
    pending -= 8;
    bytes.push(signed(bits >> pending));
  }
  return bytes;
};

export const toWebSafe = (base64: string): string => base64.replace(/\+/g, '-').replace(/\//g, '_');

export const fromWebSafe = (base64: string): string => base64.replace(/-/g, '+').replace(/_/g, '/');

const digit = (value: number): string => DIGITS[value & 0x3f] ?? '';

const signed = (value: number): number => ((value & 0xff) << 24) >> 24;

const byteAt = (bytes: readonly number[], at: number): number => (bytes[at] ?? 0) & 0xff;
