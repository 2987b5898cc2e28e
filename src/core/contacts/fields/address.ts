/** Postal addresses, in the order of a Japanese envelope. */
import { describeField, withoutAttribute } from '../describeField';
import type { Element } from '../fieldValue';
import { addressLine, lotIdentity, postalCode } from '../japaneseAddress';
import { foldCase } from '../plainText';
import { standardType } from '../standardType';

export const ADDRESS_PARTS = ['postalCode', 'region', 'city', 'street', 'extended', 'poBox'];

export const address = describeField({
  name: 'address',
  attributes: {
    postalCode,
    region: addressLine,
    city: addressLine,
    street: addressLine,
    extended: addressLine,
    poBox: addressLine,
    country: addressLine,
    countryCode: foldCase,
    unstructured: addressLine,
    type: standardType,
  },
  // The address as it is printed is somebody's text of its own, 〒 and line breaks included. Only where it repeats the
  // country and there is nothing else does it say nothing.
  settle: (element) =>
    element['unstructured'] === element['country'] ? withoutAttribute(element, 'unstructured') : element,
  // Printed differently it is still the same address; it identifies only an address that has no parts.
  key: (canonical) => {
    const lines = ADDRESS_PARTS.some((part) => canonical[part] !== undefined)
      ? ADDRESS_PARTS
      : ['unstructured'];
    const whole = [...lines.map((line) => lotIdentity(canonical[line] ?? '')), countryOf(canonical)];
    return whole.every((part) => part === '') ? '' : whole.join('\n');
  },
});

/** Address books derive the code from the country, so it tells addresses apart only where it stands alone. */
const countryOf = (canonical: Element): string =>
  foldCase(canonical['country'] ?? canonical['countryCode'] ?? '');
