/**
 * Utilities (https://developers.google.com/apps-script/reference/utilities/utilities).
 *
 * *Faithful:* signed bytes; web-safe base64 keeps its padding; gzip's content types; `sleep` takes time.
 * *Not faithful:* text without a charset is US-ASCII for digests, signatures and base64, where Google does not say; no MD2;
 * what else is missing is in `notEmulated.ts`.
 */
import { ask, Exception } from './ask';
import { base64ToBytes, fromWebSafe, toWebSafe } from './base64';
import { asBase64, Blob, dataOf, toContent } from './blob';
import { formatDate } from './formatDate';
import { enumeration } from './enumeration';
import { formatString } from './formatString';
import { withGaps } from './notEmulated';

const US_ASCII = 'US_ASCII';
const GZIP = 'application/x-gzip';

const hmac = (algorithm: string, value: unknown, key: unknown, charset = US_ASCII): number[] => {
  const content = { value: toContent(dataOf(value)), key: toContent(dataOf(key)) };
  return base64ToBytes(ask('sign.hmac', { algorithm, ...content, charset }));
};

const rsa = (algorithm: string, value: string, key: string, charset = US_ASCII): number[] =>
  base64ToBytes(ask('sign.rsa', { algorithm, value, key, charset }));

const encode = (value: unknown, charset: string): string => asBase64(dataOf(value), charset);

export const utilities = withGaps('Utilities', {
  Charset: enumeration(US_ASCII, 'UTF_8'),
  DigestAlgorithm: enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'),
  MacAlgorithm: enumeration('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'),
  RsaAlgorithm: enumeration('RSA_SHA_1', 'RSA_SHA_256'),
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
  computeHmacSignature: hmac,
  computeHmacSha256Signature: (value: unknown, key: unknown, charset?: string) =>
    hmac('HMAC_SHA_256', value, key, charset),
  computeRsaSignature: rsa,
  computeRsaSha1Signature: (value: string, key: string, charset?: string) =>
    rsa('RSA_SHA_1', value, key, charset),
  computeRsaSha256Signature: (value: string, key: string, charset?: string) =>
    rsa('RSA_SHA_256', value, key, charset),

  newBlob: (data: unknown, contentType?: string, name?: string) =>
    new Blob(dataOf(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null),
  gzip: (source: { readonly getBlob: () => Blob }, name?: string) => {
    const blob = source.getBlob();
    const packed = ask('bytes.gzip', { value: toContent(blob.data) });
    return new Blob({ base64: packed }, GZIP, name ?? `${blob.getName() ?? 'archive'}.gz`);
  },
  ungzip: (source: { readonly getBlob: () => Blob }) => {
    const blob = source.getBlob();
    if (blob.getContentType() !== GZIP) {
      throw new Exception(`Blob object must have content type ${GZIP} to be ungzipped.`);
    }
    const base64 = ask('bytes.gunzip', { base64: asBase64(toContent(blob.data), 'UTF-8') });
    return new Blob({ base64 }, null, blob.getName()?.replace(/\.gz$/, '') ?? null);
  },

  formatDate,
  formatString,
});
