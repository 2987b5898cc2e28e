/** What somebody says in his own words with a request or a decision: plain text that another person reads on a card. */

/** In characters as people count them. */
export const LONGEST_WORD = 500;

/** They turn around what stands beside them: on a card that would be somebody else's words. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Lines stay lines; whatever else controls a terminal or a page goes. */
export const wordFrom = (text: string): string =>
  [
    ...text
      .replace(DIRECTIONS, '')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_WORD)
    .join('')
    .trim();
