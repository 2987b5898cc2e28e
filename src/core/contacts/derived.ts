/** What an address book fills in by itself beside what people wrote; finding it is not finding an edit. */
import { elementKey } from './canonicalValue';
import type { FieldName, FieldValue } from './fieldValue';
import { withoutAttribute } from './describeField';
import { FIELDS } from './fieldTable';
import { ADDRESS_PARTS } from './fields/address';

/**
 * Google builds `formattedValue` from an address's parts where nobody set it
 * (developers.google.com/people/api/rest/v1/people#address). In `seen` such a text is dropped where the same address is in
 * `agreed` without one.
 */
export const withoutDerived = (field: FieldName, seen: FieldValue, agreed: FieldValue): FieldValue => {
  if (field !== 'address') return seen;
  const plain = new Set(
    agreed
      .filter((element) => FIELDS.address.canonical(element)['unstructured'] === undefined)
      .map((element) => elementKey('address', element)),
  );
  return seen.map((element) => {
    const hasParts = ADDRESS_PARTS.some((part) => (element[part] ?? '') !== '');
    return hasParts && plain.has(elementKey('address', element))
      ? withoutAttribute(element, 'unstructured')
      : element;
  });
};
