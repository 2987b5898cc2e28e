/** SHA-256 by Node, in the form in which the add-on has it: base64 for addresses, without padding. */
import { createHash } from 'node:crypto';
import type { Hashing } from '../../src/app/ports';

export const nodeHashing: Hashing = {
  hash: (text) => createHash('sha256').update(text, 'utf8').digest('base64url'),
};
