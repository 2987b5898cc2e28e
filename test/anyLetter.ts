/**
 * Any code point but halves of pairs, for texts of laws: what fast-check calls `unit: 'binary'`. Its own draws up a table of
 * all of them first, a second and a half of the processor's time in each test file.
 */
import fc from 'fast-check';

const FIRST_HALF = 0xd800;
const HALVES = 0x800;
const LAST = 0x10ffff;

export const anyLetter: fc.Arbitrary<string> = fc
  .nat(LAST - HALVES)
  .map((number) => String.fromCodePoint(number < FIRST_HALF ? number : number + HALVES));
