/** SHA-256 by Node, in the form in which the add-on has it: base64 for addresses, without padding. */
import { hash } from 'node:crypto';
import type { Hashing } from '../../src/app/ports';

export const nodeHashing: Hashing = {
  hash: (text) => hash('sha256', text, 'base64url'),
};
