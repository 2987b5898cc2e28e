/** When two elements of a contact are equal to the judge. Written apart from the product, which must not judge itself. */
import type { ContentField } from '../google/people/personFields';

/** One phone number, one address… as JSON. */
export type Element = Readonly<Record<string, unknown>>;
export type Elements = readonly Element[];

/** What Google adds to an element when it is read (“Output only”: developers.google.com/people/api/rest/v1/people). */
const outputOnly: readonly string[] = [
  'metadata',
  'formattedType',
  'canonicalForm',
  'formattedProtocol',
  'contentType',
];

const outputOnlyOf: Readonly<Partial<Record<ContentField, readonly string[]>>> = {
  names: ['displayName', 'displayNameLastFirst'],
  genders: ['formattedValue'],
};

/** Google constructs these where nobody wrote them. */
const constructed: Readonly<Partial<Record<ContentField, string>>> = {
  names: 'unstructuredName',
  addresses: 'formattedValue',
};

const canonicalValue = (name: string, value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) return canonicalAttributes(Object.entries(value));
  if (typeof value !== 'string') return value;
  const text = value.trim().normalize('NFC');
  return name === 'type' ? text.toLowerCase() : text;
};

/** Sorted by name, without empty ones: proto JSON has no difference between empty and absent. */
const canonicalAttributes = (entries: readonly (readonly [string, unknown])[]): readonly unknown[] =>
  entries
    .map(([name, value]) => [name, canonicalValue(name, value)] as const)
    .filter(
      ([, value]) => value !== '' && value !== null && value !== undefined && value !== 0 && value !== false,
    )
    .sort(([left], [right]) => (left < right ? -1 : 1));

/** Equal texts for equal elements. */
export const elementKey = (
  field: ContentField,
  element: Element,
  without: readonly string[] = [],
): string => {
  const ignored = [...outputOnly, ...(outputOnlyOf[field] ?? []), ...without];
  return JSON.stringify(
    canonicalAttributes(Object.entries(element).filter(([name]) => !ignored.includes(name))),
  );
};

/** The keys under which an element that Google answers may have been written: with and without what it constructs. */
const writtenForms = (field: ContentField, actual: Element): readonly string[] => {
  const attribute = constructed[field];
  const key = elementKey(field, actual);
  return attribute !== undefined && attribute in actual
    ? [key, elementKey(field, actual, [attribute])]
    : [key];
};

export interface Mismatch {
  readonly missing: Elements;
  /** Includes elements that stand there more often than they were written. */
  readonly extra: Elements;
}

/** As sets, but for what is there twice. */
export const mismatch = (field: ContentField, written: Elements, actual: Elements): Mismatch => {
  const forms = actual.map((element) => writtenForms(field, element));
  const taken = new Set<number>();
  const missing = written.filter((element) => {
    const key = elementKey(field, element);
    const free = forms.findIndex((form, position) => !taken.has(position) && form.includes(key));
    if (free >= 0) taken.add(free);
    return free < 0 && !forms.some((form) => form.includes(key));
  });
  return { missing, extra: actual.filter((_, position) => !taken.has(position)) };
};

const phoneNumber = (value: string): string => {
  const number = value.normalize('NFKC').replace(/[^\d+]/g, '');
  return number.replace(/^\+81/, '0');
};

/** Equal for two writings of one thing: the same number with and without its country, the same address in capitals. */
export const thingKey = (field: ContentField, element: Element): string => {
  const value = element['value'];
  if (field === 'phoneNumbers' && typeof value === 'string') return phoneNumber(value);
  const key = elementKey(field, element, ['type', ...(field === 'addresses' ? ['formattedValue'] : [])]);
  return field === 'emailAddresses' ? key.toLowerCase() : key;
};
