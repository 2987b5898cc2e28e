/** What a parser found in a message beside what its sender says there, field by field. Imports nothing from src. */

export interface ExpectedPhone {
  readonly type: string;
  readonly value: string;
}

/** As a corpus writes it: what is absent, null or '' was not said. */
export interface ExpectedSignature {
  readonly name?: string | null;
  readonly nameReading?: string | null;
  readonly company?: string | null;
  readonly department?: string | null;
  readonly title?: string | null;
  readonly phones?: readonly ExpectedPhone[];
  readonly emails?: readonly string[];
  readonly urls?: readonly string[];
  readonly address?: string | null;
  readonly postalCode?: string | null;
}

export const SIGNATURE_FIELDS = [
  'name',
  'nameReading',
  'company',
  'department',
  'title',
  'phones',
  'emails',
  'urls',
  'address',
  'postalCode',
] as const;
export type SignatureField = (typeof SIGNATURE_FIELDS)[number];

/** How many values were found and right, found, and there to be found. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly said: number;
}

/** Width, case, spaces and kinds of dashes are accidents. */
const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\s,、]/g, '');

const inKatakana = (text: string): string =>
  compact(text)
    .replace(/・/g, '')
    .replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

const phoneKind = (type: string): string =>
  /fax/i.test(type) ? 'fax' : /mobile|cell|携帯/i.test(type) ? 'mobile' : 'landline';

/** A number is told right only with what it is for; an extension counts where the corpus has one. */
const phoneForms = ({ type, value }: ExpectedPhone): readonly [string, string] => {
  const [number = '', extension = ''] = value.normalize('NFKC').split(/内線|ext\.?|x/i);
  const digits = number.replace(/\D/g, '').replace(/^810?|^0/, '');
  return [`${phoneKind(type)} ${digits}`, extension.replace(/\D/g, '')];
};

const samePhone = (expected: ExpectedPhone, found: ExpectedPhone): boolean => {
  const [[number, extension], [otherNumber, otherExtension]] = [phoneForms(expected), phoneForms(found)];
  return number === otherNumber && (extension === '' || extension === otherExtension);
};

const place = (text: string): string =>
  compact(text)
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');
const digitsAndLetters = (text: string): string => compact(text).replace(/[^\p{L}\p{N}]/gu, '');

const sameText: Readonly<Record<Exclude<SignatureField, 'phones'>, (text: string) => string>> = {
  name: compact,
  nameReading: inKatakana,
  company: compact,
  department: compact,
  title: compact,
  emails: compact,
  urls: place,
  address: digitsAndLetters,
  postalCode: digitsAndLetters,
};

const listed = (value: string | readonly string[] | null | undefined): readonly string[] =>
  (typeof value === 'string' ? [value] : (value ?? [])).filter((text) => text !== '');

const pairs = <Value>(
  said: readonly Value[],
  found: readonly Value[],
  same: (a: Value, b: Value) => boolean,
): Tally => {
  const left = [...found];
  const right = said.filter((value) => {
    const at = left.findIndex((other) => same(value, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { right: right.length, found: found.length, said: said.length };
};

/** An address is compared without its postal code, which the corpus may leave in it. */
const withoutCode = (text: string, code: string): string =>
  code === '' ? text : text.split(digitsAndLetters(code)).join('');

export const compareField = (
  field: SignatureField,
  expected: ExpectedSignature,
  found: ExpectedSignature,
): Tally => {
  if (field === 'phones') return pairs(expected.phones ?? [], found.phones ?? [], samePhone);
  const form = sameText[field];
  const code = field === 'address' ? (expected.postalCode ?? '') : '';
  return pairs(
    listed(expected[field]),
    listed(found[field]),
    (a, b) => withoutCode(form(a), code) === withoutCode(form(b), code),
  );
};
