/** What people write to each other about a contact: plain text, whole or not at all. */

/** In characters as people count them. */
export const LONGEST_COMMENT = 2_000;
export const LONGEST_HINT = 200;

/** They turn around what stands beside them, which on a card or in a letter would be somebody else's words. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Lines stay lines; whatever else controls a terminal or a page goes. Nothing is cut: half a sentence may say the contrary. */
export const commentText = (typed: string): string =>
  typed
    .replace(DIRECTIONS, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** One line. */
export const hintText = (typed: string): string =>
  typed
    .replace(DIRECTIONS, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

export const isWithin = (text: string, most: number): boolean => [...text].length <= most;
