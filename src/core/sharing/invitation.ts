/** What somebody writes beside a share: plain text, kept within bounds before it goes into anybody's mail. Pure. */

/** In characters as people count them; a subject stays under Google's 250 (developers.google.com/apps-script/guides/services/quotas). */
export const LONGEST_SUBJECT = 120;
export const LONGEST_TEXT = 500;

/** They turn around what stands beside them, and so let a letter say what it does not hold. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const cut = (text: string, most: number): string => [...text].slice(0, most).join('').trim();

/** One line: a line end in a subject would begin another header. */
export const subjectLine = (typed: string): string =>
  cut(
    typed
      .replace(DIRECTIONS, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
    LONGEST_SUBJECT,
  );

/** Lines stay lines; whatever else a program could read into them goes. */
export const letterText = (typed: string): string =>
  cut(
    typed
      .replace(DIRECTIONS, '')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]/gu, ' ')
      .replace(/\n{3,}/g, '\n\n'),
    LONGEST_TEXT,
  );

export interface OwnWords {
  /** Empty for the usual ones. */
  readonly subject: string;
  readonly text: string;
}

/** Somebody who was just invited is not invited again: a button that is pressed twice is one letter. */
export const INVITATION_REST = 60 * 60_000;
