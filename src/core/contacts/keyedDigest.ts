/**
 * A short keyed digest: HalfSipHash-2-4 with 64 bits of output (Aumasson and Bernstein, 2012). Who has the digests and not the
 * key can neither read nor try out addresses; what two texts share by accident is looked at again wherever it is used. HMAC-SHA-256
 * was refused: ten thousand calls of Apps Script's Utilities take longer than a person waits, and this takes milliseconds.
 */

export type DigestKey = readonly [low: number, high: number];

const turn = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

type State = [number, number, number, number];

const round = (state: State): void => {
  let [a, b, c, d] = state;
  a = (a + b) | 0;
  b = turn(b, 5) ^ a;
  a = turn(a, 16);
  c = (c + d) | 0;
  d = turn(d, 8) ^ c;
  a = (a + d) | 0;
  d = turn(d, 7) ^ a;
  c = (c + b) | 0;
  b = turn(b, 13) ^ c;
  c = turn(c, 16);
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
};

const absorb = (state: State, word: number): void => {
  state[3] ^= word;
  round(state);
  round(state);
  state[0] ^= word;
};

const squeeze = (state: State): number => {
  for (let rounds = 0; rounds < 4; rounds += 1) round(state);
  return (state[1] ^ state[3]) >>> 0;
};

const hexadecimal = (word: number): string => word.toString(16).padStart(8, '0');

/** Sixteen hexadecimal characters. Read are the text's UTF-16 units, two in a word. */
export const keyedDigest = ([low, high]: DigestKey, text: string): string => {
  const state: State = [low, high ^ 0xee, 0x6c796765 ^ low, 0x74656462 ^ high];
  for (let at = 0; at + 1 < text.length; at += 2)
    absorb(state, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  const left = text.length % 2 === 1 ? text.charCodeAt(text.length - 1) : 0;
  absorb(state, left | ((text.length & 0xffff) << 16));
  state[2] ^= 0xee;
  const first = squeeze(state);
  state[1] ^= 0xdd;
  return hexadecimal(first) + hexadecimal(squeeze(state));
};

/** Out of a secret text of at least eight characters. */
export const digestKeyFrom = (secret: string): DigestKey => {
  const wordAt = (from: number): number =>
    [...secret.slice(from, from + secret.length / 2)].reduce(
      (word, character) => (Math.imul(word, 31) + character.charCodeAt(0)) | 0,
      from,
    );
  return [wordAt(0), wordAt(Math.floor(secret.length / 2))];
};
