/** Makes a field's definition from the canonical spelling of each attribute. */
import type { Element, FieldDefinition, FieldName } from './fieldValue';
import { foldCase } from './plainText';

export interface FieldDescription {
  readonly name: FieldName;
  /** Attribute to its canonical spelling, in the order in which people see them. */
  readonly attributes: Readonly<Record<string, (text: string) => string>>;
  /** What identifies an element; without it the field holds one element, which is always the same one. */
  readonly key?: (canonical: Element) => string;
  /** Drops what the other attributes make redundant. */
  readonly settle?: (canonical: Element) => Element;
  /** False where the owner has to choose the field before a share includes it. */
  readonly sharedByDefault?: boolean;
}

/** The same text comes from a member's contact, from the book and from the next member's contact. */
const MOST_REMEMBERED = 20_000;

const remembering = (spelling: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const spelt = spelling(text);
    known.set(text, spelt);
    return spelt;
  };
};

export const describeField = (description: FieldDescription): FieldDefinition => {
  const spellings = Object.entries(description.attributes).map(
    ([attribute, spelling]) => [attribute, remembering(spelling)] as const,
  );
  const settle = description.settle ?? ((element: Element): Element => element);
  const canonicalOf = (element: Element): Element =>
    settle(
      Object.fromEntries(
        spellings
          .filter(([attribute]) => (element[attribute] ?? '') !== '')
          .map(([attribute, spelling]): [string, string] => [attribute, spelling(element[attribute] ?? '')])
          .filter(([, text]) => text !== ''),
      ),
    );
  // An element is never changed, and a cycle asks for the same one's form a dozen times: it is half of what a cycle computes.
  const known = new WeakMap<Element, Element>();
  return {
    name: description.name,
    attributes: spellings.map(([attribute]) => attribute),
    single: description.key === undefined,
    canonical: (element) => {
      const before = known.get(element);
      if (before !== undefined) return before;
      const canonical = canonicalOf(element);
      known.set(element, canonical);
      return canonical;
    },
    key: description.key ?? ((canonical) => (Object.keys(canonical).length === 0 ? '' : 'only')),
    sharedByDefault: description.sharedByDefault ?? true,
  };
};

/** An element is its main attribute, told apart by the others; without the main attribute it is empty. */
export const identifiedBy =
  (main: string, ...others: readonly string[]) =>
  (canonical: Element): string =>
    canonical[main] === undefined
      ? ''
      : [main, ...others].map((attribute) => foldCase(canonical[attribute] ?? '')).join('\n');

/** An attribute that stands in for others counts only while none of them is there. */
export const withoutStandIn = (element: Element, standIn: string, parts: readonly string[]): Element =>
  parts.some((part) => element[part] !== undefined) ? withoutAttribute(element, standIn) : element;

export const withoutAttribute = (element: Element, attribute: string): Element =>
  Object.fromEntries(Object.entries(element).filter(([name]) => name !== attribute));
