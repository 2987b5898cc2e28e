/** Values compared by what they mean and stored as people wrote them. */
import { FIELDS } from './fieldTable';
import type { Element, FieldName, FieldValue } from './fieldValue';

/** The form for comparing and hashing: canonical elements, none empty, one per key, sorted. */
export const canonicalValue = (field: FieldName, value: FieldValue): FieldValue =>
  [...onePerKey(field, value)].sort((a, b) => inOrder(a.text, b.text)).map(({ canonical }) => canonical);

/** Most comparisons are of nothing with nothing, or of two copies of one text, and spare the canonical form. */
export const sameValue = (field: FieldName, a: FieldValue, b: FieldValue): boolean =>
  a === b ||
  a.length + b.length === 0 ||
  JSON.stringify(a) === JSON.stringify(b) ||
  JSON.stringify(canonicalValue(field, a)) === JSON.stringify(canonicalValue(field, b));

/** What identifies the element within its list; '' for an empty one. */
export const elementKey = (field: FieldName, element: Element): string =>
  FIELDS[field].key(FIELDS[field].canonical(element));

/** The form for storing: people's order and spelling, without empty, unknown, redundant and repeated parts. */
export const tidyValue = (field: FieldName, value: FieldValue): FieldValue =>
  onePerKey(field, value).map(({ element, canonical }) =>
    Object.fromEntries(
      FIELDS[field].attributes
        .filter((attribute) => canonical[attribute] !== undefined)
        .map((attribute) => [attribute, (element[attribute] ?? '').trim()]),
    ),
  );

interface Reading {
  readonly element: Element;
  readonly canonical: Element;
  readonly text: string;
}

/**
 * Of elements with one key the fullest stays, in the place of the first. Which one stays must not depend on the order,
 * or two orders of one list would differ.
 */
const onePerKey = (field: FieldName, value: FieldValue): readonly Reading[] => {
  const { canonical: canonicalOf, key: keyOf } = FIELDS[field];
  const kept = new Map<string, Reading>();
  for (const element of value) {
    const canonical = canonicalOf(element);
    const key = keyOf(canonical);
    if (key === '') continue;
    const reading = { element, canonical, text: JSON.stringify(canonical) };
    const rival = kept.get(key);
    if (rival === undefined || isFuller(reading, rival)) kept.set(key, reading);
  }
  return [...kept.values()];
};

const isFuller = (a: Reading, b: Reading): boolean => {
  const more = Object.keys(a.canonical).length - Object.keys(b.canonical).length;
  return more > 0 || (more === 0 && a.text < b.text);
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
