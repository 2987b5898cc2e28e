/** The three-way merge of one field: a change that was made on top of an older value meets the value of today. */
import { elementKey, sameValue, tidyValue } from './canonicalValue';
import { FIELDS } from './fieldTable';
import type { Element, FieldName, FieldValue } from './fieldValue';

export interface MergedValue {
  readonly value: FieldValue;
  /** The elements of the book in which a change was overridden, as they were. */
  readonly lost: FieldValue;
}

/** `mine` was made on top of `was`; `theirs` is in the book now. Where both changed the same, mine wins. */
export const mergeValue = (
  field: FieldName,
  was: FieldValue,
  mine: FieldValue,
  theirs: FieldValue,
): MergedValue => {
  if (sameValue(field, was, mine)) return { value: tidyValue(field, theirs), lost: [] };
  // Only here does the order of the elements become mine too.
  if (sameValue(field, was, theirs)) return { value: tidyValue(field, mine), lost: [] };

  const merged = lineUp(field, was, mine, theirs).map((versions) => mergeElement(field, versions));
  return {
    value: tidyValue(
      field,
      merged.flatMap(({ value }) => value),
    ),
    lost: merged.flatMap(({ lost }) => lost),
  };
};

/** One element as each side has it. */
interface Versions {
  readonly was: Element | undefined;
  readonly mine: Element | undefined;
  readonly theirs: Element | undefined;
}

/** By key, in the book's order, then what only mine has. */
const lineUp = (
  field: FieldName,
  was: FieldValue,
  mine: FieldValue,
  theirs: FieldValue,
): readonly Versions[] => {
  const sides = [was, mine, theirs].map((value) => tidyValue(field, value));
  // A company that is renamed or exchanged keeps its post: with one element on every side it is one element.
  const alone = field === 'organization' && sides.every((value) => value.length === 1);
  const [before, incoming, book] = sides.map(
    (value) => new Map(value.map((element) => [alone ? '' : elementKey(field, element), element])),
  );
  return [...new Set([...(book?.keys() ?? []), ...(incoming?.keys() ?? [])])].map((key) => ({
    was: before?.get(key),
    mine: incoming?.get(key),
    theirs: book?.get(key),
  }));
};

const mergeElement = (field: FieldName, { was, mine, theirs }: Versions): MergedValue => {
  if (mine !== undefined && theirs !== undefined) return mergeAttributes(field, was ?? {}, mine, theirs);

  const [left, isMine] = [mine ?? theirs ?? {}, mine !== undefined];
  const added = was === undefined;
  const edited = !added && !sameValue(field, [was], [left]);
  // Of many elements an edited one outlives its removal. Where only one can be, mine is the answer, removal or not.
  if (edited && !isMine && FIELDS[field].single) return { value: [], lost: [left] };
  return { value: added || edited ? [left] : [], lost: [] };
};

const mergeAttributes = (field: FieldName, was: Element, mine: Element, theirs: Element): MergedValue => {
  const { attributes, canonical } = FIELDS[field];
  const [before, incoming, book] = [canonical(was), canonical(mine), canonical(theirs)];
  const changed = attributes.filter((attribute) => incoming[attribute] !== before[attribute]);
  const overridden = changed.some(
    (attribute) => book[attribute] !== before[attribute] && book[attribute] !== incoming[attribute],
  );
  // Where both made the same change, the book keeps its spelling.
  const isMine = (attribute: string): boolean =>
    changed.includes(attribute) && incoming[attribute] !== book[attribute];
  const mixed = Object.fromEntries(
    attributes.map((attribute) => [attribute, (isMine(attribute) ? mine : theirs)[attribute] ?? '']),
  );
  // Some attributes displace others (a name in parts and the same name whole). Then a mixture would lose my change.
  const survives = changed.every((attribute) => canonical(mixed)[attribute] === incoming[attribute]);
  return survives ? { value: [mixed], lost: overridden ? [theirs] : [] } : { value: [mine], lost: [theirs] };
};
