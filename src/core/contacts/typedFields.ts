/**
 * A contact as a form: which of its values stand there to be typed over, and what somebody has typed, as the change of those
 * values and of nothing else. What a form did not show is in no change of it.
 */
import { tidyValue } from './canonicalValue';
import type { Element, FieldName, Fields, FieldValue } from './fieldValue';
import type { ShareItem } from './sharedPart';

export const FORM_FIELDS = ['name', 'organization', 'phone', 'email', 'address', 'note'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

export const isFormField = (field: string): field is FormField => FORM_FIELDS.some((one) => one === field);

const PARTS: Readonly<Record<FormField, readonly string[]>> = {
  name: ['family', 'given'],
  organization: ['name', 'department', 'title'],
  phone: ['value'],
  email: ['value'],
  address: ['postalCode', 'region', 'city', 'street', 'extended'],
  note: ['value'],
};
const READINGS = ['familyReading', 'givenReading'];

const isWithout = (element: Element, attributes: readonly string[]): boolean =>
  attributes.every((attribute) => (element[attribute] ?? '') === '');

/** What was never taken apart is typed as it stands. */
const partsOr = (element: Element, parts: readonly string[], whole: string): readonly string[] =>
  (element[whole] ?? '') !== '' && isWithout(element, parts) ? [whole] : parts;

/** The attributes of a value that are typed; it keeps all others. */
export const typedAttributes = (field: FormField, element: Element): readonly string[] => {
  if (field === 'name')
    return [...partsOr(element, PARTS.name, 'unstructured'), ...partsOr(element, READINGS, 'fullReading')];
  return field === 'address' ? partsOr(element, PARTS.address, 'unstructured') : PARTS[field];
};

const MOST: Readonly<Record<FormField, number>> = {
  name: 1,
  organization: 3,
  phone: 6,
  email: 6,
  address: 3,
  note: 1,
};
const SINGLE: readonly FormField[] = ['name', 'note'];

/** A text field of a card takes no more; longer values are changed in Google Contacts. */
export const LONGEST_TYPED = 500;
/** What the form carries of one field, as a card's click takes it back. */
export const LONGEST_CARRIED = 1_000;

const isShort = (element: Element): boolean =>
  Object.values(element).every((text) => text.length <= LONGEST_TYPED);

/** The first values of a field, as many as a form has room for. */
export const shownInForm = (field: FormField, value: FieldValue): FieldValue => {
  const shown: Element[] = [];
  for (const element of value.slice(0, MOST[field])) {
    if (!isShort(element) || JSON.stringify([...shown, element]).length > LONGEST_CARRIED) break;
    shown.push(element);
  }
  return shown;
};

/** Whether the form has a further, empty line: not where there is one value only, nor where one is that it does not show. */
export const hasNewLine = (field: FormField, shown: FieldValue): boolean =>
  SINGLE.includes(field) ? shown.length === 0 : true;

/** The fields that the form shows: a note that is too long for it is not there at all. */
export const formFields = (fields: Fields, visible: readonly ShareItem[]): readonly FormField[] =>
  FORM_FIELDS.filter((field) => {
    const value = fields[field] ?? [];
    const isCut = SINGLE.includes(field) && value.length > 0 && shownInForm(field, value).length === 0;
    return visible.includes(field) && !isCut;
  });

/** What was typed for an attribute of the value at this place; the place after the last is the empty line. */
export type TypedText = (field: FormField, place: number, attribute: string) => string;

const isEmpty = (element: Element): boolean =>
  Object.entries(element).every(([name, text]) => name === 'type' || text.trim() === '');

const withTyped = (field: FormField, place: number, element: Element, typed: TypedText): Element => {
  const attributes = typedAttributes(field, element);
  const texts = attributes.map((attribute) => [attribute, typed(field, place, attribute).trim()] as const);
  const isSame = texts.every(([attribute, text]) => text === (element[attribute] ?? '').trim());
  // The whole that was printed from the parts says what they said before.
  const outdated = isSame || attributes.includes('unstructured') ? {} : { unstructured: '' };
  const kept = { ...element, ...outdated, ...Object.fromEntries(texts) };
  return Object.fromEntries(Object.entries(kept).filter(([, text]) => text !== ''));
};

/** Of a name its other parts stay; of everything else nothing is left that anybody could read. */
const isTakenAway = (field: FormField, before: Element, after: Element): boolean => {
  const attributes = typedAttributes(field, before);
  return (
    isEmpty(after) || (field !== 'name' && isWithout(after, attributes) && !isWithout(before, attributes))
  );
};

/** `newType`: what kind of value the empty line gives. */
export const typedValue = (
  field: FormField,
  shown: FieldValue,
  typed: TypedText,
  newType: string,
): FieldValue => {
  const kept = shown.flatMap((element, place) => {
    const after = withTyped(field, place, element, typed);
    return isTakenAway(field, element, after) ? [] : [after];
  });
  const added = hasNewLine(field, shown) ? withTyped(field, shown.length, {}, typed) : {};
  const type = field === 'name' || field === 'note' || field === 'organization' ? {} : { type: newType };
  return tidyValue(field, isEmpty(added) ? kept : [...kept, { ...added, ...type }]);
};

/** Whether nothing is left by which anybody could tell whom the contact is. */
export const namesNobody = (values: Readonly<Partial<Record<FieldName, FieldValue>>>): boolean =>
  (['name', 'organization', 'phone', 'email'] as const).every((field) => (values[field] ?? []).length === 0);
