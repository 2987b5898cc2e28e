/**
 * The fonts of all cards, before the first of them is drawn: each part of a font that comes later has every text laid out again,
 * and for each letter that is not there yet the browser asks the machine, which took most of half a minute.
 */
import type { StoryGroup } from '../../cards/cardStory';

const FONTS = [
  '400 14px Roboto',
  '500 14px Roboto',
  // One file has all weights of these.
  '14px "Noto Sans JP Variable"',
  '14px "Noto Sans Arabic Variable"',
  '14px "Noto Emoji Variable"',
] as const;

/** A part that cannot be had is no reason to show nothing. */
export const loadFonts = async (groups: readonly StoryGroup[]): Promise<void> => {
  const drawn = groups.flatMap(({ stories }) =>
    stories.flatMap(({ card }) => [card((english) => english), card((_, japanese) => japanese)]),
  );
  const letters = [...new Set(JSON.stringify(drawn))].join('');
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font, letters)));
};
