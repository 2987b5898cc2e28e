/** The circle that stands for a person: a letter on a colour, always the same for the same name. */

/** Dark enough for white text (WCAG 2.2, 1.4.3: contrast of 4.5 to 1 at least). */
const COLOURS = ['#8e3b8e', '#00695c', '#b3261e', '#3f51b5', '#5d4037', '#2e6b34'] as const;

/** Works as well for 森 as for B. */
export const avatarLetter = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? '?';

export const avatarColour = (name: string): string => {
  const number = [...name].reduce((hash, letter) => (hash * 37 + (letter.codePointAt(0) ?? 0)) % 65_497, 0);
  return COLOURS[number % COLOURS.length] ?? COLOURS[0];
};
