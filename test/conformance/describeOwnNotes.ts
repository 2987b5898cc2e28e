/** What every place for somebody's own notes must do. */
import type { Lately, OwnLately } from '../../src/app/home/lately';
import { NOTHING_LATELY } from '../../src/app/home/lately';
import type { OwnPreferences } from '../../src/app/home/preferences';
import { USUAL_PREFERENCES } from '../../src/app/home/preferences';

export interface OpenedOwnNotes {
  /** As a new execution of the same person has them. */
  readonly notes: () => OwnLately & OwnPreferences;
}

export const describeOwnNotes = (name: string, open: () => OpenedOwnNotes): void => {
  describe(`own notes ${name}`, () => {
    it('who has chosen nothing has what is usual, and who has looked at nobody has nothing', () => {
      const { notes } = open();
      expect([notes().preferences(), notes().lately()]).toEqual([USUAL_PREFERENCES, NOTHING_LATELY]);
    });

    it('what was chosen and noted is there in the next execution', () => {
      const { notes } = open();
      const place = { epoch: 'first', seq: 7, at: 1_775_000_000_000 };
      const lately: Lately = {
        viewed: ['p0.conformperson000'],
        about: ['p1.conformperson000'],
        came: place,
        before: { ...place, seq: 3 },
      };
      notes().prefer({ language: 'ja', listLength: 50 });
      notes().noteLately(lately);
      expect([notes().preferences(), notes().lately()]).toEqual([{ language: 'ja', listLength: 50 }, lately]);
    });

    it('the most that is ever noted fits', () => {
      const { notes } = open();
      const ids = Array.from({ length: 100 }, (_, index) => `p${String(99_000 + index)}.conformperson000`);
      notes().noteLately({ viewed: ids.slice(0, 10), about: ids });
      expect(notes().lately().about).toEqual(ids);
    });
  });
};
