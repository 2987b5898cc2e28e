/** A value as text for people: one line per element, as a cell of a spreadsheet shows it. */
import { fullName, fullReading } from './displayName';
import { FIELDS } from './fieldTable';
import type { Element, FieldName, FieldValue } from './fieldValue';

/** Formulas are not looked for here: whoever writes to a sheet writes RAW. */
export const readableValue = (field: FieldName, value: FieldValue): string =>
  value
    .map((element) => readableElement(field, element))
    .filter((line) => line !== '')
    .join('\n');

const readableElement = (field: FieldName, element: Element): string => {
  if (field === 'name') return bracketed(fullName(element), fullReading(element));
  // There is one note only, so its own line ends cannot be mistaken for elements.
  if (field === 'note') return element['value'] ?? '';
  const texts = FIELDS[field].attributes
    .filter((attribute) => attribute !== 'type' && (element[attribute] ?? '') !== '')
    .map((attribute) => (attribute === 'current' ? attribute : (element[attribute] ?? '')));
  return bracketed(texts.join(', '), element['type'] ?? '').replace(/\s*\n\s*/g, ' ');
};

const bracketed = (text: string, remark: string): string =>
  [text, remark === '' ? '' : `[${remark}]`].filter((part) => part !== '').join(' ');
