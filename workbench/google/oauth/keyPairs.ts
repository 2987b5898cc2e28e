/** The key pairs of the emulated Google, made once on each machine. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const schema = v.object({ publicKey: v.string(), privateKey: v.string() });

export type KeyPair = Readonly<v.InferOutput<typeof schema>>;

/** `npm ci` clears it. A private key in a repository would look like a leak to every scanner, and to people. */
const FOLDER = path.resolve(__dirname, '../../../node_modules/.cache/meibo/key-pairs');

const keyPairs: KeyPair[] = [];

const generate = (): KeyPair =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** Undefined where there is none, or nothing that could be one. */
const read = (file: string): KeyPair | undefined => {
  try {
    return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Programs that make the same pair at once each write a whole file; the last one stays. Where nothing can be written, a pair serves its process. */
const keep = (pair: KeyPair, file: string): void => {
  const beside = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(beside, JSON.stringify(pair), { mode: 0o600 });
    renameSync(beside, file);
  } catch {
    return;
  }
};

/** The n-th pair. Kept, because generating one takes longer than most tests, and each test file would make its own. */
export const keyPair = (n: number): KeyPair => {
  const file = path.join(FOLDER, `${String(n)}.json`);
  const known = keyPairs[n] ?? read(file);
  if (known !== undefined) return (keyPairs[n] = known);
  const made = generate();
  keep(made, file);
  return (keyPairs[n] = made);
};
