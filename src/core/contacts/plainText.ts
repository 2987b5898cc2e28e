/** Text without its accidents: width, invisible characters, runs of white space, kinds of line ends. */

/**
 * Half and full width made one, white space collapsed. Direction marks and other format characters go first: phones and
 * address books wrap numbers in them, and nobody sees them.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();

/** As `plainText`, in lower case. Lower case can undo the normal form, so that is taken again. */
export const foldCase = (text: string): string => plainText(text).toLowerCase().normalize('NFKC');

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
