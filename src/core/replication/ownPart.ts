/** Telling what in a member's contact is shared from what is his own, and putting the two together again. */
import { elementKey, sameValue } from '../contacts/canonicalValue';
import type { Element, FieldName, FieldValue } from '../contacts/fieldValue';
import { FIELDS } from '../contacts/fieldTable';
import type { ShareItem } from '../contacts/sharedPart';
import { sharedPart, unsharedPart } from '../contacts/sharedPart';
import { ownSuccessors } from './successors';

export interface OwnContext {
  readonly shared: readonly ShareItem[];
  /** The shared value that the contact last had. */
  readonly shadow: FieldValue;
  /** The field as it was when the contact was adopted; absent for a contact that we made. */
  readonly original?: FieldValue | undefined;
  /** Keys of `original` that have gone before: without the member's doing, under a shared one, or taken out by him. */
  readonly covered?: readonly string[] | undefined;
}

export interface Split {
  readonly shared: FieldValue;
  readonly own: FieldValue;
}

/** A type such as `own`, `own mobile` or `自分用` keeps a value with the member who typed it. */
const isTypedOwn = (element: Element): boolean => /^\s*(own\b|自分用)/iu.test(element['type'] ?? '');

const keysOf = (field: FieldName, value: FieldValue): ReadonlySet<string> =>
  new Set(value.map((element) => elementKey(field, element)));

const splitAdopted = (
  field: FieldName,
  offered: FieldValue,
  original: FieldValue,
  { shadow, covered = [] }: OwnContext,
): Split => {
  const value = offered.filter((element) => !isTypedOwn(element));
  if (FIELDS[field].single)
    return shadow.length === 0 && sameValue(field, value, original)
      ? { shared: [], own: value }
      : { shared: value, own: [] };

  const inShadow = keysOf(field, shadow);
  const mine = original.filter((element) => !inShadow.has(elementKey(field, element)));
  const ownKeys = keysOf(field, mine);
  // A private number that was corrected is still private. One that a shared element stood for was not there to be corrected.
  const successors = ownSuccessors(field, value, {
    shared: shadow,
    own: mine.filter((element) => !isTypedOwn(element) && !covered.includes(elementKey(field, element))),
  });
  const isOwn = (element: Element): boolean => {
    const key = elementKey(field, element);
    return !inShadow.has(key) && (ownKeys.has(key) || successors.has(element));
  };
  return { shared: value.filter((element) => !isOwn(element)), own: value.filter(isOwn) };
};

const NOTHING: Split = { shared: [], own: [] };

export const splitOwn = (field: FieldName, value: FieldValue, context: OwnContext): Split => {
  if (value.length === 0) return NOTHING;
  const unshared = unsharedPart(field, value, context.shared);
  const offered = sharedPart(field, value, context.shared);
  const typedOwn = offered.filter(isTypedOwn);
  const rest = offered.filter((element) => !isTypedOwn(element));
  const { shared, own } =
    context.original === undefined
      ? { shared: rest, own: [] }
      : splitAdopted(field, offered, sharedPart(field, context.original, context.shared), context);
  return { shared, own: [...own, ...typedOwn, ...unshared] };
};

/** The book's value with the member's own beside it. Where only one value fits, the book's is shown. */
export const withOwn = (field: FieldName, book: FieldValue, own: FieldValue): FieldValue => {
  if (FIELDS[field].single) return book.length > 0 ? book : own.slice(0, 1);
  const keys = keysOf(field, book);
  return [...book, ...own.filter((element) => !keys.has(elementKey(field, element)))];
};
