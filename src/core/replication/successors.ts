/** Of a list that somebody changed: which of the values that vanished a new one stands for, a shared one or his own. */
import { elementKey } from '../contacts/canonicalValue';
import type { Element, FieldName, FieldValue } from '../contacts/fieldValue';
import { standardType } from '../contacts/standardType';

/** As the list was before: what is shared first, then the member's own. */
export interface Before {
  readonly shared: FieldValue;
  readonly own: FieldValue;
}

const typeOf = (element: Element): string => standardType(element['type'] ?? '');

const hasTypeOfAnother = (element: Element, place: number, was: FieldValue): boolean => {
  const types = was.map(typeOf);
  return types[place] !== typeOf(element) && types.includes(typeOf(element));
};

/** An address book keeps what is edited where it stands: then the place tells, and nothing has to be guessed. */
const byPlace = (
  field: FieldName,
  value: FieldValue,
  before: Before,
  isNew: (element: Element) => boolean,
): ReadonlySet<Element> | undefined => {
  const was = [...before.shared, ...before.own];
  if (was.length !== value.length) return undefined;
  const keys = was.map((element) => elementKey(field, element));
  const stand = value.every((element, place) => isNew(element) || elementKey(field, element) === keys[place]);
  // A type that another one had tells of a list that was put into another order.
  const moved = value.some((element, place) => isNew(element) && hasTypeOfAnother(element, place, was));
  if (!stand || moved) return undefined;
  return new Set(value.filter((element, place) => isNew(element) && place >= before.shared.length));
};

/** Takes the first of that type out; false where there is none. */
const take = (vanished: Element[], type: string): boolean => {
  const place = vanished.findIndex((element) => typeOf(element) === type);
  if (place >= 0) vanished.splice(place, 1);
  return place >= 0;
};

/**
 * The new elements that stay the member's own. Where neither place nor type tells what one of them replaced, it is taken
 * for his own as long as something of his own is missing: what is told to others by mistake cannot be taken back.
 */
export const ownSuccessors = (field: FieldName, value: FieldValue, before: Before): ReadonlySet<Element> => {
  const known = new Set([...before.shared, ...before.own].map((element) => elementKey(field, element)));
  const isNew = (element: Element): boolean => !known.has(elementKey(field, element));
  const placed = byPlace(field, value, before, isNew);
  if (placed !== undefined) return placed;

  const present = new Set(value.map((element) => elementKey(field, element)));
  const isGone = (element: Element): boolean => !present.has(elementKey(field, element));
  const vanished = { shared: before.shared.filter(isGone), own: before.own.filter(isGone) };
  const own = new Set<Element>();
  const unclear: Element[] = [];
  for (const element of value.filter(isNew)) {
    if (take(vanished.own, typeOf(element))) own.add(element);
    else if (!take(vanished.shared, typeOf(element))) unclear.push(element);
  }
  for (const element of unclear.slice(0, vanished.own.length)) own.add(element);
  return own;
};
