/** What one person keeps for himself, as text. */
import type { Lately, OwnLately } from '../../src/app/home/lately';
import { NOTHING_LATELY } from '../../src/app/home/lately';
import type { OwnPreferences, Preferences } from '../../src/app/home/preferences';
import { USUAL_PREFERENCES } from '../../src/app/home/preferences';
import { throughJson } from './throughJson';

export interface OwnNotesData {
  lately: Lately;
  preferences: Preferences;
  writes: number;
}

export const noOwnNotes = (): OwnNotesData => ({
  lately: NOTHING_LATELY,
  preferences: USUAL_PREFERENCES,
  writes: 0,
});

export const createMemoryOwnNotes = (data: OwnNotesData): OwnLately & OwnPreferences => ({
  lately: () => data.lately,
  noteLately: (lately) => {
    data.lately = throughJson(lately);
    data.writes += 1;
  },
  preferences: () => data.preferences,
  prefer: (preferences) => {
    data.preferences = throughJson(preferences);
  },
});
