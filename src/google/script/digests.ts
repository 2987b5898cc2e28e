/** Digests, keyed digests and random texts, from Apps Script's Utilities. */
import type { Hashing, Nonces } from '../../app/ports';
import type { Sign } from '../../core/book/mirror';
import type { PropertyStore } from './propertyMirror';

type Utilities = Pick<
  GoogleAppsScript.Utilities.Utilities,
  | 'base64EncodeWebSafe'
  | 'Charset'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'DigestAlgorithm'
  | 'getUuid'
>;

const sha256 = (utilities: Utilities, text: string): string =>
  utilities
    .base64EncodeWebSafe(
      utilities.computeDigest(utilities.DigestAlgorithm.SHA_256, text, utilities.Charset.UTF_8),
    )
    .replace(/=+$/, '');

export const createHashing = (utilities: Utilities): Hashing => ({ hash: (text) => sha256(utilities, text) });

/** A UUID has 122 random bits, six of them at fixed places; its digest spreads them over every character. */
export const createNonces = (utilities: Utilities): Nonces => ({
  draw: () => sha256(utilities, utilities.getUuid()).slice(0, 16),
});

const SECRET = 'mirror-secret';

/** The secret is made where it is missing: a mirror signed with another one then reads as unknown. */
export const createSign = (utilities: Utilities, properties: PropertyStore): Sign => {
  let secret: string | undefined;
  const theSecret = (): string => {
    secret ??= properties.getProperty(SECRET) ?? undefined;
    if (secret === undefined) {
      secret = `${utilities.getUuid()}${utilities.getUuid()}`;
      properties.setProperty(SECRET, secret);
    }
    return secret;
  };
  // Without a charset Apps Script signs US-ASCII, in which all Japanese is the same question mark.
  return (text) =>
    utilities
      .base64EncodeWebSafe(utilities.computeHmacSha256Signature(text, theSecret(), utilities.Charset.UTF_8))
      .replace(/=+$/, '');
};
