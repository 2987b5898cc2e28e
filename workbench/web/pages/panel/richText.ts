/**
 * The little HTML that cards understand, read into a tree: b, i, u, s, strike, font, a, time, br, ul, ol and li
 * (https://developers.google.com/workspace/add-ons/concepts/widgets#text_formatting).
 * Everything else stays the text that it is: nothing here ever becomes an element by itself.
 */
import { linkAddress } from './linkAddress';

export type RichNode =
  | string
  | { readonly tag: 'br' }
  | {
      readonly tag: 'b' | 'i' | 'u' | 's' | 'time' | 'ul' | 'ol' | 'li';
      readonly children: readonly RichNode[];
    }
  | { readonly tag: 'font'; readonly color: string; readonly children: readonly RichNode[] }
  /** Without `href` where the address is none that may be followed. */
  | { readonly tag: 'a'; readonly href?: string; readonly children: readonly RichNode[] };

/** Deeper tags are text: a card that nests thousands must not exhaust whoever draws it. */
const DEEPEST = 16;

const TAG =
  /<(\/?)(b|i|u|strike|s|font|a|time|br|ul|ol|li)((?:\s+[a-z-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*\/?>/gi;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const characterAt = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return characterAt(parseInt(hex, 16)) ?? whole;
      if (decimal !== undefined) return characterAt(Number(decimal)) ?? whole;
      return ENTITIES.get(name ?? '') ?? whole;
    },
  );

const attribute = (attributes: string, name: string): string => {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  return decoded(match?.[1] ?? match?.[2] ?? '');
};

/** A name or a hexadecimal value, and nothing that CSS would read further. */
const colorIn = (attributes: string): string => {
  const color = attribute(attributes, 'color');
  return /^(?:#[0-9a-f]{3,8}|[a-z]{3,20})$/i.test(color) ? color : '';
};

interface Open {
  readonly tag: string;
  readonly attributes: string;
  readonly children: RichNode[];
}

const closed = ({ tag, attributes, children }: Open): RichNode => {
  switch (tag) {
    case 'font':
      return { tag, color: colorIn(attributes), children };
    case 'a': {
      const href = linkAddress(attribute(attributes, 'href'));
      return { tag, ...(href === undefined ? {} : { href }), children };
    }
    case 'strike':
      return { tag: 's', children };
    case 'i':
    case 'u':
    case 's':
    case 'time':
    case 'ul':
    case 'ol':
    case 'li':
      return { tag, children };
    default:
      return { tag: 'b', children };
  }
};

export const richText = (html: string): readonly RichNode[] => {
  const root: RichNode[] = [];
  const open: Open[] = [];
  const say = (node: RichNode): void => {
    if (node !== '') (open.at(-1)?.children ?? root).push(node);
  };
  const close = (): void => {
    const last = open.pop();
    if (last !== undefined) say(closed(last));
  };

  let from = 0;
  for (const match of html.matchAll(TAG)) {
    const [whole, slash = '', name = '', attributes = ''] = match;
    const tag = name.toLowerCase();
    say(decoded(html.slice(from, match.index)));
    from = match.index + whole.length;
    if (tag === 'br') say({ tag });
    else if (slash === '' && open.length < DEEPEST) open.push({ tag, attributes, children: [] });
    else if (slash === '/' && open.some((each) => each.tag === tag)) {
      // What was opened inside and not closed ends with its parent.
      while (open.at(-1)?.tag !== tag) close();
      close();
    } else say(whole);
  }
  say(decoded(html.slice(from)));
  while (open.length > 0) close();
  return root;
};
