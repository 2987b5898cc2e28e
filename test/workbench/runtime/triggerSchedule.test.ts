/** The arithmetic of schedules. */
import fc from 'fast-check';
import type { Schedule } from '../../../workbench/runtime/scriptData';
import { firstFiring, nextFiring, triggerMinute } from '../../../workbench/runtime/triggerSchedule';

const HOUR = 3_600_000;
const SUB = '100000000000000000001';
const TOKYO = 'Asia/Tokyo';

const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
const repeating: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ type: fc.constant('hours' as const), every: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ type: fc.constant('minutes' as const), every: fc.constantFrom(1, 5, 10, 15, 30) }),
);

it('a firing is always later than now', () => {
  fc.assert(
    fc.property(repeating, moments, fc.integer({ min: 0, max: 90 * HOUR }), (schedule, made, late) => {
      const first = firstFiring(schedule, SUB, TOKYO, made);
      const next = nextFiring(schedule, SUB, TOKYO, first, first + late);
      expect(first).toBeGreaterThan(made);
      expect(next).toBeGreaterThan(first + late);
    }),
  );
});

it('an hourly schedule fires at the person’s minute, every n hours', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 24 }), (made, every) => {
      const schedule: Schedule = { type: 'hours', every };
      const first = firstFiring(schedule, SUB, TOKYO, made);
      expect(new Date(first).getUTCMinutes()).toBe(triggerMinute(SUB));
      expect(nextFiring(schedule, SUB, TOKYO, first, first)).toBe(first + every * HOUR);
    }),
  );
});

it('people’s minutes are spread over the hour', () => {
  const minutes = new Set(Array.from({ length: 200 }, (_, n) => triggerMinute(`1${n}`)));
  expect(minutes.size).toBeGreaterThan(40);
});

it('a one-shot has no next firing', () => {
  expect(firstFiring({ type: 'once', at: 7 }, SUB, TOKYO, 0)).toBe(7);
  expect(nextFiring({ type: 'once', at: 7 }, SUB, TOKYO, 7, 7)).toBeUndefined();
});

it('a daily schedule keeps its hour over the change to summer time and back', () => {
  const schedule: Schedule = { type: 'days', every: 1, hour: 9, minute: 0 };
  const berlin = 'Europe/Berlin';
  for (const start of ['2026-03-27T12:00:00Z', '2026-10-23T12:00:00Z']) {
    let at = firstFiring(schedule, SUB, berlin, Date.parse(start));
    for (let day = 0; day < 4; day += 1) {
      expect(
        new Intl.DateTimeFormat('en', { timeZone: berlin, timeStyle: 'short', hourCycle: 'h23' }).format(at),
      ).toBe('09:00');
      const next = nextFiring(schedule, SUB, berlin, at, at)!;
      expect(next - at).toBeGreaterThanOrEqual(23 * HOUR);
      expect(next - at).toBeLessThanOrEqual(25 * HOUR);
      at = next;
    }
  }
});

it('a daily schedule without an hour gets one of its person, every n days', () => {
  const schedule: Schedule = { type: 'days', every: 3 };
  const first = firstFiring(schedule, SUB, TOKYO, Date.UTC(2026, 3, 6));
  expect(nextFiring(schedule, SUB, TOKYO, first, first)).toBe(first + 72 * HOUR);
});
