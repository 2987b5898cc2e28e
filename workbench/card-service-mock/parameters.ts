/** How each kind of argument is told from others and becomes JSON. */
import { EnumerationMember } from './enumeration';
import { CardNode, invalidArgument, type Json, type Read } from './node';

export const asText: Read = (value) => (typeof value === 'string' ? value : undefined);

export const asFlag: Read = (value) => (typeof value === 'boolean' ? value : undefined);

export const asNumber: Read = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const asInteger: Read = (value) => (Number.isInteger(value) ? asNumber(value) : undefined);

/** Google's `int64` is a string in JSON; CardService takes a number as well. */
export const asLong: Read = (value) => {
  const digits = typeof value === 'number' ? String(value) : value;
  return typeof digits === 'string' && /^-?\d+$/.test(digits) ? digits : undefined;
};

export const asListOf =
  (read: Read): Read =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(read);
    return items.every((item): item is Json => item !== undefined) ? items : undefined;
  };

export const asTexts = asListOf(asText);

/** A member of one enumeration: `CardService.Icon.STAR` is refused where an `ImageStyle` belongs. */
export const asMemberOf =
  (enumeration: string): Read =>
  (value) =>
    value instanceof EnumerationMember && value.enumeration === enumeration ? value.json : undefined;

/** A CardService object of one class, taken as a copy. */
export const asNode =
  (constructor: abstract new (...parameters: never[]) => CardNode): Read =>
  (value) =>
    value instanceof constructor ? value.complete() : undefined;

export const asWidget: Read = (value) => (value instanceof CardNode ? value.asWidget() : undefined);

/** A widget of one of these kinds, for what cannot hold them all. */
export const asWidgetOf =
  (holder: string, kinds: readonly string[]): Read =>
  (value) => {
    const widget = value instanceof CardNode ? value.asWidget() : undefined;
    const [kind = ''] = Object.keys(widget ?? {});
    if (widget !== undefined && !kinds.includes(kind))
      throw invalidArgument(`${holder} cannot hold a ${kind}`);
    return widget;
  };

/**
 * "You can't use SVG images", and images need a publicly accessible URL:
 * https://developers.google.com/workspace/add-ons/guides/workspace-restrictions
 */
export const asImageAddress: Read = (value) => {
  if (typeof value !== 'string') return undefined;
  if (!/^https:\/\/[^\s/]/i.test(value)) throw invalidArgument('an image needs an https URL');
  if (/\.svgz?$/i.test(value.replace(/[?#].*$/s, ''))) throw invalidArgument('an image cannot be SVG');
  return value;
};

/** `#RRGGBB` as `google.type.Color`, whose parts run from 0 to 1. */
export const asColor: Read = (value) => {
  if (typeof value !== 'string') return undefined;
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument(`${value} is not a color like #00aa11`);
  const part = (start: number): number => parseInt(value.slice(start, start + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
};

/** `{ name: 'value' }` as card JSON has it: `[{ key, value }]`. */
export const asEntries: Read = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries: [string, unknown][] = Object.entries(value);
  return entries.map(([key, text]) => {
    if (typeof text !== 'string') throw invalidArgument(`the parameter ${key} is not a String`);
    return { key, value: text };
  });
};
