/** Phone numbers in a line of a signature, by the words around them: what a number is for stands before or behind it. */

export interface SignaturePhone {
  readonly type: 'work' | 'mobile' | 'main' | 'workFax';
  readonly value: string;
}

export interface PhonesRead {
  readonly phones: readonly SignaturePhone[];
  /** The line without them and without the words that belong to them. */
  readonly rest: string;
}

const NUMBER =
  /(?:\+\d{1,3}\s?[.-]?\s?)?(?:\(\+?\d{1,5}\)|\d{1,5}(?:\s?\/\s(?=\d{3} ))?)(?:\s?[.-]?\s?\(?\d{1,5}\)?){1,6}/g;
const EXTENSION = /^[\s,、(]*(?:内線(?:番号)?|extension|ext\.?|x)\s?[:.]?\s?(\d{1,6})\)?/i;

const NOTES: readonly (readonly [RegExp, SignaturePhone['type']])[] = [
  [/^(?:cell|mobile|mob|携帯)/i, 'mobile'],
  [/^fax/i, 'workFax'],
  [/^(?:大?代表?$|.{0,8}代表$|main|switchboard)/i, 'main'],
];

/** Tel/Fax is one number for both: it is called. */
const LABELS: readonly (readonly [RegExp, SignaturePhone['type']])[] = [
  [/(?:tel|phone|電話|t)\.?\s*[/&・]\s*(?:fax|f|ファックス)\.?$/i, 'work'],
  [/(?:fax|facsimile|ファックス|ファクス|ファクシミリ|(?<![\p{L}])f)\.?(?:番号)?$/iu, 'workFax'],
  [
    /(?:mobile|mobil|mob|cell(?:ular)?|handy|携帯(?:電話)?|ケータイ|モバイル|whatsapp|(?<![\p{L}])(?:m|c|hp|kom|port|cel))\.?(?:番号|phone)?$/iu,
    'mobile',
  ],
  [
    /(?:代表(?:電話)?|代表番号|switchboard|main|toll[- ]free|フリーダイヤル|standard|zentrale|(?:本社)?代表)\.?$/iu,
    'main',
  ],
  [
    /(?:tel|tél|telephone|telefon|phone|fon|電話(?:番号)?|直通|office|direct|desk|work|ligne directe|line|内線|☎|📞|ops|(?<![\p{L}])(?:t|p|o|d|ph|did|dd|ddi))\.?$/iu,
    'work',
  ],
];

/** A number behind other words is none to call. */
const NO_PHONE = /(?:番号|登録|許可|認可|口座|普通|HRB|VAT|IVA|No\.?|Reg\.?|#|〒|株|号|fee|PO|ID)\s*$/iu;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const labelBefore = (
  before: string,
): { readonly type: SignaturePhone['type']; readonly from: number } | undefined => {
  const trimmed = before.replace(/[\s:.)\]】-]+$/u, '');
  for (const [pattern, type] of LABELS) {
    const found = pattern.exec(trimmed);
    if (found !== null) return { type, from: found.index };
  }
  return undefined;
};

/** Without a word that says so, a number is one only if it looks like one: national with its 0, international, or American. */
const looksDialled = (value: string, digits: string): boolean =>
  value.startsWith('+') ||
  (/^\(?0/.test(value) && /\d[\s)(./-]+\d/.test(value)) ||
  (digits.length === 10 && /^\(?[2-9]\d{2}\)?[\s.-]{0,2}\d{3}[\s.-]\d{4}$/.test(value));

const isPlausible = (value: string, digits: string, isLabelled: boolean): boolean => {
  if (digits.length > 15) return false;
  // National numbers have at most eleven digits: more are two numbers, or none.
  if (/^\(?0[1-9]/.test(value) && digits.length > 12) return false;
  return isLabelled ? digits.length >= 7 : digits.length >= 9 && looksDialled(value, digits);
};

const typeOf = (digits: string): SignaturePhone['type'] =>
  /^(?:81|0)[789]0\d{8}$/.test(digits) ? 'mobile' : 'work';

const noteBehind = (after: string): { readonly type?: SignaturePhone['type']; readonly length: number } => {
  const found = /^\s?[([]([^)\]]{1,20})[)\]]/.exec(after);
  if (found === null) return { length: 0 };
  const type = NOTES.find(([pattern]) => pattern.test((found[1] ?? '').trim()))?.[1];
  return { ...(type === undefined ? {} : { type }), length: found[0].length };
};

const balanced = (value: string): string =>
  value
    .trim()
    .replace(/^\(([^)]*)$/, '$1')
    .replace(/^([^(]*)\)$/, '$1')
    .trim();

export const phonesInLine = (line: string): PhonesRead => {
  const phones: SignaturePhone[] = [];
  let rest = '';
  let last = 0;
  for (const found of line.matchAll(NUMBER)) {
    const start = found.index;
    const before = line.slice(last, start);
    const label = labelBefore(before);
    const value = balanced(found[0]);
    const digits = digitsOf(value);
    const wordBefore = /[A-Za-z]+[.:]?\s*$/.test(before) && !/[(|/,]\s*$/.test(before);
    if (!isPlausible(value, digits, label !== undefined)) continue;
    if (label === undefined && (NO_PHONE.test(before) || wordBefore)) continue;

    const end = start + found[0].trimEnd().length;
    const extensionFirst = EXTENSION.exec(line.slice(end));
    let consumed = end + (extensionFirst?.[0].length ?? 0);
    const note = noteBehind(line.slice(consumed));
    consumed += note.length;
    const extension = extensionFirst ?? EXTENSION.exec(line.slice(consumed));
    if (extensionFirst === null) consumed += extension?.[0].length ?? 0;
    const isJapanese = /内線/.test(extension?.[0] ?? '');
    const suffix = extension === null ? '' : `${isJapanese ? ' 内線 ' : ' ext. '}${extension[1] ?? ''}`;
    phones.push({
      type: label?.type === 'workFax' ? 'workFax' : (note.type ?? label?.type ?? typeOf(digits)),
      value: `${value}${suffix}`,
    });
    rest += `${before.slice(0, label?.from ?? before.length)} | `;
    last = consumed;
  }
  return { phones, rest: rest + line.slice(last) };
};
