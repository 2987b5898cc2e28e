/**
 * The system parameter `fields`, by which a client has Google send a part of an answer alone:
 * developers.google.com/workspace/drive/api/guides/fields-parameter and docs.cloud.google.com/apis/docs/system-parameters.
 *
 * *Faithful:* lists, `a/b` and `a.b`, `a(b,c)`, `*`; arrays are looked through; a broken mask is a 400.
 * *Not faithful:* a field that the method does not have is left out of the answer here and refused by Google.
 */
import { invalidArgument } from './http';

/** Field name to what is wanted of it; an empty mask wants everything below. */
interface Mask {
  readonly [field: string]: Mask;
}

export const partOf = (value: unknown, fields: string): unknown => select(value, parseMask(fields));

const select = (value: unknown, mask: Mask): unknown => {
  if (Object.keys(mask).length === 0 || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((element) => select(element, mask));
  const kept = Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const below = mask[name] ?? mask['*'];
    return below === undefined ? [] : [[name, select(inner, below)] as const];
  });
  return Object.fromEntries(kept);
};

const parseMask = (fields: string): Mask => {
  const tokens = fields.replace(/\s/g, '').match(/[A-Za-z0-9_$*-]+|./g) ?? [];
  let position = 0;

  const parseList = (): Mask => {
    let mask: Mask = {};
    do {
      mask = { ...mask, ...parsePath(mask) };
    } while (take(','));
    return mask;
  };
  /** `before` holds the siblings read so far, so that `a/b,a/c` adds up. */
  const parsePath = (before: Mask): Mask => {
    const name = tokens[position] ?? '';
    if (!/^[\w$*-]+$/.test(name)) throw invalidArgument(`Invalid field selection ${name}`);
    position += 1;
    const siblings = before[name] ?? {};
    if (take('/') || take('.')) return { [name]: { ...siblings, ...parsePath(siblings) } };
    if (!take('(')) return { [name]: {} };
    const below = parseList();
    if (!take(')')) throw invalidArgument(`Invalid field selection ${fields}`);
    return { [name]: { ...siblings, ...below } };
  };
  const take = (token: string): boolean => {
    if (tokens[position] !== token) return false;
    position += 1;
    return true;
  };

  const mask = parseList();
  if (position < tokens.length) throw invalidArgument(`Invalid field selection ${fields}`);
  return mask;
};
