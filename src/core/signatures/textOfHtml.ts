/** What a reader sees of a message that was sent as HTML alone, line by line; what it quotes stands behind `>`, as in plain text. */

const LINE_END = /<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6]|hr|\/table)\b[^>]{0,500}>/gi;
const CELL_END = /<\/t[dh]\b[^>]{0,500}>/gi;
const TAG = /<[^>]{0,2000}>/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const characterOf = (code: number): string =>
  code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    if (typeof decimal === 'string') return characterOf(Number(decimal));
    if (typeof hexadecimal === 'string') return characterOf(parseInt(hexadecimal, 16));
    return NAMED[String(name).toLowerCase()] ?? whole;
  });

/** From one of these on everything is quoted: mail programs put a signature of their own before it, never after. */
const QUOTED = /<blockquote\b|<div[^>]{0,200}(?:gmail_quote|id="?divRplyFwdMsg)/i;

/** Without what is no text; a loop, since a pattern over unclosed tags takes quadratic time. */
const without = (html: string, tag: string): string => {
  const lower = html.toLowerCase();
  let kept = '';
  for (let from = 0; ;) {
    const start = lower.indexOf(`<${tag}`, from);
    if (start < 0) return kept + html.slice(from);
    kept += html.slice(from, start);
    const end = lower.indexOf(`</${tag}`, start);
    if (end < 0) return kept;
    from = end;
  }
};

export const textOfHtml = (html: string): string => {
  const own = html.split(QUOTED)[0] ?? '';
  const text = without(without(without(own, 'style'), 'script'), 'head')
    .replace(/\s+/g, ' ')
    .replace(LINE_END, '\n')
    .replace(CELL_END, '  ')
    .replace(TAG, '');
  return decoded(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
};
