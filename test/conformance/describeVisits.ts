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

    it('the deliveries of all labels are told in one reading', () => {
      const { visits } = open();
      visits().write('1', { at: 5, leasedUntil: 0, generation: 1 });
      for (const minutes of [7, 9]) visits().noteDelivery('l0.conformlabel0000', minutes);
      visits().noteDelivery('l1.conformlabel0000', 30);
      expect(visits().deliveries()).toEqual(
        new Map([
          ['l0.conformlabel0000', [9, 7]],
          ['l1.conformlabel0000', [30]],
        ]),
      );
    });

    it('a visit keeps when all was done, and which copies are under way', () => {
      const { visits } = open();
      const copying = [{ label: 'l0.conformlabel0000', done: 250, of: 1_000 }];
      const visit = { at: 5, leasedUntil: 0, generation: 1, upToDateAt: 4, copying };
      visits().write('1', visit);
      expect(visits().of('1')).toEqual(visit);
    });

    it('a visit keeps who looked after the member, up to where, and until when he is left alone', () => {
      const { visits } = open();
      const who = { ownAt: 3, byWorker: true, retryAt: 9 } as const;
      const visit = { at: 5, leasedUntil: 0, generation: 1, seq: 40, held: 2, ...who };
      visits().write('1', visit);
      expect(visits().of('1')).toEqual(visit);
    });

    it('a visit keeps what the member lacks, what is left alone, and how many contacts he has', () => {
      const { visits } = open();
      const label = 'l0.conformlabel0000';
      const visit = {
        at: 5,
        leasedUntil: 0,
        generation: 1,
        contacts: 24_900,
        missing: [{ label, full: 800, refused: 1 }],
        resisted: [{ label, count: 3 }],
      };
      visits().write('1', visit);
      expect(visits().of('1')).toEqual(visit);
    });

    it('all visits are read at once, and nothing else with them', () => {
      const { visits } = open();
      visits().write('1', { at: 5, leasedUntil: 0, generation: 1 });
      visits().write('22', { at: 6, leasedUntil: 0, generation: 2 });
      visits().noteDelivery('l0.conformlabel0000', 4);
      expect([...visits().all()].map(([account, { at }]) => [account, at])).toEqual([
        ['1', 5],
        ['22', 6],
      ]);
    });

    it('deliveries are kept per label, the latest first, and no more than the last few', () => {
      const { visits } = open();
      expect(visits().deliveriesOf('l0.conformlabel0000')).toEqual([]);
      for (let minutes = 1; minutes <= 40; minutes += 1)
        visits().noteDelivery('l0.conformlabel0000', minutes);
      visits().noteDelivery('l0.conformlabel0001', 7);
      expect(visits().deliveriesOf('l0.conformlabel0000').slice(0, 3)).toEqual([40, 39, 38]);
      expect(visits().deliveriesOf('l0.conformlabel0000').length).toBeLessThan(40);
      expect(visits().deliveriesOf('l0.conformlabel0001')).toEqual([7]);
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
