/**
 * The fonts of all cards, before the first of them is drawn: each part of a font that comes later has every text laid out again,
 * and for each letter that is not there yet the browser asks the machine, which took most of half a minute.
 */
import type { StoryGroup } from '../../cards/cardStory';

const WEIGHTS = ['400', '500'] as const;

/** A part that cannot be had is no reason to show nothing. */
export const loadFonts = async (groups: readonly StoryGroup[]): Promise<void> => {
  const drawn = groups.flatMap(({ stories }) =>
    stories.flatMap(({ card }) => [card((english) => english), card((_, japanese) => japanese)]),
  );
  const letters = [...new Set(JSON.stringify(drawn))].join('');
  const families = WEIGHTS.flatMap((weight) => [`${weight} 14px Roboto`, `${weight} 14px "Noto Sans JP"`]);
  await Promise.allSettled(families.map((family) => document.fonts.load(family, letters)));
};
