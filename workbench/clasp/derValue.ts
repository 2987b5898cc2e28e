/** Values in the distinguished encoding of ASN.1 (ITU-T X.690), as far as a certificate needs them. */

const value = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(contents);
  const size: number[] = [];
  for (let rest = content.length; rest > 0; rest >>>= 8) size.unshift(rest & 0xff);
  const length = content.length < 0x80 ? [content.length] : [0x80 | size.length, ...size];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
};

const base128 = (part: number): readonly number[] => {
  const bytes = [part & 0x7f];
  for (let rest = part >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
};

/** Two digits of year, to the second: `260406000000Z`. Until 2049 certificates have no other. */
const utcText = (date: Date): string => `${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`;

export const der = {
  sequence: (...parts: readonly Uint8Array[]): Buffer => value(0x30, ...parts),
  set: (...parts: readonly Uint8Array[]): Buffer => value(0x31, ...parts),
  /** In network order; the first byte from 1 to 127, or it would be negative or padded. */
  integer: (...bytes: readonly Uint8Array[]): Buffer => value(0x02, ...bytes),
  objectIdentifier: (name: string): Buffer => {
    const [first = 0, second = 0, ...rest] = name.split('.').map(Number);
    return value(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
  },
  text: (text: string): Buffer => value(0x0c, Buffer.from(text, 'utf8')),
  time: (date: Date): Buffer => value(0x17, Buffer.from(utcText(date), 'ascii')),
  bits: (bytes: Uint8Array): Buffer => value(0x03, Buffer.from([0]), bytes),
  octets: (bytes: Uint8Array): Buffer => value(0x04, bytes),
  /** `[number] EXPLICIT` */
  tagged: (number: number, ...parts: readonly Uint8Array[]): Buffer => value(0xa0 | number, ...parts),
  /** `[number] IMPLICIT` over bytes */
  taggedBytes: (number: number, bytes: Uint8Array): Buffer => value(0x80 | number, bytes),
};
