/** How Google takes a name apart and puts it together again. */
import type { StoredElement } from './peopleData';

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const structuredParts: readonly string[] = [
  'familyName',
  'givenName',
  'middleName',
  'honorificPrefix',
  'honorificSuffix',
];

/** A free-form name is taken apart where nothing structured came with it, and is never kept beside the parts. */
export const structuredName = (name: StoredElement): StoredElement => {
  const { unstructuredName, ...rest } = name;
  if (typeof unstructuredName !== 'string' || structuredParts.some((part) => part in rest)) return rest;
  return { ...rest, ...partsOf(unstructuredName) };
};

const partsOf = (freeForm: string): StoredElement => {
  const words = freeForm.split(/\s+/u);
  const [first = '', ...others] = words;
  if (others.length === 0) return { givenName: first };
  if (cjk.test(freeForm)) return { familyName: first, givenName: others.join(' ') };
  const middle = others.slice(0, -1).join(' ');
  return {
    givenName: first,
    ...(middle === '' ? {} : { middleName: middle }),
    familyName: others.at(-1) ?? '',
  };
};

export interface DisplayNames {
  readonly displayName: string;
  readonly displayNameLastFirst: string;
}

/** "Formatted according to the locale specified by the viewer's account": a Japanese viewer reads the family first. */
export const displayNames = (name: StoredElement, locale: string): DisplayNames => {
  const part = (key: string): string => {
    const value = name[key];
    return typeof value === 'string' ? value : '';
  };
  const given = joined(part('givenName'), part('middleName'));
  const family = part('familyName');
  const prefix = part('honorificPrefix');
  const suffix = part('honorificSuffix');
  if (locale.startsWith('ja')) {
    const whole = joined(prefix, family, given, suffix);
    return { displayName: whole, displayNameLastFirst: whole };
  }
  const withSuffix = (whole: string): string => (suffix === '' ? whole : `${whole}, ${suffix}`);
  const lastFirst = family === '' || given === '' ? joined(family, given) : `${family}, ${given}`;
  return {
    displayName: withSuffix(joined(prefix, given, family)),
    displayNameLastFirst: withSuffix(joined(prefix, lastFirst)),
  };
};

const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
