/** What a text field suggests while one types in it, and which suggestion the arrow keys are at. */

export interface SuggestionList {
  readonly texts: readonly string[];
  /** Undefined: none is picked out, Enter takes what is typed. */
  readonly at?: number;
}

export const noSuggestions: SuggestionList = { texts: [] };

/** Those of a card's own suggestions that go with what is typed, as Google filters them. */
export const matching = (texts: readonly string[], typed: string): readonly string[] => {
  const part = typed.trim().toLocaleLowerCase();
  return part === '' ? texts : texts.filter((text) => text.toLocaleLowerCase().includes(part));
};

/** One step down or up, round the ends. */
export const stepped = ({ texts, at }: SuggestionList, by: 1 | -1): SuggestionList => {
  if (texts.length === 0) return noSuggestions;
  const from = at ?? (by === 1 ? -1 : 0);
  return { texts, at: (from + by + texts.length) % texts.length };
};
