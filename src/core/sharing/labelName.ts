/** What a label may be called: as people type it, and as it stands where another label has the name already. */
import type { Label } from './label';

/** A card shows so much in two lines. In characters as people count them. */
export const LONGEST_LABEL_NAME = 200;

/** They turn around what stands beside them: on a card that would be somebody else's words. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line of plain text: what Google Contacts, a state file or a batch gives as a name. */
export const labelName = (text: string): string =>
  [
    ...text
      .replace(DIRECTIONS, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_LABEL_NAME)
    .join('')
    .trim();

const MOST_NAMES = 20;

/** `Customers`, then `Customers (Aiko)`, then `Customers (Aiko) 2`… : Google refuses a name that is taken. */
export const namesFor = ({ name, origin }: Pick<Label, 'name' | 'origin'>): readonly string[] => {
  const owned = origin.name === '' ? name : `${name} (${origin.name})`;
  return Array.from({ length: MOST_NAMES }, (_, attempt) =>
    attempt === 0 ? name : attempt === 1 ? owned : `${owned} ${String(attempt)}`,
  );
};

/** Whether a label in somebody's Google Contacts is called as the shared one is, or as it is where that name is taken. */
export const isCalled = (here: string, label: Pick<Label, 'name' | 'origin'>): boolean => {
  const called = labelName(here);
  return namesFor(label).some((name) => labelName(name) === called);
};
