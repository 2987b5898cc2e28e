/**
 * Utilities (https://developers.google.com/apps-script/reference/utilities/utilities).
 *
 * *Faithful:* signed bytes; web-safe base64 keeps its padding; gzip's content types; `sleep` takes time.
 * *Not faithful:* text without a charset is US-ASCII for digests, signatures and base64, where Google does not say; no
 * zip, no CSV, no date parsing, no other signatures.
 */
import { ask, Exception } from './ask';
import { base64ToBytes, fromWebSafe, toWebSafe } from './base64';
import { asBase64, Blob, dataOf, toContent } from './blob';
import { formatDate } from './formatDate';
import { formatString } from './formatString';

const US_ASCII = 'US_ASCII';
const GZIP = 'application/x-gzip';

const encode = (value: unknown, charset: string): string => asBase64(dataOf(value), charset);

export const utilities = {
  Charset: { US_ASCII, UTF_8: 'UTF_8' },
  DigestAlgorithm: {
    MD2: 'MD2',
    MD5: 'MD5',
    SHA_1: 'SHA_1',
    SHA_256: 'SHA_256',
    SHA_384: 'SHA_384',
    SHA_512: 'SHA_512',
  },
  getUuid: () => ask('uuid', null),
  sleep: (milliseconds: number) => {
    ask('sleep', { milliseconds });
  },

  base64Encode: (value: unknown, charset = US_ASCII) => encode(value, charset),
  base64EncodeWebSafe: (value: unknown, charset = US_ASCII) => toWebSafe(encode(value, charset)),
  base64Decode: (encoded: string) => base64ToBytes(encoded),
  base64DecodeWebSafe: (encoded: string) => base64ToBytes(fromWebSafe(encoded)),

  computeDigest: (algorithm: string, value: unknown, charset = US_ASCII) =>
    base64ToBytes(ask('sign.digest', { algorithm, value: toContent(dataOf(value)), charset })),
  computeHmacSha256Signature: (value: unknown, key: unknown, charset = US_ASCII) =>
    base64ToBytes(
      ask('sign.hmacSha256', { value: toContent(dataOf(value)), key: toContent(dataOf(key)), charset }),
    ),
  computeRsaSha256Signature: (value: string, key: string, charset = US_ASCII) =>
    base64ToBytes(ask('sign.rsaSha256', { value, key, charset })),

  newBlob: (data: unknown, contentType?: string, name?: string) =>
    new Blob(dataOf(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null),
  gzip: (source: { readonly getBlob: () => Blob }, name?: string) => {
    const blob = source.getBlob();
    const packed = ask('bytes.gzip', { value: blob.toContent() });
    return new Blob({ base64: packed }, GZIP, name ?? `${blob.getName() ?? 'archive'}.gz`);
  },
  ungzip: (source: { readonly getBlob: () => Blob }) => {
    const blob = source.getBlob();
    if (blob.getContentType() !== GZIP) {
      throw new Exception(`Blob object must have content type ${GZIP} to be ungzipped.`);
    }
    const base64 = ask('bytes.gunzip', { base64: asBase64(blob.toContent(), 'UTF-8') });
    return new Blob({ base64 }, null, blob.getName()?.replace(/\.gz$/, '') ?? null);
  },

  formatDate,
  formatString,
};
