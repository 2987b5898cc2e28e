/** The part of Utilities that signs, on Node. */
import { createSign } from 'node:crypto';

export const signing = {
  base64EncodeWebSafe: (data: string | number[]) =>
    Buffer.from(typeof data === 'string' ? data : Uint8Array.from(data)).toString('base64url'),
  computeRsaSha256Signature: (text: string, key: string) => [
    ...createSign('RSA-SHA256').update(text).sign(key),
  ],
} as never;
