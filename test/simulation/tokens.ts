/**
 * Values that are told apart wherever they turn up: each is typed once in a life, and carries a number of its own through
 * every spelling, so that a scan of any text finds it.
 */

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

const TOKEN = /N(\d{6})|3-?(\d\d)00-?(\d{4})|e(\d{6})@|T(\d{6})|Q(\d{6})/g;

/** The tokens in a text or in anything that JSON can tell, without repetitions, e.g. `phone17`. */
export const tokensIn = (thing: unknown): ReadonlySet<string> => {
  const text = typeof thing === 'string' ? thing : (JSON.stringify(thing) ?? '');
  const found = new Set<string>();
  for (const [, name, phoneFirst, phoneLast, email, title, note] of text.matchAll(TOKEN)) {
    if (name !== undefined) found.add(`name${String(Number(name))}`);
    if (phoneFirst !== undefined) found.add(`phone${String(Number(`${phoneFirst}${phoneLast ?? ''}`))}`);
    if (email !== undefined) found.add(`email${String(Number(email))}`);
    if (title !== undefined) found.add(`title${String(Number(title))}`);
    if (note !== undefined) found.add(`note${String(Number(note))}`);
  }
  return found;
};
