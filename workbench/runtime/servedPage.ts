/**
 * What HtmlService makes of a page on its way to the browser.
 *
 * *Faithful:* what looks like a comment inside a template literal of an inline script is cut out, so that
 * `https://kaede.example` in backticks ends after its colon: enuchi/React-Google-Apps-Script issues 157 and 170.
 * *Not faithful:* only that; the sandbox's frame, the removal of real comments and the rewriting of links are not made here.
 */
import { tokenizer, tokTypes } from 'acorn';

const INLINE_SCRIPT = /(<script(?![^>]*\bsrc\s*=)[^>]*>)([\s\S]*?)(<\/script\s*>)/gi;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

export const servedPage = (html: string): string =>
  html.replace(
    INLINE_SCRIPT,
    (_whole, open: string, code: string, close: string) => open + withoutComments(code) + close,
  );

const withoutComments = (code: string): string => {
  let kept = '';
  let from = 0;
  for (const { start, end } of templateTexts(code)) {
    kept += code.slice(from, start) + code.slice(start, end).replace(COMMENT, '');
    from = end;
  }
  return kept + code.slice(from);
};

/** Where text stands between backticks. A script that is none, data for instance, has no such place. */
const templateTexts = (code: string): readonly { readonly start: number; readonly end: number }[] => {
  const texts: { readonly start: number; readonly end: number }[] = [];
  try {
    for (const { type, start, end } of tokenizer(code, { ecmaVersion: 'latest' })) {
      if (type === tokTypes.template) texts.push({ start, end });
    }
  } catch {
    return [];
  }
  return texts;
};
