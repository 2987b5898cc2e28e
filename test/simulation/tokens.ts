/**
 * Values that are told apart wherever they turn up: each is typed once in a life, and carries a number of its own through
 * every spelling, so that a scan of any text finds it.
 */

import { isKept } from '../memory/throughJson';

export type TokenField = 'name' | 'phone' | 'email' | 'title' | 'note';

const WIDTH = 6;
const FORMS: Readonly<Record<TokenField, (digits: string) => string>> = {
  name: (digits) => `N${digits}`,
  phone: (digits) => `03-${digits.slice(0, 2)}00-${digits.slice(2)}`,
  email: (digits) => `e${digits}@kaede.example`,
  title: (digits) => `T${digits}`,
  note: (digits) => `Q${digits}`,
};

/** As it is typed. */
export const tokenText = (field: TokenField, number: number): string =>
  FORMS[field](String(number).padStart(WIDTH, '0'));

/** Somebody new. */
export const cardOf = (person: number, phone: number, email: number) => ({
  name: [{ unstructured: tokenText('name', person) }],
  phone: [{ value: tokenText('phone', phone), type: 'work' }],
  email: [{ value: tokenText('email', email) }],
});

const TOKEN = /N(\d{6})|3-?(\d\d)00-?(\d{4})|e(\d{6})@|T(\d{6})|Q(\d{6})/g;

const scan = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const [, name, phoneFirst, phoneLast, email, title, note] of text.matchAll(TOKEN)) {
    if (name !== undefined) found.push(`name${String(Number(name))}`);
    if (phoneFirst !== undefined) found.push(`phone${String(Number(`${phoneFirst}${phoneLast ?? ''}`))}`);
    if (email !== undefined) found.push(`email${String(Number(email))}`);
    if (title !== undefined) found.push(`title${String(Number(title))}`);
    if (note !== undefined) found.push(`note${String(Number(note))}`);
  }
  return found;
};

/** The same texts turn up in one life after another. */
const scanned = new Map<string, readonly string[]>();
const MOST_SCANNED = 20_000;

const scanOnce = (text: string): readonly string[] => {
  // Most texts are handles, versions and keys.
  if (text.length < WIDTH) return [];
  const before = scanned.get(text);
  if (before !== undefined) return before;
  if (scanned.size === MOST_SCANNED) scanned.clear();
  const found = scan(text);
  scanned.set(text, found);
  return found;
};

/** What came out of a store stays as it is. */
const known = new WeakMap<object, ReadonlySet<string>>();

const tokensKept = (value: object): ReadonlySet<string> => {
  const before = known.get(value);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (const part of Object.values(value)) collect(part, found);
  known.set(value, found);
  return found;
};

const collect = (thing: unknown, found: Set<string>): void => {
  if (typeof thing === 'string') {
    for (const token of scanOnce(thing)) found.add(token);
    return;
  }
  if (typeof thing !== 'object' || thing === null) return;
  if (isKept(thing)) for (const token of tokensKept(thing)) found.add(token);
  else for (const part of Object.values(thing)) collect(part, found);
};

/** The tokens in a text or in anything that JSON can tell, without repetitions, e.g. `phone17`. */
export const tokensIn = (thing: unknown): ReadonlySet<string> => {
  if (typeof thing === 'object' && thing !== null && isKept(thing)) return tokensKept(thing);
  const found = new Set<string>();
  collect(thing, found);
  return found;
};
