/**
 * A certificate that vouches for itself, made when it is needed and gone with the process: RFC 5280, version 3. Node makes
 * keys and signatures but no certificates. One kept in the repository would run out some day, and its key would be one that
 * everybody has.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { der } from './derValue';

export interface SelfSigned {
  /** PEM. */
  readonly key: string;
  /** PEM; trusted by whoever is told to (`NODE_EXTRA_CA_CERTS`). */
  readonly certificate: string;
}

const DAY = 86_400_000;

const ECDSA_WITH_SHA256 = der.sequence(der.objectIdentifier('1.2.840.10045.4.3.2'));
const COMMON_NAME = der.objectIdentifier('2.5.4.3');
const SUBJECT_ALTERNATIVE_NAME = der.objectIdentifier('2.5.29.17');

const pem = (bytes: Buffer): string => {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};

/** For one host name, which may begin with `*.`; good from yesterday until tomorrow, by the clock of the machine. */
export const selfSigned = (host: string): SelfSigned => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = der.sequence(der.set(der.sequence(COMMON_NAME, der.text('Emulated Google of the workbench'))));
  const now = Date.now();
  const dnsName = der.taggedBytes(2, Buffer.from(host, 'ascii'));
  const contents = der.sequence(
    der.tagged(0, der.integer(Buffer.from([2]))),
    der.integer(Buffer.from([1]), randomBytes(15)),
    ECDSA_WITH_SHA256,
    name,
    der.sequence(der.time(new Date(now - DAY)), der.time(new Date(now + DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der.tagged(3, der.sequence(der.sequence(SUBJECT_ALTERNATIVE_NAME, der.octets(der.sequence(dnsName))))),
  );
  const signature = sign('sha256', contents, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: pem(der.sequence(contents, ECDSA_WITH_SHA256, der.bits(signature))),
  };
};
