/** Several people typed into one field: addresses or names, with commas, semicolons or line ends between them. */

/** One click looks each of them up, and has thirty seconds for all (developers.google.com/workspace/add-ons/concepts/card-interfaces). */
export const MOST_RECIPIENTS = 20;

/** Also as Japanese keyboards type them. */
const SEPARATORS = /[,;\n，、；]/u;

const partsOf = (typed: string): readonly string[] => typed.split(SEPARATORS).map((part) => part.trim());

/** In order, each once, however it was spelt in width and case; empty where nothing was typed. */
export const typedPeople = (typed: string): readonly string[] => {
  const seen = new Set<string>();
  return partsOf(typed).filter((part) => {
    const key = part.normalize('NFKC').toLowerCase();
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** What is being typed now, and what was typed before it, which a suggestion has to give back: Google puts it in place of all. */
export const lastTyped = (typed: string): { readonly before: string; readonly last: string } => {
  const parts = partsOf(typed);
  const before = parts.slice(0, -1).filter((part) => part !== '');
  return { before: before.map((part) => `${part}, `).join(''), last: parts[parts.length - 1] ?? '' };
};

/** A name as it stands in the field, where a comma would end it. */
export const withoutSeparators = (name: string): string =>
  name.replace(new RegExp(SEPARATORS, 'gu'), ' ').replace(/\s+/g, ' ').trim();
