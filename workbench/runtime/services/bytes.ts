/**
 * The bytes behind blobs, digests and signatures; the host's side of Utilities.
 *
 * *Faithful:* digests, signatures and gzip are the real ones
 * (https://developers.google.com/apps-script/reference/utilities/utilities).
 * *Not faithful:* text is encoded as US-ASCII, UTF-8, UTF-16 or Latin-1 only, though more is decoded; no MD2; ids are made
 * from the execution's number, so that a run can be repeated, and are not secret.
 */
import { createHash, createHmac, createSign } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Content, Handlers } from '../operations';
import type { RunningExecution } from '../runningExecution';
import { ScriptException, wait } from '../runningExecution';
import { decodeText, encodeText } from './charset';

type ByteOperation =
  | 'bytes.encode'
  | 'bytes.decode'
  | 'bytes.gzip'
  | 'bytes.gunzip'
  | 'sign.digest'
  | 'sign.hmac'
  | 'sign.rsa'
  | 'uuid'
  | 'sleep'
  | 'log';

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const digestOf = (algorithm: string): string => {
  const name = DIGESTS[algorithm];
  if (name === undefined) throw new ScriptException(`The digest ${algorithm} is not emulated.`);
  return name;
};

const LONGEST_SLEEP = 300_000;

export const byteHandlers = (execution: RunningExecution): Handlers<ByteOperation> => {
  let uuids = 0;
  return {
    'bytes.encode': ({ text, charset }) => toBase64(encodeText(text, charset)),
    'bytes.decode': ({ base64, charset }) => decodeText(fromBase64(base64), charset),
    'bytes.gzip': ({ value }) => gzipSync(contentBytes(value, 'UTF-8')).toString('base64'),
    'bytes.gunzip': ({ base64 }) => gunzip(fromBase64(base64)),
    'sign.digest': ({ algorithm, value, charset }) =>
      createHash(digestOf(algorithm)).update(contentBytes(value, charset)).digest('base64'),
    'sign.hmac': ({ algorithm, value, key, charset }) =>
      createHmac(digestOf(algorithm.replace(/^HMAC_/, '')), contentBytes(key, charset))
        .update(contentBytes(value, charset))
        .digest('base64'),
    'sign.rsa': ({ algorithm, value, key, charset }) =>
      signRsa(digestOf(algorithm.replace(/^RSA_/, '')), encodeText(value, charset), key),
    uuid: () => {
      uuids += 1;
      return uuidOf(`${execution.id}/${uuids}`);
    },
    sleep: ({ milliseconds }) => {
      if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) {
        throw new ScriptException(`Invalid argument: ${milliseconds}`);
      }
      wait(execution, Math.floor(milliseconds));
      return null;
    },
    log: ({ line }) => {
      execution.logs.push(line);
      return null;
    },
  };
};

export const contentBytes = (content: Content, charset: string): Uint8Array =>
  'text' in content ? encodeText(content.text, charset) : fromBase64(content.base64);

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const fromBase64 = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

const gunzip = (bytes: Uint8Array): string => {
  try {
    return gunzipSync(bytes).toString('base64');
  } catch {
    throw new ScriptException('Invalid argument: blob is not in gzip format.');
  }
};

const signRsa = (digest: string, bytes: Uint8Array, key: string): string => {
  try {
    return createSign(`RSA-${digest.toUpperCase()}`).update(bytes).sign(key, 'base64');
  } catch {
    throw new ScriptException('Invalid argument: key');
  }
};

/** Version 4 by its form, as Java's `UUID.randomUUID` writes it. */
const uuidOf = (seed: string): string => {
  const hex = createHash('sha256').update(seed).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
