/** What every record of visits must do. */
import type { Visits } from '../../src/app/ports';

export interface OpenedVisits {
  /** The record as a new execution has it. */
  readonly visits: () => Visits;
}

export const describeVisits = (name: string, open: () => OpenedVisits): void => {
  describe(`the visits ${name}`, () => {
    it('a member who was never visited has no visit', () => {
      expect(open().visits().of('100000000000000000001')).toBeUndefined();
    });

    it('a visit is seen by its writer and by everybody else at once', () => {
      const { visits } = open();
      const [one, other] = [visits(), visits()];
      const visit = { at: 1_775_000_000_000, leasedUntil: 1_775_000_480_000, generation: 3 };
      expect(other.of('1')).toBeUndefined();
      one.write('1', visit);
      expect([one.of('1'), other.of('1'), visits().of('1')]).toEqual([visit, visit, visit]);
    });

    it('a visit keeps when all was done, and which copies are under way', () => {
      const { visits } = open();
      const copying = [{ label: 'l0.conformlabel0000', done: 250, of: 1_000 }];
      const visit = { at: 5, leasedUntil: 0, generation: 1, upToDateAt: 4, copying };
      visits().write('1', visit);
      expect(visits().of('1')).toEqual(visit);
    });

    it('a later visit replaces an earlier one', () => {
      const { visits } = open();
      visits().write('1', { at: 5, leasedUntil: 9, generation: 1 });
      visits().write('1', { at: 8, leasedUntil: 0, generation: 2 });
      expect(visits().of('1')).toEqual({ at: 8, leasedUntil: 0, generation: 2 });
    });

    it('each member has his own, also where one id begins with the other', () => {
      const { visits } = open();
      visits().write('1', { at: 5, leasedUntil: 0, generation: 1 });
      visits().write('11', { at: 6, leasedUntil: 0, generation: 2 });
      expect([visits().of('1')?.at, visits().of('11')?.at, visits().of('111')]).toEqual([5, 6, undefined]);
    });
  });
};
