/** JSON Web Tokens signed with RSA and SHA-256 (RFC 7519, RFC 7515). */
import { sign, verify } from 'node:crypto';

export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** The text that the signature covers. */
  readonly signed: string;
  readonly signature: Uint8Array;
}

/** Undefined where the text is no JWT: not three parts, padded, or not JSON inside. */
export const readJwt = (text: string): Jwt | undefined => {
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(text);
  if (parts === null) return undefined;
  const [, header = '', claims = '', signature = ''] = parts;
  try {
    return {
      header: parseObject(header),
      claims: parseObject(claims),
      signed: `${header}.${claims}`,
      signature: new Uint8Array(Buffer.from(signature, 'base64url')),
    };
  } catch {
    return undefined;
  }
};

const parseObject = (part: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  if (typeof value !== 'object' || value === null) throw new SyntaxError('not an object');
  return { ...value };
};

export const isSignedBy = (jwt: Jwt, publicKey: string): boolean =>
  jwt.header['alg'] === 'RS256' &&
  verify('RSA-SHA256', new TextEncoder().encode(jwt.signed), publicKey, jwt.signature);

/** The last tokens that were signed. A signature of this kind is always the same, and costs more than most requests. */
const SIGNED_KEPT = 200;
const signatures = new Map<string, string>();

const signatureOf = (signed: string, privateKey: string): string => {
  const name = `${privateKey}\n${signed}`;
  const known = signatures.get(name);
  if (known !== undefined) return known;
  const made = sign('RSA-SHA256', new TextEncoder().encode(signed), privateKey).toString('base64url');
  const [oldest] = signatures.keys();
  if (signatures.size >= SIGNED_KEPT && oldest !== undefined) signatures.delete(oldest);
  signatures.set(name, made);
  return made;
};

export const signJwt = (
  claims: Readonly<Record<string, unknown>>,
  privateKey: string,
  keyId: string,
): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${part(claims)}`;
  return `${signed}.${signatureOf(signed, privateKey)}`;
};
