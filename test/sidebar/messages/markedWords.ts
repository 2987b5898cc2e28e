/**
 * A language that marks whatever it says: what stands unmarked on a card or in a letter is somebody's data, or a text that no
 * language has.
 */

/** Of the same shape by its construction, which no type can say of a map over all that is in it. Stands alone: it is sent into bundles as text. */
export function markedPart(said: unknown): unknown {
  if (typeof said === 'string') return `⟦${said}⟧`;
  if (typeof said === 'function')
    return (...given: readonly unknown[]) => markedPart(Reflect.apply(said, undefined, given));
  if (Array.isArray(said)) return said.map(markedPart);
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, markedPart(value)]));
}

const MARKED = /⟦[^⟦⟧]*⟧/gu;

/** What is left when everything marked is gone, also within what is marked. */
export const unmarked = (text: string): string => {
  const rest = text.replace(MARKED, '');
  return rest === text ? rest : unmarked(rest);
};

export const wordsOf = (text: string): readonly string[] => text.match(/\p{L}{2,}/gu) ?? [];

/** Cards are marked up, so that a name's own `<` is `&lt;`. */
export const unmarkedWords = (text: string): readonly string[] =>
  wordsOf(unmarked(text).replace(/&(?:amp|lt|gt|quot);|<\/?[a-z]+>|<font[^>]*>/gu, ' ')).filter(
    (word) => word !== 'Meibo',
  );
