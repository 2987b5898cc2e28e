/** The output-only sub-fields that Google adds to what was written. */
import type { StoredElement } from './peopleData';
import type { ContentField } from './personFields';
import { displayNames } from './personName';

/** `homeFax` reads `Home Fax`, a custom type reads as it was typed. */
export const formattedType = (type: string): string =>
  /^[a-z]+(?:[A-Z][a-z]+)*$/u.test(type)
    ? type.replace(/[A-Z]/gu, (letter) => ` ${letter}`).replace(/^./u, (letter) => letter.toUpperCase())
    : type;

/** E.164 of an international number, or of a Japanese one in its domestic form; undefined for anything else. */
export const canonicalPhone = (value: string): string | undefined => {
  const digits = value.normalize('NFKC').replace(/[\s().\-\u2010-\u2015\u2212\u30fc]/gu, '');
  if (/^\+[1-9]\d{6,14}$/u.test(digits)) return digits;
  return /^0[1-9]\d{8,9}$/u.test(digits) ? `+81${digits.slice(1)}` : undefined;
};

/** "If this is not set by the user it will be automatically constructed from structured values." */
export const formattedAddress = (address: StoredElement): string => {
  const part = (name: string): string => {
    const value = address[name];
    return typeof value === 'string' ? value : '';
  };
  const lines =
    part('countryCode').toUpperCase() === 'JP'
      ? [
          part('postalCode') === '' ? '' : `〒${part('postalCode')}`,
          `${part('region')}${part('city')}${part('streetAddress')}`,
          part('extendedAddress'),
          part('poBox'),
        ]
      : [
          part('streetAddress'),
          part('extendedAddress'),
          part('poBox'),
          [[part('city'), part('region')].filter(Boolean).join(', '), part('postalCode')]
            .filter(Boolean)
            .join(' '),
        ];
  return [...lines, part('country') || part('countryCode')].filter(Boolean).join('\n');
};

/** What a reader finds beside an element's own sub-fields, `metadata` apart. */
export const addedByGoogle = (
  field: ContentField,
  element: StoredElement,
  locale: string,
): Readonly<Record<string, string>> => ({
  ...typeEcho(field, element),
  ...fieldEcho(field, element, locale),
});

const typeEcho = (field: ContentField, element: StoredElement): Readonly<Record<string, string>> => {
  const type = element['type'];
  // Types of nicknames are an enum and of locations are not translated: neither has a formattedType.
  if (typeof type !== 'string' || field === 'nicknames' || field === 'locations') return {};
  return { formattedType: formattedType(type) };
};

const fieldEcho = (
  field: ContentField,
  element: StoredElement,
  locale: string,
): Readonly<Record<string, string>> => {
  const value = element['value'];
  switch (field) {
    case 'names': {
      const names = displayNames(element, locale);
      return names.displayName === '' ? {} : { ...names, unstructuredName: names.displayName };
    }
    case 'phoneNumbers': {
      const canonicalForm = typeof value === 'string' ? canonicalPhone(value) : undefined;
      return canonicalForm === undefined ? {} : { canonicalForm };
    }
    case 'addresses':
      return 'formattedValue' in element ? {} : { formattedValue: formattedAddress(element) };
    case 'biographies':
      return 'contentType' in element ? {} : { contentType: 'TEXT_PLAIN' };
    case 'genders':
      return typeof value === 'string' ? { formattedValue: formattedType(value) } : {};
    case 'imClients': {
      const protocol = element['protocol'];
      return typeof protocol === 'string' ? { formattedProtocol: formattedType(protocol) } : {};
    }
    default:
      return {};
  }
};
