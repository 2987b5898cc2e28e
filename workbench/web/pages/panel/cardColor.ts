/** A colour of card JSON, whose parts lie between 0 and 1, as CSS and as a ground to write on. */
import type { CardColor } from './clickJson';

const inPercent = (part: number): string => `${Math.round(part * 100)}%`;

export const cssColor = ({ red, green, blue }: CardColor): string =>
  `rgb(${inPercent(red)} ${inPercent(green)} ${inPercent(blue)})`;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Whether black letters are easier to read on it than white ones: the luminance of WCAG 2. */
export const isLight = ({ red, green, blue }: CardColor): boolean =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > 0.179;
