/** Postal addresses, in the order of a Japanese envelope. */
import { describeField, withoutAttribute, withoutStandIn } from '../describeField';
import type { Element } from '../fieldValue';
import { addressLine, lotIdentity, postalCode } from '../japaneseAddress';
import { foldCase } from '../plainText';
import { standardType } from '../standardType';

const LINES = ['postalCode', 'region', 'city', 'street', 'extended', 'poBox'];

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
  // A country alone does not stand for the rest: an address may be one text and a country.
  settle: (element) =>
    element['unstructured'] === element['country']
      ? withoutAttribute(element, 'unstructured')
      : withoutStandIn(element, 'unstructured', LINES),
  key: (canonical) => {
    const parts = [...LINES, 'unstructured'].map((line) => lotIdentity(canonical[line] ?? ''));
    const whole = [...parts, countryOf(canonical)];
    return whole.every((part) => part === '') ? '' : whole.join('\n');
  },
});

/** Address books derive the code from the country, so it tells addresses apart only where it stands alone. */
const countryOf = (canonical: Element): string =>
  foldCase(canonical['country'] ?? canonical['countryCode'] ?? '');
