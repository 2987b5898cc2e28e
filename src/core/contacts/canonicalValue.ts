/** Values compared by what they mean and stored as people wrote them. */
import { FIELDS } from './fieldTable';
import type { Element, FieldName, FieldValue } from './fieldValue';

/** The form for comparing and hashing: canonical elements, none empty, one per key, sorted. */
export const canonicalValue = (field: FieldName, value: FieldValue): FieldValue =>
  inOrder(onePerKey(field, value)).map(({ canonical }) => canonical);

const isSameText = (a: Element, b: Element): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
};

/** Most comparisons are of nothing with nothing, or of two copies of one text, and spare the canonical form. */
export const sameValue = (field: FieldName, a: FieldValue, b: FieldValue): boolean =>
  a === b ||
  (a.length === b.length && a.every((element, at) => isSameText(element, b[at] ?? {}))) ||
  canonicalText(field, a) === canonicalText(field, b);

const canonicalText = (field: FieldName, value: FieldValue): string =>
  JSON.stringify(canonicalValue(field, value));

/** What identifies the element within its list; '' for an empty one. */
export const elementKey = (field: FieldName, element: Element): string => readingOf(field, element).key;

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
  readonly key: string;
}

/** By field: the same element of two fields reads in two ways. */
const readings = new Map<FieldName, WeakMap<Element, Reading>>();

const readingOf = (field: FieldName, element: Element): Reading => {
  const known = readings.get(field) ?? new WeakMap<Element, Reading>();
  readings.set(field, known);
  const before = known.get(element);
  if (before !== undefined) return before;
  const canonical = FIELDS[field].canonical(element);
  const reading = { element, canonical, key: FIELDS[field].key(canonical) };
  known.set(element, reading);
  return reading;
};

/**
 * Of elements with one key the fullest stays, in the place of the first. Which one stays must not depend on the order,
 * or two orders of one list would differ.
 */
const onePerKey = (field: FieldName, value: FieldValue): readonly Reading[] => {
  const kept = new Map<string, Reading>();
  for (const element of value) {
    const reading = readingOf(field, element);
    const { key } = reading;
    if (key === '') continue;
    const rival = kept.get(key);
    if (rival === undefined || isFuller(reading, rival)) kept.set(key, reading);
  }
  return [...kept.values()];
};

const isFuller = (a: Reading, b: Reading): boolean => {
  const more = Object.keys(a.canonical).length - Object.keys(b.canonical).length;
  return more > 0 || (more === 0 && textOf(a) < textOf(b));
};

const textOf = ({ canonical }: Reading): string => JSON.stringify(canonical);

const inOrder = (readings: readonly Reading[]): readonly Reading[] =>
  readings.length < 2
    ? readings
    : readings
        .map((reading) => ({ reading, text: textOf(reading) }))
        .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
        .map(({ reading }) => reading);
