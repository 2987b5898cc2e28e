/** Text without its accidents: width, invisible characters, runs of white space, kinds of line ends. */

/**
 * Half and full width made one, white space collapsed. Direction marks and other format characters go first: phones and
 * address books wrap numbers in them, and nobody sees them.
 */
export const plainText = (text: string): string =>
  // ASCII has no width, no marks and one normal form; half of all that is compared is ASCII.
  (ASCII.test(text) ? text : text.replace(/\p{Cf}/gu, '').normalize('NFKC')).replace(/\s+/g, ' ').trim();

const ASCII = /^[\x20-\x7e]*$/;

/** As `plainText`, in lower case. Lower case can undo the normal form, so that is taken again. */
export const foldCase = (text: string): string => {
  const folded = plainText(text).toLowerCase();
  return ASCII.test(folded) ? folded : folded.normalize('NFKC');
};

/** Text whose lines and widths people chose: only line ends and trailing white space are accidents. */
export const linesOfText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** Every kind of dash as one. The Japanese long vowel mark counts only between digits, where people type it as a dash. */
export const plainDashes = (text: string): string =>
  text.replace(/[‐‑‒–—―−]/g, '-').replace(/(?<=\d)ー(?=\d)/g, '-');
